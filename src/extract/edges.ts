import type { Span } from "../core/spans.ts";
import { wordLists } from "./word-lists.ts";

const LEADING = /^[\s,;:.!?…–—\-)\]}’*•|/]+/u;
const TRAILING = /[\s,;:!?…–—\-([{'‘*•|/]+$/u;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["„", "“"],
]);
const OPENERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["”", "“"],
  ["’", "‘"],
  ["»", "«"],
]);
const POSSESSIVE = /['’]s$/u;
const LAST_WORD = /([\p{L}\p{M}.]+)\.$/u;
const MOST_ROUNDS = 12;

const oddQuotes = (mention: string): boolean => mention.split('"').length % 2 === 0;

/** Characters to drop in front of a mention: marks, and an opening bracket or quotation mark whose partner is missing or is the last character. */
const excessInFront = (mention: string): number => {
  const marks = LEADING.exec(mention)?.[0].length ?? 0;
  if (marks > 0) return marks;
  const first = mention.charAt(0);
  const closer = CLOSERS.get(first);
  if (closer !== undefined) {
    const partner = mention.indexOf(closer, 1);
    return partner === -1 || (partner === mention.length - 1 && first !== "[") ? 1 : 0;
  }
  if (first === "'") return mention.endsWith("'") || !mention.includes("'", 1) ? 1 : 0;
  return first === '"' && (oddQuotes(mention) || mention.indexOf('"', 1) === mention.length - 1) ? 1 : 0;
};

/** A period stays on an abbreviation, an initial or a dotted acronym ("U.S.", "Jr.", "Maja T."). */
const keepsPeriod = (mention: string): boolean => {
  const word = LAST_WORD.exec(mention)?.[1];
  if (word === undefined) return false;
  return word.length === 1 || word.includes(".") || wordLists.abbreviations.has(word.toLowerCase());
};

const excessBehind = (mention: string, possessive: boolean): number => {
  const marks = TRAILING.exec(mention)?.[0].length ?? 0;
  if (marks > 0) return marks;
  const last = mention.charAt(mention.length - 1);
  if (last === ".") return keepsPeriod(mention) ? 0 : 1;
  if (last === '"') return oddQuotes(mention) ? 1 : 0;
  if (last === "'") return mention.startsWith("'") || !/(?:^|\s)'/u.test(mention) ? 1 : 0;
  const opener = OPENERS.get(last);
  if (opener !== undefined) return mention.includes(opener) ? 0 : 1;
  return possessive && POSSESSIVE.test(mention) ? 2 : 0;
};

/**
 * The stretch without marks at its edges: commas, dashes, a final period that is no abbreviation's, quotation marks and
 * brackets without partner or around the whole; with `possessive` also without 's. Empty when nothing else is there.
 */
export const trimEdges = (text: string, span: Span, possessive: boolean): Span => {
  let { start, end } = span;
  for (let round = 0; round < MOST_ROUNDS && start < end; round += 1) {
    const front = excessInFront(text.slice(start, end));
    start += front;
    const behind = start < end ? excessBehind(text.slice(start, end), possessive) : 0;
    end -= behind;
    if (front + behind === 0) break;
  }
  return { start: Math.min(start, end), end };
};
