import { z } from "zod";
import { TacitusError } from "./errors.ts";
import { EVENT_TYPES } from "./ontology.ts";
import { eventTypeSchema, statusSchema, actorKindSchema } from "./claim.ts";

/** The named questions; each has a text for SQLite and one for Neo4j that give the same rows. */
export const QUESTION_NAMES = [
  "did",
  "done-to",
  "dyad",
  "timeline",
  "who-did",
  "evidence",
  "actors",
  "namesakes",
] as const;
export type QuestionName = (typeof QUESTION_NAMES)[number];

/** One blank between words, as names are stored. */
const text = z
  .string("must be given")
  .overwrite((given) => given.trim().replaceAll(/\s+/g, " "))
  .min(1);
const day = z.iso.date().nullish().default(null);
const actor = text.describe("an actor: id, name or alias, whatever the case; all that match are meant");
const type = z
  .string("must be given")
  .trim()
  .toUpperCase()
  .pipe(z.enum(EVENT_TYPES, "no event type; docs/ontology.md lists them"));
const filters = {
  type: z.union([z.null(), type]).optional().default(null).describe("only events of this type"),
  since: day.describe("only events that end on this day or later"),
  until: day.describe("only events that begin on this day or earlier"),
  limit: z.coerce.number<number | string>().int().positive().nullish().default(null).describe("at most this many rows"),
};
const { since, until, limit } = filters;

/** One pair of source and target of one event; a side is null where nobody known fills it. */
const eventRowSchema = z.object({
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  datePrecision: z.enum(["day", "week", "month", "year", "none"]),
  source: z.string().nullable(),
  caption: z.string(),
  target: z.string().nullable(),
  type: eventTypeSchema,
  status: statusSchema,
  /** True when no claim states it as a fact. */
  alleged: z.boolean(),
  mentions: z.int(),
  articles: z.int(),
  outlets: z.int(),
  /** Of the surest claim. */
  confidence: z.number(),
  quote: z.string(),
  eventId: z.string(),
  sourceId: z.string().nullable(),
  targetId: z.string().nullable(),
});

const evidenceRowSchema = z.object({
  published: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  quote: z.string(),
  trigger: z.string(),
  attributedTo: z.string().nullable(),
  alleged: z.boolean(),
  confidence: z.number(),
  url: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  claimId: z.string(),
  eventId: z.string(),
  articleId: z.string(),
});

const actorRowSchema = z.object({
  name: z.string(),
  kind: actorKindSchema.nullable(),
  country: z.string().nullable(),
  events: z.int(),
  id: z.string(),
});

/** An article in which the person of that name may be another. */
const namesakeRowSchema = z.object({
  name: z.string(),
  /** How many articles have the name. */
  articles: z.int(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  articleId: z.string(),
  id: z.string(),
});

/** A question as every face shows it: what it asks, what it takes, what a row of the answer is. */
export interface Question {
  readonly name: QuestionName;
  readonly asks: string;
  readonly parameters: z.ZodObject;
  readonly row: z.ZodObject;
}

const byActor = z.object({ actor, ...filters });

/** The catalog; rows come in the order the question's texts state, with nulls last. */
export const QUESTIONS = {
  did: { name: "did", asks: "What did this actor do?", parameters: byActor, row: eventRowSchema },
  "done-to": { name: "done-to", asks: "What was done to this actor?", parameters: byActor, row: eventRowSchema },
  dyad: {
    name: "dyad",
    asks: "What did these two do to each other?",
    parameters: z.object({ actor, with: actor, ...filters }),
    row: eventRowSchema,
  },
  timeline: {
    name: "timeline",
    asks: "What happened around this actor, in order of time?",
    parameters: byActor,
    row: eventRowSchema,
  },
  "who-did": {
    name: "who-did",
    asks: "Who did this, to whom?",
    parameters: z.object({ type: type.describe("the event type"), since, until, limit }),
    row: eventRowSchema,
  },
  evidence: {
    name: "evidence",
    asks: "Which articles say so, in which words?",
    parameters: z.object({ event: text.describe("id of an event or a claim") }),
    row: evidenceRowSchema,
  },
  actors: {
    name: "actors",
    asks: "Which actors have a name with these letters, or this id?",
    parameters: z.object({ name: text.describe("part of a name or alias, or an id"), limit }),
    row: actorRowSchema,
  },
  namesakes: {
    name: "namesakes",
    asks: "Which persons known by their name alone may be two, and in which articles?",
    parameters: z.object({ limit }),
    row: namesakeRowSchema,
  },
} as const satisfies Record<QuestionName, Question>;

/** What a caller gives: optional parameters may be left out. */
export type QuestionParameters<Name extends QuestionName> = Readonly<z.input<(typeof QUESTIONS)[Name]["parameters"]>>;
/** Parameters after `checkParameters`. */
export type CheckedParameters = Readonly<z.output<(typeof QUESTIONS)[QuestionName]["parameters"]>>;
export type QuestionRow<Name extends QuestionName> = Readonly<z.output<(typeof QUESTIONS)[Name]["row"]>>;

const rowSchemas: { readonly [Name in QuestionName]: z.ZodType<QuestionRow<Name>> } = {
  did: QUESTIONS.did.row,
  "done-to": QUESTIONS["done-to"].row,
  dyad: QUESTIONS.dyad.row,
  timeline: QUESTIONS.timeline.row,
  "who-did": QUESTIONS["who-did"].row,
  evidence: QUESTIONS.evidence.row,
  actors: QUESTIONS.actors.row,
  namesakes: QUESTIONS.namesakes.row,
};

/** Parameters as the texts take them: all there, null where none was given. Throws QUESTION_PARAMETER. */
export const checkParameters = (name: QuestionName, given: unknown): CheckedParameters => {
  const parsed = QUESTIONS[name].parameters.strict().safeParse(given);
  if (parsed.success) return parsed.data;
  throw new TacitusError("QUESTION_PARAMETER", { where: name, what: faults(parsed.error), cause: parsed.error });
};

/** A store's rows, each held to the question's row schema. Throws STORE_QUERY. */
export const checkRows = <Name extends QuestionName>(
  name: Name,
  rows: readonly unknown[],
): readonly QuestionRow<Name>[] => {
  const parsed = z.array(rowSchemas[name]).safeParse(rows);
  if (parsed.success) return parsed.data;
  throw new TacitusError("STORE_QUERY", { where: name, what: faults(parsed.error), cause: parsed.error });
};

const fault = (issue: z.core.$ZodIssue): string =>
  issue.code === "unrecognized_keys"
    ? `it has no parameter ${issue.keys.join(", ")}`
    : `${issue.path.join(".") || "parameters"}: ${issue.message}`;

const faults = (error: z.ZodError): string => error.issues.map(fault).join("; ");
