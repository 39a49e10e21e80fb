import { z } from "zod";
import type { Claim } from "../core/claim.ts";
import type { Ontology, Status } from "../core/ontology.ts";
import { overlaps, type Span } from "../core/spans.ts";
import { checkedLine, jsonLines } from "./gold.ts";
import { same } from "./names.ts";
import { eventOfClaim } from "./predictions.ts";
import type { ScoredEvent, ScoredMention } from "./scored-event.ts";

const expectationSchema = z.object({
  plover: z.string().nullish(),
  plover_2016: z.string().nullish(),
  source_text: z.string().nullish(),
  target_text: z.string().nullish(),
  action_text: z.string().nullish(),
  status: z.string().nullish(),
  reciprocal: z.boolean().nullish(),
});
const caseSchema = z.object({
  id: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  expected: z.array(expectationSchema),
});

/** A sentence and the dyads that it must give: who, to whom, under which PLOVER root, with which status. */
export type DyadCase = Readonly<z.infer<typeof caseSchema>>;
type Expectation = DyadCase["expected"][number];

/** A predicted event with the root that its status gives it (rule 20 of the annotation rules). */
export interface CaseEvent extends ScoredEvent {
  readonly root: string | null;
}

/** A claim as a case sees it. */
export const caseEventOf = (claim: Claim): CaseEvent => ({ ...eventOfClaim(claim), root: claim.plover });

/** Cases of a JSON Lines file: `{id, date, text, expected: [{source_text, target_text, plover, action_text, status, …}]}`. */
export const readCases = (content: string, where: string): readonly DyadCase[] =>
  jsonLines(content, where).map(({ line, value }) => checkedLine(caseSchema, value, where, line));

/** Where the words of an expected mention stand; pieces around "..", and nothing where the text words it otherwise. */
const placesOf = (text: string, words: string): readonly Span[] =>
  words
    .split(/\s*\.{2,}\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
        spans.push({ start: at, end: at + piece.length });
      }
      return spans;
    });

const fills = (mentions: readonly ScoredMention[], words: string | null | undefined, text: string): boolean => {
  if (!words) return true;
  const places = placesOf(text, words);
  return mentions.some(
    (mention) => places.some((place) => overlaps(place, mention)) || same(mention.text, words.trim()),
  );
};

const hasPair = (event: CaseEvent, expected: Expectation, text: string): boolean => {
  const straight = fills(event.sources, expected.source_text, text) && fills(event.targets, expected.target_text, text);
  if (straight || expected.reciprocal !== true) return straight;
  return fills(event.sources, expected.target_text, text) && fills(event.targets, expected.source_text, text);
};

/** Roots that versions of PLOVER have merged. */
const MERGED: ReadonlyMap<string, string> = new Map([["RETREAT", "CONCEDE"]]);
const merged = (root: string): string => MERGED.get(root) ?? root;

const hasRoot = (event: CaseEvent, expected: Expectation): boolean => {
  const wanted = [expected.plover, expected.plover_2016].flatMap((root) =>
    root ? [merged(root.split("/")[0] ?? root)] : [],
  );
  return wanted.length === 0 || (event.root !== null && wanted.includes(merged(event.root)));
};

/** Statuses that the words of a case allow; a report keeps the status of what is reported. */
const allowedStatuses = (worded: string | null | undefined): readonly Status[] | null => {
  if (!worded) return null;
  if (worded.includes("conditional")) return ["planned", "hypothetical"];
  if (worded.startsWith("future")) return ["planned"];
  if (worded === "negated" || worded === "hypothetical") return [worded];
  return ["actual"];
};

const hasStatus = (event: CaseEvent, expected: Expectation): boolean =>
  allowedStatuses(expected.status)?.includes(event.status) ?? true;

const hasAttribution = (event: CaseEvent, expected: Expectation): boolean => {
  const speaker = /^reported by (.+)$/.exec(expected.status ?? "")?.[1];
  return speaker === undefined || (event.attribution !== null && same(event.attribution.text, speaker));
};

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** True for a verb and its other forms, as far as letters tell: "sue" and "sued", "indict" and "indicted". */
const sameVerb = (cue: string, worded: string): boolean =>
  worded.startsWith(cue) || (cue.endsWith("e") && worded === `${cue.slice(0, -1)}ing`);

/** Where the case has a status, the type must be one that its verb is a cue of. */
const hasType = (event: CaseEvent, expected: Expectation, ontology: Ontology): boolean => {
  if (!expected.status || !expected.action_text) return true;
  const verbs = wordsOf(expected.action_text);
  return ontology[event.type].cues.some((cue) => verbs.some((verb) => sameVerb(wordsOf(cue)[0] ?? cue, verb)));
};

/** What became of one case; a case is right when one of its dyads is found whole, by one event. */
export interface CaseOutcome {
  readonly id: string;
  readonly right: boolean;
  /** One of its dyads is found, whatever root, type and status. */
  readonly pair: boolean;
}

/** Judges cases by the spans of mentions, with no knowledge of names; CONCEDE and RETREAT are one root. */
export const scoreCases = (
  cases: readonly DyadCase[],
  predictions: ReadonlyMap<string, readonly CaseEvent[]>,
  ontology: Ontology,
): readonly CaseOutcome[] =>
  cases.map(({ id, text, expected }) => {
    const events = predictions.get(id) ?? [];
    const found = expected.flatMap((dyad) =>
      events.filter((event) => hasPair(event, dyad, text)).map((event) => ({ event, dyad })),
    );
    const right = found.some(
      ({ event, dyad }) =>
        hasRoot(event, dyad) && hasStatus(event, dyad) && hasAttribution(event, dyad) && hasType(event, dyad, ontology),
    );
    return { id, right, pair: found.length > 0 };
  });
