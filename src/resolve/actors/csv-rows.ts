/** One row of a table, with the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that the first line has most of, outside of quotes: spreadsheets of many countries write semicolons. */
const delimiterOf = (text: string): string => {
  const head = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)?.[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
};

const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/** A cell, quoted or plain, and what ends it: a delimiter, the end of the line, or the end of the text. */
const cellPattern = (delimiter: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"[ ]*|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`, "y");

/**
 * Rows of a table as spreadsheets write it (RFC 4180, also with semicolons or tabs): quotes, line ends in quotes, CRLF.
 * Gives the line of a quote that is not closed, or is followed by text, instead.
 */
export const csvRows = (text: string): readonly CsvRow[] | { readonly brokenLine: number } => {
  const delimiter = delimiterOf(text);
  const pattern = cellPattern(delimiter);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  while (pattern.lastIndex < text.length || cells.length > 0) {
    const match = pattern.exec(text);
    if (match === null || match[2]?.startsWith('"') === true) return { brokenLine: line };
    const [whole, quoted, plain, end] = match;
    cells.push((quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim());
    line += lineEnds(whole);
    if (end === delimiter) continue;
    rows.push({ line: start, cells });
    [cells, start] = [[], line];
    if (end === "") break;
  }
  return rows;
};
