/**
 * How often the resolver gives a mention the name that annotators gave it, with the annotated mentions and the whole text.
 *
 *     npm run quality:names -- GOLD.jsonl [--misses N] [--antecedents]
 *
 * With --antecedents, a pronoun or description comes with the first place where the text spells out its annotated name, as a
 * perfect model would give it: what resolution can reach at best. Names match by the rule of the event scorer.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Antecedent, Document } from "../../src/core/document.ts";
import { readGold, same, type GoldItem, type ScoredEvent, type ScoredMention } from "../../src/evaluate/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { openKnowledge, readScene, resolveMention, type Scene } from "../../src/resolve/names/index.ts";
import { kindOfMention, MENTION_KINDS, type MentionKind } from "./names/kinds.ts";
import { documentOf } from "./text/document.ts";
import { draftOf } from "./text/draft.ts";

interface Miss {
  readonly item: string;
  readonly kind: MentionKind;
  readonly text: string;
  readonly gold: string;
  readonly got: string;
}
interface Tally {
  readonly right: Map<MentionKind, number>;
  readonly total: Map<MentionKind, number>;
  readonly open: Map<MentionKind, number>;
  readonly misses: Miss[];
}

const knowledge = openKnowledge();
const ontology = loadOntology();
const add = (counts: Map<MentionKind, number>, kind: MentionKind): unknown =>
  counts.set(kind, (counts.get(kind) ?? 0) + 1);

const SHORTEST = 3;
/** The first place where the text has the annotated name, else its last word. */
const antecedentOf = (text: string, mention: ScoredMention): Antecedent | null => {
  const kind = kindOfMention(mention.text, knowledge);
  if ((kind !== "pronoun" && kind !== "description") || mention.name === mention.text) return null;
  for (const words of [mention.name, mention.name.split(" ").at(-1) ?? ""]) {
    const start = words.length < SHORTEST ? -1 : text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length, score: 1 };
  }
  return null;
};

const scoreEvent = (item: GoldItem, scene: Scene, document: Document, event: ScoredEvent, tally: Tally): void => {
  const draft = draftOf(document, event);
  const placeTarget = ontology[event.type].targets.includes("place");
  const ask =
    (slot: "source" | "target") =>
    (mention: ScoredMention): void => {
      const kind = kindOfMention(mention.text, knowledge);
      const antecedent = withAntecedents ? antecedentOf(item.text, mention) : null;
      const given = { mention, antecedent, slot, draft, articleId: item.id, day: item.date, placeTarget };
      const who = resolveMention(scene, given);
      add(tally.total, kind);
      if (who.actorId === null) add(tally.open, kind);
      if (same(who.name, mention.name)) add(tally.right, kind);
      else tally.misses.push({ item: item.id, kind, text: mention.text, gold: mention.name, got: who.name });
    };
  event.sources.forEach(ask("source"));
  event.targets.forEach(ask("target"));
};

const score = (item: GoldItem, tally: Tally): void => {
  const document = documentOf(item.text, knowledge);
  const drafts = item.events.map((event) => draftOf(document, event));
  const scene = readScene(document, drafts, knowledge, item.date);
  for (const event of item.events) scoreEvent(item, scene, document, event, tally);
};

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
const sum = (counts: ReadonlyMap<MentionKind, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** Some of the misses, evenly taken. */
const missLines = (misses: readonly Miss[], wanted: number): readonly string[] => {
  const step = Math.max(1, Math.floor(misses.length / Math.max(1, wanted)));
  return misses
    .filter((_, index) => wanted > 0 && index % step === 0)
    .map(({ item, kind, text, gold, got }) => `${item}\t${kind}\t${text}\tgold: ${gold}\tgot: ${got}\n`);
};

const tableLines = (tally: Tally): readonly string[] => {
  const line = (name: string, counts: readonly [total: number, right: number, open: number]): string => {
    const [total, right, open] = counts;
    return `| ${name} | ${total} | ${percent(right, total)} | ${percent(open, total)} |\n`;
  };
  const of = (kind: MentionKind): readonly [number, number, number] => [
    tally.total.get(kind) ?? 0,
    tally.right.get(kind) ?? 0,
    tally.open.get(kind) ?? 0,
  ];
  return [
    "| kind of mention | mentions | right % | left open % |\n|---|--:|--:|--:|\n",
    ...MENTION_KINDS.map((kind) => line(kind, of(kind))),
    line("all", [sum(tally.total), sum(tally.right), sum(tally.open)]),
  ];
};

const main = (file: string, misses: number): void => {
  const items = readGold(readFileSync(file, "utf8"), file);
  const tally: Tally = { right: new Map(), total: new Map(), open: new Map(), misses: [] };
  for (const item of items) score(item, tally);
  const lines = [...missLines(tally.misses, misses), ...tableLines(tally)];
  process.stdout.write(`${lines.join("")}${items.length} items\n`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "string", default: "0" }, antecedents: { type: "boolean", default: false } },
});
const withAntecedents = values.antecedents;
const [file] = positionals;
if (file === undefined) {
  process.stderr.write("usage: npm run quality:names -- GOLD.jsonl [--misses N] [--antecedents]\n");
  process.exitCode = 2;
} else main(file, Number(values.misses));
