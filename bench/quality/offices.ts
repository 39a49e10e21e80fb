/**
 * Who holds an office on a day, as the resolver says.
 *
 *     npm run quality:offices -- [FILE.jsonl] [--misses]
 *
 * FILE holds `{mention, date, country?, expected}` a line: a description ("the French foreign minister") or a title with a
 * surname, a day, the country the text is about (ISO 3166-1 alpha-3), and the name expected, or null where nobody may be
 * named. Without FILE our own list is measured (`bench/quality/offices/own.jsonl`), written from general knowledge, not from
 * the base. An answer is right when it is an actor of the base whom the expected name means.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openKnowledge } from "../../src/resolve/names/index.ts";
import { answerOffice, readOfficeCases, type OfficeOutcome } from "./offices/measure.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
const OWN = new URL("offices/own.jsonl", import.meta.url);
const file = positionals[0] ?? OWN.pathname;

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
const row = (name: string, outcomes: readonly OfficeOutcome[]): string => {
  const of = (result: OfficeOutcome["result"]): string =>
    percent(outcomes.filter((one) => one.result === result).length, outcomes.length);
  return `| ${name} | ${outcomes.length} | ${of("right")} | ${of("wrong")} | ${of("open")} |\n`;
};

const knowledge = openKnowledge();
const outcomes = readOfficeCases(readFileSync(file, "utf8"), file).map((given) => answerOffice(given, knowledge));
if (values.misses)
  for (const { given, who, result } of outcomes.filter((one) => one.result !== "right"))
    process.stdout.write(
      `${given.date}\t${given.country ?? ""}\t${given.mention}\t${given.expected}\t${result}\t${who.name}\n`,
    );
const years = [...new Set(outcomes.map(({ given }) => (given.date < "2023" ? "to 2022" : "from 2023")))]
  .sort()
  .reverse();
process.stdout.write("| day | cases | right % | somebody else % | nobody % |\n|---|--:|--:|--:|--:|\n");
for (const year of years)
  process.stdout.write(
    row(
      year,
      outcomes.filter(({ given }) => (given.date < "2023" ? "to 2022" : "from 2023") === year),
    ),
  );
process.stdout.write(row("all", outcomes));
