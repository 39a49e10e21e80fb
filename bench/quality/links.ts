/**
 * How often a link that people set is resolved to the actor whom its Wikipedia title names, with the whole item as the text.
 *
 *     npm run quality:links -- FILE.jsonl [--before DAY] [--misses N]
 *
 * FILE holds `{date, text, links: [[start, end, title]]}` a line, offsets in code points. Items dated from DAY on (default
 * 2026-04-01) are left out. Resolution sees words and day, never a title. What a title means is decided by the base alone:
 *
 * - a country's name, official name or alias is that country, "(country)" aside. Peoples are not judged, nor are titles that
 *   are offices ("President of France"), nor words that are one ("finance minister"), whatever they link to: `quality:offices` does that;
 * - else the actor that bears the title as its name or alias, words in parentheses included: Wikipedia's own titles of
 *   officials are aliases in the base. Without that, the actor that bears the rest of it, where the parentheses name its
 *   country or, for a person, a political profession;
 * - an armed force, police, ministry or government of a state may also be given as its country (rule 19 of the annotation);
 * - a title that two actors of the base bear is counted apart; any other is outside the base.
 *
 * Precision counts every link that is answered with an actor of the base: those with known titles, and persons and
 * organizations given for titles outside the base, which are right only where the title is about them ("Second presidency of
 * Donald Trump"). Countries given for titles outside the base (a country's navy, a town) are not judged. Recall is over known
 * titles. Coverage is over all titles that are persons or organizations, by the base or else by their own words: a right
 * actor, or outside the base an id made of just the title's name.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openKnowledge } from "../../src/resolve/names/index.ts";
import { judge, type Verdict } from "./links/judge.ts";
import { readLinkedItems, type LinkedItem } from "./links/read.ts";
import { LINK_KINDS, meaningOfTitle } from "./links/titles.ts";
import { documentOf } from "./text/document.ts";
import { resolveMentions } from "./text/mention.ts";

interface Outcome extends Verdict {
  readonly line: number;
  readonly words: string;
  readonly title: string;
  readonly got: string;
}
interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly links: number;
  readonly several: number;
}

const knowledge = openKnowledge();

const measure = (item: LinkedItem): Measured => {
  const document = documentOf(item.text, knowledge);
  const given = { knowledge, day: item.day, articleId: String(item.line) };
  const found = resolveMentions(document, item.links, given);
  const meanings = item.links.map(({ title }) => meaningOfTitle(title, knowledge));
  const outcomes = item.links.flatMap(({ start, end, title }, index) => {
    const [who, meaning] = [found[index], meanings[index]];
    const words = item.text.slice(start, end);
    const verdict = who && meaning ? judge(who, { words, title }, meaning, knowledge) : null;
    if (verdict === null || who === undefined) return [];
    return [{ ...verdict, line: item.line, words, title, got: `${who.actorId} ${who.name}` }];
  });
  return { outcomes, links: item.links.length, several: meanings.filter(({ form }) => form === "several").length };
};

const count = (outcomes: readonly Outcome[], isCounted: (outcome: Outcome) => boolean): number =>
  outcomes.filter(isCounted).length;
const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

const row = (name: string, outcomes: readonly Outcome[]): string => {
  const known = count(outcomes, (one) => one.known);
  const answered = count(outcomes, (one) => one.answered);
  const recall = share(
    count(outcomes, (one) => one.known && one.right),
    known,
  );
  const precision = share(
    count(outcomes, (one) => one.answered && one.right),
    answered,
  );
  const outside = share(
    count(outcomes, (one) => !one.known && one.answered && !one.right),
    answered,
  );
  const covered = share(
    count(outcomes, (one) => one.covered),
    outcomes.length,
  );
  return `| ${name} | ${known} | ${precision} | ${recall} | ${outside} | ${outcomes.length} | ${covered} |\n`;
};

const isOtherWords = ({ words, title }: Outcome): boolean => words.toLowerCase() !== title.toLowerCase();

const report = ({ outcomes, links, several }: Measured, misses: number): void => {
  const wrong = outcomes.filter((one) => (one.known || one.answered) && !one.right);
  const step = Math.max(1, Math.floor(wrong.length / Math.max(1, misses)));
  for (const one of wrong.filter((_, index) => misses > 0 && index % step === 0))
    process.stdout.write(
      `${one.line}\t${one.kind}\t${one.known ? "known" : "outside"}\t${one.words}\t${one.title}\t${one.got}\n`,
    );
  process.stdout.write("| kind | known | precision | recall | wrong, title outside | all | coverage |\n");
  process.stdout.write("|---|--:|--:|--:|--:|--:|--:|\n");
  for (const kind of LINK_KINDS)
    process.stdout.write(
      row(
        kind,
        outcomes.filter((one) => one.kind === kind),
      ),
    );
  process.stdout.write(row("all", outcomes));
  process.stdout.write(row("all, words other than the title", outcomes.filter(isOtherWords)));
  process.stdout.write(`${links} links; ${several} with a title that several actors of the base bear\n`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "string", default: "0" }, before: { type: "string", default: "2026-04-01" } },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write("usage: npm run quality:links -- FILE.jsonl [--before DAY] [--misses N]\n");
  process.exitCode = 2;
} else {
  const items = readLinkedItems(readFileSync(file, "utf8"), file).filter(({ day }) => day < values.before);
  const parts = items.map(measure);
  const sum = (of: (part: Measured) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const outcomes = parts.flatMap((part) => part.outcomes);
  report({ outcomes, links: sum((part) => part.links), several: sum((part) => part.several) }, Number(values.misses));
}
