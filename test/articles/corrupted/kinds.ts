import { overlaps, type Span } from "../../../src/core/spans.ts";
import type { GoldItem } from "../../../src/evaluate/index.ts";
import type { Edit } from "./edits.ts";

/** Makes the edits of one kind of damage; `random` gives numbers from 0 to 1. */
type Damage = (item: GoldItem, random: () => number) => readonly Edit[];

const matches = (text: string, pattern: RegExp): readonly Edit[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

const annotated = (item: GoldItem): readonly Span[] =>
  item.events.flatMap((event) => [event.trigger, ...event.sources, ...event.targets]);

/** Words that no annotation touches. */
const freeWords = (item: GoldItem): readonly Edit[] =>
  matches(item.text, /[\p{L}']+/gu).filter((word) => !annotated(item).some((span) => overlaps(span, word)));

const sentenceStarts = (text: string): readonly number[] => [
  0,
  ...matches(text, /(?<=[.!?]"?) (?=["\p{Lu}])/gu).map(({ end }) => end),
];
const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });
const whole = (text: string, change: (text: string) => string): readonly Edit[] =>
  matches(text, /\p{L}+/gu).map((word) => ({ ...word, text: change(word.text) }));

const pronounNames = (item: GoldItem): readonly Edit[] =>
  item.events
    .flatMap((event) => [...event.sources, ...event.targets])
    .filter((mention) => mention.name !== mention.text)
    .map(({ start, end, name }) => ({ start, end, text: name }));

/** Words that a substitution gone wrong puts in twice: names, and days. */
const doubledNames: Damage = (item, random) =>
  matches(item.text, /(?<=\S )\p{Lu}\p{Ll}+/gu)
    .filter(() => random() < 0.3)
    .map(({ end, text }) => insertion(end, ` ${text}`))
    .concat(pronounNames(item));

const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["l", "1"],
  ["o", "0"],
  ["m", "rn"],
  ["e", "c"],
  ["h", "li"],
  ["I", "l"],
]);
const FILLERS = [" uh,", " um,", " you know,", " I mean,"] as const;

const ocr: Damage = ({ text }, random) =>
  matches(text, /[lomehI]/gu)
    .filter(() => random() < 0.04)
    .map((letter) => ({ ...letter, text: LOOKALIKES.get(letter.text) ?? letter.text }))
    .concat(
      matches(text, /(?<=\p{L}{3})(?=\p{Ll}{4})/gu)
        .filter(() => random() < 0.02)
        .map(({ start }) => insertion(start, "-\n")),
    );

const transcript: Damage = ({ text }, random) => [
  ...sentenceStarts(text).map((start, index) =>
    insertion(start, `${index === 0 ? "" : "\n"}SPEAKER ${1 + (index % 2)}: `),
  ),
  ...matches(text, /(?<=\p{Ll}{4}) (?=\p{Ll})/gu)
    .filter(() => random() < 0.08)
    .map(({ start }) => insertion(start, FILLERS[Math.floor(random() * FILLERS.length)] ?? "")),
];

/** Every kind of damage, by name. Spans of the annotation are moved along, and no annotated word is lost. */
export const DAMAGES = {
  "spaced punctuation": ({ text }) => matches(text, /[.,:;!?"]|'s\b/gu).map(({ start }) => insertion(start, " ")),
  "names for pronouns": pronounNames,
  "doubled names": doubledNames,
  "lost words": (item, random) =>
    freeWords(item)
      .filter(() => random() < 0.15)
      .map((word) => ({ ...word, text: "" })),
  "doubled words": (item, random) =>
    freeWords(item)
      .filter(() => random() < 0.15)
      .map(({ end, text }) => insertion(end, ` ${text}`)),
  "all capitals": ({ text }) => whole(text, (word) => word.toUpperCase()),
  "no capitals": ({ text }) => whole(text, (word) => word.toLowerCase()),
  "no punctuation": ({ text }) => matches(text, /[.,:;!?"]/gu).map((mark) => ({ ...mark, text: "" })),
  "curly quotation marks": ({ text }) => [
    ...matches(text, /"(?=\S)(?<!\S")/gu).map((mark) => ({ ...mark, text: "“" })),
    ...matches(text, /"(?=\s|$)/gu).map((mark) => ({ ...mark, text: "”" })),
    ...matches(text, /'/gu).map((mark) => ({ ...mark, text: "’" })),
  ],
  "scanning errors": ocr,
  transcript,
  table: ({ text }) =>
    sentenceStarts(text).map((start, index) => insertion(start, `${index === 0 ? "" : "\n"}| ${index + 1} | `)),
  "quotations in quotations": ({ text }) => [
    insertion(0, "\"The paper writes: '"),
    ...matches(text, /"/gu).map((mark) => ({ ...mark, text: "'" })),
    insertion(text.length, "'\" a reader recalled."),
  ],
} as const satisfies Record<string, Damage>;
