import { z } from "zod";
import { readEvaluationData } from "./data.ts";

const data = readEvaluationData(
  "names.json",
  z.object({ weightless: z.array(z.string()), pronouns: z.array(z.string()) }),
);
const weightless: ReadonlySet<string> = new Set(data.weightless);
const pronouns: ReadonlySet<string> = new Set(data.pronouns);

/** The name of an empty role. */
export const NOBODY = "-";

const allWords = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a name that carry weight: without function words and titles, unless nothing else is there. */
const words = (name: string): readonly string[] => {
  const all = allWords(name);
  const heavy = all.filter((word) => !weightless.has(word));
  return heavy.length > 0 ? heavy : all;
};

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => {
  const held = new Set(outer);
  return inner.every((word) => held.has(word));
};

/**
 * True when two names are taken for one: case-folded and without function words and titles, one's words contain the
 * other's, or both end in the same word. An empty role ("-") is equal to itself alone.
 */
export const same = (left: string, right: string): boolean => {
  if (left === NOBODY || right === NOBODY) return left === right;
  const [one, other] = [words(left), words(right)];
  if (one.length === 0 || other.length === 0) return left.toLowerCase() === right.toLowerCase();
  return isWithin(one, other) || isWithin(other, one) || one.at(-1) === other.at(-1);
};

/** True for a pronoun. */
export const isPronoun = (mention: string): boolean => pronouns.has(mention.toLowerCase());
