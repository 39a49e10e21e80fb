import type { CleanText } from "../core/document.ts";

/** What has no place in a line of text: controls, zero-width and direction marks, soft hyphens, variation selectors. */
const NOTHING = String.raw`\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`;
/** Tabs and every space of Unicode. */
const SPACES = String.raw` \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000`;
/** What ends a line beside the line feed: lone carriage returns, vertical tabs, form feeds, separators. */
const LINE_ENDS = String.raw`\r\v\f\x85\u2028\u2029`;

/** Stretches that do not stay as they are; alternatives in order of trial. */
const UNCLEAN = new RegExp(
  [
    String.raw`\r(?=\n)`,
    `(?<space>[${NOTHING}]*[${SPACES}][${SPACES}${NOTHING}]+|[${NOTHING}]+[${SPACES}]|[${SPACES.slice(1)}])`,
    `(?<lineEnd>[${LINE_ENDS}])`,
    `[${NOTHING}]+`,
  ].join("|"),
  "gu",
);
const SPACE = new RegExp(`[${SPACES}]`, "u");

interface Run {
  readonly clean: number;
  readonly original: number;
  readonly length: number;
}

/** Collects kept and replaced characters; neighbors in the original become one run. */
const collector = () => {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (text: string, original: number): void => {
    if (text === "") return;
    const last = runs.at(-1);
    if (last !== undefined && last.original + last.length === original) {
      runs[runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      runs.push({ clean: length, original, length: text.length });
    }
    pieces.push(text);
    length += text.length;
  };
  return { add, result: (original: string): CleanText => ({ text: pieces.join(""), original, runs }) };
};

/** What a stretch becomes: nothing, one space or one line end, in the place of the first character that it stands for. */
const replacement = (match: RegExpExecArray): { readonly text: string; readonly offset: number } => {
  if (match.groups?.["space"] !== undefined) return { text: " ", offset: match[0].search(SPACE) };
  return { text: match.groups?.["lineEnd"] === undefined ? "" : "\n", offset: 0 };
};

/** The text without control, zero-width and direction characters, every run of spaces one plain space, every line end \n. */
export const cleanCharacters = (original: string): CleanText => {
  const kept = collector();
  let from = 0;
  for (const match of original.matchAll(UNCLEAN)) {
    kept.add(original.slice(from, match.index), from);
    const { text, offset } = replacement(match);
    kept.add(text, match.index + offset);
    from = match.index + match[0].length;
  }
  kept.add(original.slice(from), from);
  return kept.result(original);
};
