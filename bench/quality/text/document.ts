import type { Document, EntityKind, EntityMention } from "../../../src/core/document.ts";
import type { Span } from "../../../src/core/spans.ts";
import { splitSentences, splitWords } from "../../../src/analyze/split/index.ts";
import { guessKind, readMention, type Knowledge } from "../../../src/resolve/names/index.ts";

const NAME_RUN =
  /\p{Lu}(?:\.\p{Lu}\.(?:\p{Lu}\.)?|\.|[\p{L}\p{M}’'-]*)(?: (?:(?:of|the|de|al|bin|van|von|del|da|for|and) ){0,2}\p{Lu}(?:\.\p{Lu}\.(?:\p{Lu}\.)?|\.|[\p{L}\p{M}’'-]*))*/gu;
const COMMON_START =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|For|After|This|That|These|Those|As|With|By|From|When|While|If|Its|His|Her|Their|Our|I|Several|Two|Three|At|According|However|Also|Police|Officials|President|Rep|Sen)(?:\.? |\.?$)/u;

const LONGEST_PERSON = 3;
const kindOf = (name: string, knowledge: Knowledge): EntityKind | null => {
  if (knowledge.countries.meaning(name) !== null || knowledge.countries.ofPlace(name) !== null) return "place";
  const words = name.split(" ");
  return (
    guessKind(name, "", knowledge) ??
    (words.length > 1 && words.length <= LONGEST_PERSON && !/ (?:of|for|and|the) /.test(name) ? "person" : null)
  );
};

/** A person's name ends before "and" and "of": "Ada Quill and Tom Sandler", "Jon Rask of Norland". */
const onePerson = (run: string, { lexicon }: Knowledge): string => {
  const [head = run, ...more] = run.split(/ (?:and|of|for) /);
  const words = head.split(" ");
  const isPerson = more.length > 0 && words.some((word) => lexicon.givenName(word.toLowerCase()) !== null);
  return isPerson && !/\b(?:of|for)\b/.test(head) && words.length < 5 ? head : run;
};

/** Runs of capitalized words: a rough stand-in for the names a model would find. */
const approximateEntities = (text: string, knowledge: Knowledge): readonly EntityMention[] =>
  [...text.replace(/(?<=[’']s) (?=\p{Lu})/gu, "|").matchAll(NAME_RUN)].flatMap((match) => {
    const skip = COMMON_START.exec(match[0])?.[0].length ?? 0;
    const start = match.index + skip;
    const words = onePerson(text.slice(start, match.index + match[0].length), knowledge).replace(/(?:[’']s|\.)$/u, "");
    const reading = words.length < 2 ? null : readMention(words, knowledge);
    if (reading === null || (reading.form !== "name" && reading.form !== "country")) return [];
    const kind = kindOf(reading.name, knowledge);
    const from = start + words.lastIndexOf(reading.name);
    return kind === null ? [] : [{ start: from, end: from + reading.name.length, kind, score: 1 }];
  });

const sentencesOf = (text: string): readonly Span[] => {
  const words = splitWords(text);
  return splitSentences(text, words).map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
  }));
};

/** The text as analysis would give it, without a model: sentences, and capitalized names with a guessed kind. */
export const documentOf = (text: string, knowledge: Knowledge): Document => ({
  text,
  sentences: sentencesOf(text),
  entities: approximateEntities(text, knowledge),
  frames: [],
});
