/** `npm start`: builds, codes an example article into ./tacitus.db, and says what to type next. */
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import type { ArticleClaims, Claim, LoadSummary } from "../src/index.ts";
import { buildIfStale } from "./build.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLE = "examples/comey.txt";
const DATE = "2017-05-10";
const STORE = "tacitus.db";

const NEXT = [
  ["ask what someone did", "query did --actor Trump"],
  ["ask which words say so", "query who-did --type DISMISS"],
  ["see all questions", "query"],
  ["read an article of your own", "extract FILE --date YYYY-MM-DD"],
  ["keep what it says", "build FILE --date YYYY-MM-DD"],
] as const;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const names = (side: Claim["sources"]): string => side.map(({ name }) => name).join(", ") || "–";

const triple = (claim: Claim): string => {
  const date = claim.dateFrom ?? "no date";
  const relation = styleText("cyan", `–${claim.relationship}→`);
  const status = `${claim.status}${claim.alleged ? ", alleged" : ""}`;
  return `  ${names(claim.sources)} ${relation} ${names(claim.targets)}  ${styleText("dim", `${date}, ${status}`)}`;
};

interface Run {
  readonly articles: readonly ArticleClaims[];
  readonly summary: LoadSummary;
}

/** The main job, by the package's public names. */
const runExample = async (): Promise<Run> => {
  const { extractSources, loadAll, openEngine, openInputs, openStore } = await import("../src/index.ts");
  const engine = await openEngine({ minConfidence: 0 });
  const store = await openStore(STORE, process.env);
  const { sources } = await openInputs([EXAMPLE], process.stdin);
  const articles: ArticleClaims[] = [];
  try {
    const outcomes = extractSources(engine, { sources, read: { format: "auto", date: DATE }, jobs: 1 });
    const onOutcome = (outcome: Awaited<ReturnType<typeof outcomes.next>>["value"]): void => {
      if (outcome !== undefined && outcome.ok) articles.push(outcome.value);
      else if (outcome !== undefined) process.stderr.write(`${outcome.error.code} ${outcome.error.message}\n`);
    };
    const summary = await loadAll(outcomes, { store, ontology: engine.ontology, onOutcome });
    return { articles, summary };
  } finally {
    await Promise.all([store.close(), engine.close()]);
  }
};

const main = async (): Promise<number> => {
  process.chdir(ROOT);
  if (!(await buildIfStale())) return 1;
  const { articles, summary } = await runExample();
  say(`\n${EXAMPLE}, published ${DATE}, says:\n`);
  for (const claim of articles.flatMap(({ claims }) => claims)) say(triple(claim));
  say(`\n${STORE}: ${summary.claims.added + summary.claims.unchanged} claims, ${summary.writes} writes`);
  say(`Stored in ${ROOT}${STORE}\n\nWhat to type next:\n`);
  for (const [what, command] of NEXT) say(`  npx tacitus ${command.padEnd(34)} ${styleText("dim", what)}`);
  return summary.failed > 0 ? 1 : 0;
};

process.exitCode = await main();
