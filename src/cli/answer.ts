import { csvLine, jsonText } from "../app/index.ts";
import { arrow, dateText } from "./claim-block.ts";
import { columns, printable, quotation, styled } from "./terminal.ts";

/** How an answer may be written. */
export const ANSWER_FORMATS = ["table", "json", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** A row of an answer, by column. */
export type AnswerRow = Readonly<Record<string, unknown>>;

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : jsonText(value);
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const isEventRow = (row: AnswerRow): boolean => "caption" in row && "source" in row && "target" in row;

const eventBlock = (row: AnswerRow): string => {
  const facts = [
    dateText(textOrNull(row["dateFrom"]), textOrNull(row["dateTo"])),
    cellText(row["status"]),
    ...(row["alleged"] === true ? ["alleged"] : []),
    `${cellText(row["articles"])} ${row["articles"] === 1 ? "article" : "articles"}`,
    `confidence ${Number(row["confidence"]).toFixed(2)}`,
    `event ${cellText(row["eventId"])}`,
  ];
  const relationship = cellText(row["caption"]).split(" ", 1)[0] ?? "";
  const head = arrow(cellText(row["source"]), relationship, cellText(row["target"]));
  return [head, styled("dim", `    ${printable(facts.join(" · "))}`), ...quotation(cellText(row["quote"]))].join("\n");
};

/** Name and value, one a line: rows that are too wide for columns. */
const recordBlock = (row: AnswerRow): string => {
  const shown = Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${printable(cellText(value))}`).join("\n");
};

const narrowTable = (rows: readonly AnswerRow[]): string | null => {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => printable(cellText(row[name]))))];
  const widths = names.map((_, index) => cells.reduce((most, line) => Math.max(most, line[index]?.length ?? 0), 0));
  if (widths.reduce((sum, width) => sum + width + 2, 0) > columns()) return null;
  const lines = cells.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [styled("bold", lines[0] ?? ""), ...lines.slice(1)].join("\n");
};

const table = (rows: readonly AnswerRow[]): string => {
  if (rows.length === 0) return "no answer\n";
  if (rows.every(isEventRow)) return `${rows.map(eventBlock).join("\n\n")}\n`;
  return `${narrowTable(rows) ?? rows.map(recordBlock).join("\n\n")}\n`;
};

const json = (rows: readonly AnswerRow[]): string =>
  rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => `  ${jsonText(row)}`).join(",\n")}\n]\n`;

const csv = (rows: readonly AnswerRow[]): string => {
  const names = Object.keys(rows[0] ?? {});
  const plain = process.stdout.isTTY ? printable : (text: string): string => text;
  const line = (row: AnswerRow): string => csvLine(names.map((name) => plain(cellText(row[name]))));
  return rows.length === 0 ? "" : csvLine(names) + rows.map(line).join("");
};

const WRITERS = { table, json, csv } as const satisfies Record<AnswerFormat, (rows: readonly AnswerRow[]) => string>;

/** An answer's rows in a format. */
export const answerText = (rows: readonly AnswerRow[], format: AnswerFormat): string => WRITERS[format](rows);
