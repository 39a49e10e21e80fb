import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Claim, Filler } from "../../src/core/claim.ts";
import { EVENT_TYPES, type EventType, STATUSES } from "../../src/core/ontology.ts";
import { overlaps, type Span } from "../../src/core/spans.ts";
import { same } from "../../src/evaluate/index.ts";
import type { Product } from "../../scripts/quality/product.ts";

const hitSchema = z.strictObject({
  id: z.string(),
  /** The construction that the sentence stands for. */
  form: z.string(),
  text: z.string(),
  trigger: z.string(),
  source: z.array(z.string()),
  target: z.array(z.string()),
  status: z.enum(STATUSES),
});
const missSchema = z.strictObject({
  id: z.string(),
  /** What the sentence has to do with the type, and why it is not one. */
  why: z.string(),
  text: z.string(),
});
const fileSchema = z.strictObject({ type: z.enum(EVENT_TYPES), cases: z.array(z.union([hitSchema, missSchema])) });

/** A sentence that must give an event of the type (with trigger, roles, status), or must not. */
export type Case = (z.infer<typeof hitSchema> | z.infer<typeof missSchema>) & { readonly type: EventType };

const FOLDER = new URL("cases/", import.meta.url);
const KNOWN_TO_FAIL = new URL("known-to-fail.json", import.meta.url);

/** All cases, by file and order. */
export const readCaseTables = (): readonly Case[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((name) => fileSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"))))
    .flatMap(({ type, cases }) => cases.map((one) => ({ ...one, type })));

/** Ids of the cases that the shipped model is known to get wrong. */
export const readKnownToFail = (): readonly string[] =>
  z
    .strictObject({ note: z.string(), cases: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(KNOWN_TO_FAIL, "utf8"))).cases;

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A filler is the one meant when it stands there, or when it is a pronoun that was joined to it. */
const isMeant = (text: string, words: string, filler: Filler): boolean =>
  overlaps(spanOf(text, words), filler.mention) || same(filler.name, words);

const roleFault = (
  role: string,
  text: string,
  wanted: readonly string[],
  found: readonly Filler[],
): readonly string[] => {
  const fits =
    found.length === wanted.length && wanted.every((words) => found.some((filler) => isMeant(text, words, filler)));
  const names = found.map(({ name, mention }) => (name === mention.text ? name : `${mention.text} (${name})`));
  return fits ? [] : [`${role} ${names.join(", ") || "–"}, not ${wanted.join(", ") || "–"}`];
};

/** What is wrong with the claims of one case, in words; empty when it passes. */
export const faultsOf = (one: Case, claims: readonly Claim[]): readonly string[] => {
  const typed = claims.filter((claim) => claim.type === one.type);
  if (!("trigger" in one)) return typed.map((claim) => `${claim.type} on "${claim.trigger.text}"`);
  const claim = typed.find((candidate) => overlaps(candidate.trigger, spanOf(one.text, one.trigger)));
  if (claim === undefined)
    return [
      `no ${one.type} on "${one.trigger}", but ${claims.map((other) => `${other.type} on "${other.trigger.text}"`).join(", ") || "nothing"}`,
    ];
  return [
    ...(claim.status === one.status ? [] : [`status ${claim.status}, not ${one.status}`]),
    ...roleFault("source", one.text, one.source, claim.sources),
    ...roleFault("target", one.text, one.target, claim.targets),
  ];
};

/** Runs every case through the product; faults by id, only of cases that have some. */
export const failuresOf = async (
  product: Product,
  cases: readonly Case[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const failures = new Map<string, readonly string[]>();
  for (const one of cases) {
    const faults = faultsOf(one, await product.claims({ id: one.id, text: one.text, date: "2024-06-12" }));
    if (faults.length > 0) failures.set(one.id, faults);
  }
  return failures;
};
