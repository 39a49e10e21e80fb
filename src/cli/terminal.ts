import { styleText } from "node:util";

/** Controls, and marks that turn the order of characters around: no text from outside may send them to a terminal. */
const UNSHOWN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** Text from outside as one line that is safe to show. */
export const printable = (text: string): string => text.replaceAll(UNSHOWN, " ").replaceAll(/ {2,}/g, " ").trim();

const NARROWEST = 40;
const WIDEST = 120;
const USUAL = 100;

/** Columns to fill: those of the terminal up to 120, 100 where there is none. */
export const columns = (): number =>
  Math.min(Math.max(process.stdout.isTTY ? process.stdout.columns : USUAL, NARROWEST), WIDEST);

type Style = Parameters<typeof styleText>[0];

/** Text in a style, on a terminal that shows it; elsewhere, and with NO_COLOR, as it is. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** Words in lines of at most `width` columns, each behind `indent`; past `most` lines the rest is cut. */
export const wrapped = (text: string, indent: string, most: number): readonly string[] => {
  const width = columns() - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  const all = [...lines, line];
  const shown = all.length <= most ? all : [...all.slice(0, most - 1), `${(all[most - 1] ?? "").slice(0, width - 1)}…`];
  return shown.map((one) => indent + one);
};

const QUOTE_LINES = 3;

/** A sentence between quotation marks, in a few lines. */
export const quotation = (quote: string, indent = "    ", most = QUOTE_LINES): readonly string[] =>
  wrapped(`“${printable(quote)}”`, indent, most);
