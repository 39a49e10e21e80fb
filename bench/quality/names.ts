/**
 * How often the resolver gives a mention the name that annotators gave it, with the annotated mentions and the whole text.
 *
 *     node bench/quality/names.ts GOLD.jsonl [--misses N] [--antecedents]
 *
 * With --antecedents, a pronoun or description comes with the first place where the text spells out its annotated name, as a
 * perfect model would give it: what resolution can reach at best.
 *
 * Names match by the rule of the event scorer: without function words and titles, one's words contain the other's, or both end in the same word.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Antecedent } from "../../src/core/document.ts";
import { openKnowledge, readScene, resolveMention } from "../../src/resolve/names/index.ts";
import { kindOfMention, MENTION_KINDS, type MentionKind } from "./names/kinds.ts";
import { readGoldItem, type GoldItem, type GoldMention } from "./names/gold.ts";
import { sameName } from "./names/same.ts";

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
const add = (counts: Map<MentionKind, number>, kind: MentionKind): unknown =>
  counts.set(kind, (counts.get(kind) ?? 0) + 1);

/** The first place before the mention, else after it, where the text has the annotated name or its last word. */
const antecedentOf = (item: GoldItem, mention: GoldMention): Antecedent | null => {
  const { text } = item.document;
  const kind = kindOfMention(mention.text, knowledge);
  if ((kind !== "pronoun" && kind !== "description") || mention.name === mention.text) return null;
  for (const words of [mention.name, mention.name.split(" ").at(-1) ?? ""]) {
    const start = words.length < 3 ? -1 : text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length, score: 1 };
  }
  return null;
};

const score = (item: GoldItem, tally: Tally): void => {
  const scene = readScene(item.document, item.drafts, knowledge, item.day);
  const ask = (mention: GoldMention, slot: "source" | "target", draft: GoldItem["drafts"][number]): void => {
    const kind = kindOfMention(mention.text, knowledge);
    const placeTarget = ["VISIT", "WITHDRAW", "MOBILIZE", "SEIZE", "RESTRICT", "ATTACK"].includes(draft.type);
    const who = resolveMention(scene, {
      mention,
      antecedent: withAntecedents ? antecedentOf(item, mention) : null,
      slot,
      draft,
      articleId: item.id,
      day: item.day,
      placeTarget,
    });
    add(tally.total, kind);
    if (who.actorId === null) add(tally.open, kind);
    if (sameName(who.name, mention.name)) add(tally.right, kind);
    else tally.misses.push({ item: item.id, kind, text: mention.text, gold: mention.name, got: who.name });
  };
  item.drafts.forEach((draft, index) => {
    for (const mention of item.sources[index] ?? []) ask(mention, "source", draft);
    for (const mention of item.targets[index] ?? []) ask(mention, "target", draft);
  });
};

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
const sum = (counts: ReadonlyMap<MentionKind, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const main = (file: string, misses: number): void => {
  const items = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => readGoldItem(line, knowledge));
  const tally: Tally = { right: new Map(), total: new Map(), open: new Map(), misses: [] };
  const begun = performance.now();
  for (const item of items) score(item, tally);
  const took = performance.now() - begun;
  for (const miss of tally.misses.filter(
    (_, index) => index % Math.max(1, Math.floor(tally.misses.length / Math.max(1, misses))) === 0 && misses > 0,
  )) {
    process.stdout.write(`${miss.item}\t${miss.kind}\t${miss.text}\tgold: ${miss.gold}\tgot: ${miss.got}\n`);
  }
  process.stdout.write("| kind of mention | mentions | right % | left open % |\n|---|--:|--:|--:|\n");
  for (const kind of MENTION_KINDS) {
    const total = tally.total.get(kind) ?? 0;
    process.stdout.write(
      `| ${kind} | ${total} | ${percent(tally.right.get(kind) ?? 0, total)} | ${percent(tally.open.get(kind) ?? 0, total)} |\n`,
    );
  }
  const all = sum(tally.total);
  process.stdout.write(`| all | ${all} | ${percent(sum(tally.right), all)} | ${percent(sum(tally.open), all)} |\n`);
  process.stdout.write(`${items.length} items in ${took.toFixed(0)} ms\n`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "string", default: "0" }, antecedents: { type: "boolean", default: false } },
});
const withAntecedents = values.antecedents;
const [file] = positionals;
if (file === undefined) {
  process.stderr.write("usage: node bench/quality/names.ts GOLD.jsonl [--misses N] [--antecedents]\n");
  process.exitCode = 2;
} else main(file, Number(values.misses));
