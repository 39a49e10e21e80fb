/**
 * Whether mentions within and across short articles are taken for the same actors, pair by pair.
 *
 *     npm run quality:mentions -- [FILE] [--misses]
 *
 * FILE holds articles with marked mentions, as `bench/quality/mentions/own.txt`, which is measured without FILE: in our own
 * words, with invented persons and real ones in invented acts. Prints pairwise and B-cubed precision, recall and F1, and how
 * many pairs of different persons are taken for one.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openKnowledge } from "../../src/resolve/names/index.ts";
import { pairMentions } from "./mentions/pair.ts";
import { readMarkedArticles } from "./mentions/read.ts";
import { bCubed, falseMerges, pairwise, type Agreement, type Paired } from "./mentions/score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
const file = positionals[0] ?? new URL("mentions/own.txt", import.meta.url).pathname;

const knowledge = openKnowledge();
const mentions = readMarkedArticles(readFileSync(file, "utf8"), file).flatMap((article) =>
  pairMentions(article, knowledge),
);

/** Mentions whose actor is not the one of most mentions of their entity, or is shared with another entity. */
const odd = (one: Paired): boolean => {
  const same = mentions.filter(({ entity }) => entity === one.entity);
  const most = Math.max(...same.map(({ actor }) => same.filter((other) => other.actor === actor).length));
  const own = same.filter(({ actor }) => actor === one.actor).length;
  return own < most || mentions.some(({ actor, entity }) => actor === one.actor && entity !== one.entity);
};
if (values.misses)
  for (const { article, words, entity, actor } of mentions.filter(odd))
    process.stdout.write(`${article}\t${words}\t${entity}\t${actor}\n`);

const row = (name: string, { precision, recall, f1 }: Agreement): string =>
  `| ${name} | ${[precision, recall, f1].map((value) => value.toFixed(3)).join(" | ")} |\n`;
process.stdout.write("| measure | precision | recall | F1 |\n|---|--:|--:|--:|\n");
process.stdout.write(row("pairwise", pairwise(mentions)) + row("B-cubed", bCubed(mentions)));
process.stdout.write(
  `${mentions.length} mentions; ${falseMerges(mentions).length} pairs of different persons merged\n`,
);
