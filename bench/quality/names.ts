/**
 * How often the resolver gives a mention the name that annotators gave it, with the annotated mentions and the whole text.
 *
 *     npm run quality:names -- GOLD.jsonl [--misses N] [--antecedents | --model NAME] [--held HELD.jsonl] [--safe P]
 *
 * --antecedents  a pronoun or description comes with the first place where the text spells out its annotated name, as a
 *                perfect model would give it: what resolution can reach at best
 * --model        names and antecedents as that model of data/model gives them, asked for the annotated mentions
 * --held         only texts whose ids stand in this file: what was kept out of training
 * --safe         another least probability of a person than that of data/resolve/antecedents.json
 *
 * Names match by the rule of the event scorer. The last line is on pronouns and descriptions without a name in them that
 * stand for somebody named.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  antecedentsOf,
  readGold,
  same,
  type GoldItem,
  type ScoredEvent,
  type ScoredMention,
} from "../../src/evaluate/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { openKnowledge, readScene, resolveMention, type Scene, type Slot } from "../../src/resolve/names/index.ts";
import { idsOf } from "../../scripts/held.ts";
import { modelReader, plainReader, type ItemReader, type ReadItem } from "./names/antecedents.ts";
import { kindOfMention, MENTION_KINDS, type MentionKind } from "./names/kinds.ts";
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

const ontology = loadOntology();
const add = (counts: Map<MentionKind, number>, kind: MentionKind): unknown =>
  counts.set(kind, (counts.get(kind) ?? 0) + 1);

const count = (item: GoldItem, mention: ScoredMention, got: ScoredMention, tally: Tally): void => {
  const kind = kindOfMention(mention.text, knowledge);
  add(tally.total, kind);
  if (got.name === mention.text && kind === "pronoun") add(tally.open, kind);
  if (same(got.name, mention.name)) add(tally.right, kind);
  else tally.misses.push({ item: item.id, kind, text: mention.text, gold: mention.name, got: got.name });
};

/** The annotated event with the names that resolution gives its mentions. */
const resolvedEvent = (item: GoldItem, scene: Scene, read: ReadItem, event: ScoredEvent): ScoredEvent => {
  const draft = draftOf(read.document, event);
  const placeTarget = ontology[event.type].targets.includes("place");
  const resolved = (slot: Slot) => (mention: ScoredMention) => {
    const mayStandFor = read.mayStandFor(mention);
    const given = { mention, mayStandFor, slot, draft, articleId: item.id, day: item.date, placeTarget };
    const { name, kind } = resolveMention(scene, given);
    return { ...mention, name, kind };
  };
  return {
    ...event,
    sources: event.sources.map(resolved("source")),
    targets: event.targets.map(resolved("target")),
    attribution: event.attribution === null ? null : resolved("attribution")(event.attribution),
  };
};

const score = async (item: GoldItem, reader: ItemReader, tally: Tally): Promise<readonly ScoredEvent[]> => {
  const read = await reader.read(item);
  const drafts = item.events.map((event) => draftOf(read.document, event));
  const scene = readScene(read.document, drafts, knowledge, item.date);
  return item.events.map((event) => {
    const resolved = resolvedEvent(item, scene, read, event);
    const got = [...resolved.sources, ...resolved.targets];
    for (const [at, mention] of [...event.sources, ...event.targets].entries())
      count(item, mention, got[at] ?? mention, tally);
    return resolved;
  });
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "string", default: "0" },
    antecedents: { type: "boolean", default: false },
    model: { type: "string" },
    held: { type: "string" },
    safe: { type: "string" },
  },
});
const opened = openKnowledge();
const knowledge = values.safe === undefined ? opened : { ...opened, antecedents: { safePerson: Number(values.safe) } };

const main = async (file: string): Promise<void> => {
  const { model, antecedents, held } = values;
  const reader = model === undefined ? plainReader(knowledge, antecedents) : await modelReader(model);
  const wanted = held === undefined ? null : idsOf(held);
  const items = readGold(readFileSync(file, "utf8"), file).filter(({ id }) => wanted?.has(id) ?? true);
  const tally: Tally = { right: new Map(), total: new Map(), open: new Map(), misses: [] };
  const resolved = new Map<string, readonly ScoredEvent[]>();
  for (const item of items) resolved.set(item.id, await score(item, reader, tally));
  await reader.close();
  const { right, wrongPerson, counted } = antecedentsOf(items, resolved);
  const lines = [...missLines(tally.misses, Number(values.misses)), ...tableLines(tally)];
  process.stdout.write(`${lines.join("")}${items.length} items\n`);
  process.stdout.write(`antecedents: right ${right}, another person's name ${wrongPerson}, of ${counted}\n`);
};

const [file] = positionals;
if (file === undefined) {
  process.stderr.write("usage: npm run quality:names -- GOLD.jsonl [--misses N] [--antecedents | --model NAME] …\n");
  process.exitCode = 2;
} else await main(file);
