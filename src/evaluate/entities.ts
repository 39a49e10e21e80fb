import { TacitusError } from "../core/errors.ts";
import type { EntityKind } from "../core/document.ts";
import type { Span } from "../core/spans.ts";
import { type Score, scoreOf } from "./score.ts";

/** One sentence of a file of entities: its words joined by a space, and the annotated names by offset. */
export interface EntitySentence {
  readonly text: string;
  readonly entities: readonly TypedSpan[];
}
export interface TypedSpan extends Span {
  readonly kind: EntityKind;
}

/** Labels of the common schemes, by kind; others are not scored. */
const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ["PER", "person"],
  ["PERSON", "person"],
  ["ORG", "organization"],
  ["ORGANIZATION", "organization"],
  ["LOC", "place"],
  ["PLACE", "place"],
  ["GPE", "place"],
]);

interface TaggedWord extends Span {
  readonly tag: string;
}

const wordOf = (line: string, where: string, number: number): { readonly word: string; readonly tag: string } => {
  const parts = line.trim().split(/[\t ]+/u);
  const [word, tag] = [parts[0], parts.at(-1)];
  if (word === undefined || tag === undefined || parts.length < 2 || !/^(?:O|[BI]-.+)$/u.test(tag)) {
    throw new TacitusError("GOLD_INVALID", { where, line: number, what: `"${line}" is not a word and its IOB2 tag` });
  }
  return { word, tag };
};

const spansOf = (words: readonly TaggedWord[]): readonly TypedSpan[] => {
  const spans: TypedSpan[] = [];
  let label = "";
  for (const { start, end, tag } of words) {
    const kind = KINDS.get(tag.slice(2).toUpperCase());
    const last = spans.at(-1);
    const goesOn = tag.startsWith("I-") && tag.slice(2) === label;
    label = tag.slice(2);
    if (kind === undefined) continue;
    if (goesOn && last !== undefined) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, kind });
  }
  return spans;
};

const sentenceOf = (lines: readonly { readonly word: string; readonly tag: string }[]): EntitySentence => {
  let at = 0;
  const words = lines.map(({ word, tag }) => {
    const start = at;
    at += word.length + 1;
    return { start, end: start + word.length, tag };
  });
  return { text: lines.map(({ word }) => word).join(" "), entities: spansOf(words) };
};

/** Sentences of an IOB2 file: `word<space or tab>tag`, a line each, an empty line between sentences, `#` for comments. */
export const readEntities = (content: string, where: string): readonly EntitySentence[] => {
  const sentences: (readonly { readonly word: string; readonly tag: string }[])[] = [];
  let lines: { readonly word: string; readonly tag: string }[] = [];
  for (const [index, line] of [...content.split(/\r?\n/u), ""].entries()) {
    if (line.startsWith("# ")) continue;
    if (line.trim() !== "") lines = [...lines, wordOf(line, where, index + 1)];
    else if (lines.length > 0) {
      sentences.push(lines);
      lines = [];
    }
  }
  return sentences.map(sentenceOf);
};

/** Micro F1 of exact spans with their kind, over sentences in the same order. */
export const scoreEntities = (gold: readonly EntitySentence[], predicted: readonly (readonly TypedSpan[])[]): Score => {
  const keys = (spans: readonly TypedSpan[]): ReadonlySet<string> =>
    new Set(spans.map((span) => `${span.start} ${span.end} ${span.kind}`));
  const sides = gold.map((sentence, index) => ({
    gold: keys(sentence.entities),
    predicted: keys(predicted[index] ?? []),
  }));
  const sum = (count: (side: (typeof sides)[number]) => number): number =>
    sides.reduce((total, side) => total + count(side), 0);
  return scoreOf({
    right: sum((side) => [...side.predicted].filter((key) => side.gold.has(key)).length),
    predicted: sum((side) => side.predicted.size),
    gold: sum((side) => side.gold.size),
  });
};
