import type { CountryCoverage, Coverage, OfficeCoverage } from "../app/index.ts";
import { printable, styled } from "./terminal.ts";

const YEARS = 6;

const yearOf = ({ lastKnown }: OfficeCoverage): number => Number(lastKnown.slice(0, 4));

const lines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row, line) => {
    const text = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    const whole = text.join("  ").trimEnd();
    return line === 0 ? styled("bold", whole) : whole;
  });
};

/** For each office, in how many countries what is last known falls into which year. */
const summary = ({ offices, countries }: Coverage): readonly string[] => {
  const all = countries.flatMap((country) => country.offices);
  const last = Math.max(...all.map(yearOf));
  const years = Array.from({ length: YEARS }, (_, index) => last - YEARS + 1 + index);
  const first = years[0] ?? last;
  const row = (office: string): readonly string[] => {
    const of = all.filter((one) => one.office === office);
    const count = (isIn: (year: number) => boolean): string => String(of.filter((one) => isIn(yearOf(one))).length);
    const held = String(of.filter((one) => one.holders.length > 0).length);
    return [
      office,
      String(of.length),
      held,
      count((year) => year < first),
      ...years.map((at) => count((year) => year === at)),
    ];
  };
  return lines([["office", "countries", "holder", `to ${first - 1}`, ...years.map(String)], ...offices.map(row)]);
};

const cell = (office: OfficeCoverage | undefined): string =>
  office === undefined ? "" : `${office.lastKnown.slice(0, 4)}${office.holders.length === 0 ? "–" : " "}`;

const countryRow = ({ country, name, offices }: CountryCoverage, all: readonly string[]): readonly string[] => [
  `${country} ${printable(name).slice(0, 24)}`,
  ...all.map((office) => cell(offices.find((one) => one.office === office))),
];

const short = (office: string): string => office.replace(/ minister$/, "").replace("head of ", "");

const LEGEND = [
  "Year: the last of which the base knows something: a holder came, went or was seen in office. After it the base only",
  "assumes that the last holder stays. –: no holder is known at present. Empty: nothing is known. `--country C` shows",
  "names and days; `--actors FILE` adds what is missing (docs/extending/actors.md).",
];

const holderText = ({ office, holders, lastKnown }: OfficeCoverage): readonly string[] => [
  `  ${styled("bold", office)}${holders.length === 0 ? ": no holder known" : ""}`,
  ...holders.map(({ id, name, title, from }) => `    ${printable(`${name}  ${id}  ${title}, since ${from || "?"}`)}`),
  `    last known: ${lastKnown || "?"}`,
];

const oneCountry = ({ name, country, offices }: CountryCoverage): readonly string[] => [
  `${printable(name)} (${country})`,
  ...offices.flatMap(holderText),
];

/** What the base knows of offices: over all countries a summary and a line for each; of one country the holders. */
export const coverageBlock = (coverage: Coverage, isOneCountry: boolean): string => {
  const { countries, offices } = coverage;
  if (countries.length === 0) return "the base knows of no office of that country; add them with --actors FILE\n";
  if (isOneCountry) return `${countries.flatMap(oneCountry).join("\n")}\n`;
  const head = ["country", ...offices.map((office) => `${short(office)} `)];
  const table = lines([head, ...countries.map((country) => countryRow(country, offices))]);
  return `${[...LEGEND, "", ...table, "", "countries by the year of the last known:", ...summary(coverage)].join("\n")}\n`;
};
