import type { Document, EntityMention, FrameArgument } from "../core/document.ts";
import type { Role } from "../core/ontology.ts";
import { overlaps } from "../core/spans.ts";
import { firstEndingAfter } from "./positions.ts";
import { wordLists } from "./word-lists.ts";
import { wordsOf } from "./words.ts";

const byPosition = (left: FrameArgument, right: FrameArgument): number =>
  left.start - right.start || left.end - right.end;

/** True when nothing but space stands between the two, so that they are pieces of one mention ("police" "officer"). */
const isBroken = (text: string, left: FrameArgument, right: FrameArgument): boolean =>
  left.end <= right.start && right.start - left.end <= 2 && text.slice(left.end, right.start).trim() === "";

const joined = (left: FrameArgument, right: FrameArgument): FrameArgument => ({
  ...left,
  end: right.end,
  score: Math.min(left.score, right.score),
  antecedent: left.antecedent ?? right.antecedent,
  mayStandFor: left.antecedent === null ? right.mayStandFor : left.mayStandFor,
});

/** Joins pieces of one mention; a possessive before its noun ("his" "deputy") is nobody who fills the role beside it. */
const joinPieces = (text: string, pieces: readonly FrameArgument[]): readonly FrameArgument[] =>
  pieces.reduce<readonly FrameArgument[]>((mentions, piece) => {
    const last = mentions.at(-1);
    if (last === undefined || !isBroken(text, last, piece)) return [...mentions, piece];
    const isPossessive = wordLists.possessives.has(text.slice(last.start, last.end).toLowerCase());
    return [...mentions.slice(0, -1), isPossessive ? piece : joined(last, piece)];
  }, []);

/** The mention with the whole of every name that it holds a part of ("Tel" in "Tel Aviv"). */
const withWholeNames = (entities: readonly EntityMention[], mention: FrameArgument): FrameArgument => {
  let [{ start, end }, index] = [mention, firstEndingAfter(entities, mention.start)];
  for (let entity = entities[index]; entity !== undefined && overlaps(entity, mention); entity = entities[index]) {
    start = Math.min(start, entity.start);
    end = Math.max(end, entity.end);
    index += 1;
  }
  return { ...mention, start, end };
};

const ELIDED = /^['’]\p{L}{3,}/u;
const BILL = /\b(?:H\. ?R|S)\.?$|\bRes\.?$/u;
const BILL_NUMBER = /^\.? ?\d+\b/u;
/** The mention with the rest of what it cuts: a word with an apostrophe ("chargé d" in "chargé d'affaires"), the number of a bill. */
const withWholeWord = (text: string, mention: FrameArgument): FrameArgument => {
  const after = text.slice(mention.end, mention.end + 24);
  const isBill = BILL.test(text.slice(Math.max(mention.start, mention.end - 8), mention.end));
  const rest = (ELIDED.exec(after) ?? (isBill ? BILL_NUMBER.exec(after) : null))?.[0] ?? "";
  return rest === "" ? mention : { ...mention, end: mention.end + rest.length };
};

/**
 * The mention with the person named right after it, where titles lead from one to the other: "Chinese leader" before "Xi
 * Jinping"; "French", which is no name, before "President Emmanuel Macron".
 */
const withTitledPerson = ({ text, entities }: Document, mention: FrameArgument): FrameArgument => {
  const index = firstEndingAfter(entities, mention.end);
  const person = entities[index];
  if (person?.kind !== "person" || person.start <= mention.end) return mention;
  const between = wordsOf(text, { start: mention.end, end: person.start });
  const previous = entities[index - 1];
  const isName = previous !== undefined && overlaps(previous, mention);
  const titles = between.length === 0 ? wordsOf(text, mention).slice(-1) : isName ? [] : between;
  const leads = titles.length > 0 && titles.every(({ lower }) => wordLists.titles.has(lower));
  return leads ? { ...mention, end: person.end } : mention;
};

/**
 * What fills one role of a frame, in order: pieces of one mention joined, cut names and words made whole. A time is left
 * as it is.
 */
export const wholeMentions = (
  document: Document,
  given: readonly FrameArgument[],
  role: Role,
): readonly FrameArgument[] => {
  const own = given.filter((argument) => argument.role === role).toSorted(byPosition);
  if (role === "when") return own;
  return joinPieces(document.text, own)
    .map((mention) => withWholeNames(document.entities, mention))
    .map((mention) => withWholeWord(document.text, mention))
    .map((mention) => (role === "where" ? mention : withTitledPerson(document, mention)));
};
