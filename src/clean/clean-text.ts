import type { CleanText } from "../core/document.ts";
import type { Span } from "../core/spans.ts";
import { cleanCharacters } from "./characters.ts";
import { damagingDoublings } from "./doublings.ts";

type Run = CleanText["runs"][number];

/** What is left of a run when a stretch of the clean text goes, in clean offsets before anything moved. */
const keptParts = (run: Run, gone: readonly Span[]): readonly Run[] => {
  const parts: Run[] = [];
  let from = run.clean;
  const end = run.clean + run.length;
  for (const span of gone) {
    const until = Math.min(Math.max(span.start, from), end);
    if (until > from) parts.push({ clean: from, original: run.original + from - run.clean, length: until - from });
    from = Math.max(from, Math.min(span.end, end));
  }
  if (end > from) parts.push({ clean: from, original: run.original + from - run.clean, length: end - from });
  return parts;
};

/** Runs without the stretches, still in clean offsets before anything moved; both lists are in order. */
const cutRuns = (runs: readonly Run[], gone: readonly Span[]): readonly Run[] => {
  let next = 0;
  return runs.flatMap((run) => {
    while ((gone[next]?.end ?? Infinity) <= run.clean) next += 1;
    let last = next;
    while ((gone[last]?.start ?? Infinity) < run.clean + run.length) last += 1;
    return keptParts(run, gone.slice(next, last));
  });
};

const withoutSpans = (clean: CleanText, gone: readonly Span[]): CleanText => {
  const kept = cutRuns(clean.runs, gone);
  const text = kept.map((run) => clean.text.slice(run.clean, run.clean + run.length)).join("");
  let length = 0;
  const runs = kept.map((run) => {
    const moved = { ...run, clean: length };
    length += run.length;
    return moved;
  });
  return { text, original: clean.original, runs };
};

/** True when names stand doubled in the text as in articles damaged by a substitution of pronouns. */
export const isDamaged = (text: string): boolean => damagingDoublings(cleanCharacters(text).text).length > 0;

/**
 * An article's text made ready for the analyzer, with the way back (`core/clean-map`). Does only what is safe: characters
 * that show nothing go, spaces and line ends become plain, and in a text that shows such damage a name that stands twice
 * in a row stands once. Lost words and spaced punctuation stay as they are. Time is linear in the text's length.
 */
export const cleanText = (text: string): CleanText => {
  const clean = cleanCharacters(text);
  const doublings = damagingDoublings(clean.text);
  return doublings.length === 0
    ? clean
    : withoutSpans(
        clean,
        doublings.map(({ firstCopy }) => firstCopy),
      );
};
