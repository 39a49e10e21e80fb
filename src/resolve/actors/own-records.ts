import { readFileSync } from "node:fs";
import { reasonOf, TacitusError } from "../../core/errors.ts";
import { csvRows, type CsvRow } from "./csv-rows.ts";

/** A record of a user's list as it stands in the file. */
export interface OwnRecord {
  readonly line: number;
  readonly value: unknown;
}

/** What is wrong with a line. */
export interface Fault {
  readonly line: number;
  readonly what: string;
}

/** The columns of a table; `office`, `of`, `from` and `to` are one office, and a person has a row for each. */
const COLUMNS = [
  "id",
  "name",
  "kind",
  "aliases",
  "country",
  "sector",
  "gender",
  "born",
  "died",
  "office",
  "of",
  "from",
  "to",
] as const;
type Column = (typeof COLUMNS)[number];

const MOST_FAULTS = 5;

/** The error of a list: its first faults with their lines. */
export const ownActorsError = (file: string, faults: readonly Fault[], cause?: unknown): TacitusError => {
  const shown = faults.slice(0, MOST_FAULTS).map(({ line, what }) => `line ${line}: ${what}`);
  const rest = faults.length - shown.length;
  const what = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
  return new TacitusError("ACTORS_INVALID", { where: file, what, cause });
};

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new TacitusError("INPUT_NOT_FOUND", { where: file, cause });
  }
};

/** The text, without the mark that spreadsheets put before it. */
const textOf = (file: string): string => {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const what = "the file is not UTF-8; save it as “CSV UTF-8”";
    throw ownActorsError(file, [{ line: 1, what }], cause);
  }
};

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name);

/** The columns in their order; null for one without a name, which must be empty. */
const columnsOf = (file: string, head: CsvRow | undefined): readonly (Column | null)[] => {
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase());
  const given = names.filter((name) => name !== "");
  const unknown = given.find((name) => !isColumn(name));
  const twice = given.find((name, at) => given.indexOf(name) !== at);
  const fault = (what: string): TacitusError =>
    ownActorsError(file, [{ line: 1, what: `${what}; there are ${COLUMNS.join(", ")}` }]);
  if (!given.includes("name")) throw fault("the first line must name the columns, `name` among them");
  if (unknown !== undefined) throw fault(`there is no column “${unknown}”`);
  if (twice !== undefined) throw fault(`the column “${twice}” stands there twice`);
  return names.map((name) => (isColumn(name) ? name : null));
};

const fromCells = (cells: readonly string[], columns: readonly (Column | null)[]): unknown => {
  const cell = (name: Column): string => cells[columns.indexOf(name)] ?? "";
  const term = { title: cell("office"), of: cell("of"), from: cell("from"), to: cell("to") };
  const isOffice = Object.values(term).some((value) => value !== "");
  return {
    ...Object.fromEntries(COLUMNS.map((name) => [name, cell(name)]).filter(([, value]) => value !== "")),
    aliases: cell("aliases").split("|"),
    roles: isOffice ? [{ ...term, sector: cell("sector") }] : [],
  };
};

const fromTable = (file: string, text: string): readonly OwnRecord[] => {
  const rows = csvRows(text);
  if ("brokenLine" in rows) throw ownActorsError(file, [{ line: rows.brokenLine, what: "a quote is not closed" }]);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const columns = columnsOf(file, filled[0]);
  const nameless = filled.filter(({ cells }) =>
    cells.some((cell, at) => cell !== "" && (columns[at] ?? null) === null),
  );
  if (nameless.length > 0) {
    const what = "a cell stands in no column; put cells that hold the separator in quotes";
    throw ownActorsError(
      file,
      nameless.map(({ line }) => ({ line, what })),
    );
  }
  return filled.slice(1).map(({ line, cells }) => ({ line, value: fromCells(cells, columns) }));
};

const fromJsonLines = (file: string, text: string): readonly OwnRecord[] =>
  text.split("\n").flatMap((content, index) => {
    if (content.trim() === "") return [];
    try {
      return [{ line: index + 1, value: JSON.parse(content) }];
    } catch (cause) {
      throw ownActorsError(file, [{ line: index + 1, what: `not JSON (${reasonOf(cause)})` }], cause);
    }
  });

/** The records of a list: JSON Lines where the first character is a brace, else a table. Errors: INPUT_NOT_FOUND, ACTORS_INVALID. */
export const readOwnRecords = (file: string): readonly OwnRecord[] => {
  const text = textOf(file);
  return text.trimStart().startsWith("{") ? fromJsonLines(file, text) : fromTable(file, text);
};
