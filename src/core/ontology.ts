/** The 54 event types of `data/ontology/events.json`; a test holds the two together. */
export const EVENT_TYPES = [
  "PROMISE",
  "AGREE",
  "MEET",
  "CALL",
  "VISIT",
  "NEGOTIATE",
  "SUPPORT",
  "ENDORSE",
  "SIGN_AGREEMENT",
  "CONCEDE",
  "APOLOGIZE",
  "PARDON",
  "ACQUIT",
  "COOPERATE",
  "AID",
  "RESIGN",
  "RELEASE",
  "WITHDRAW",
  "REQUEST",
  "ORDER",
  "CRITICIZE",
  "ACCUSE",
  "CHARGE",
  "SUE",
  "INVESTIGATE",
  "PROSECUTE",
  "IMPEACH",
  "REJECT",
  "OPPOSE",
  "VETO",
  "DENY",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "EXPEL",
  "DISMISS",
  "CONVICT",
  "SENTENCE",
  "MOBILIZE",
  "ARREST",
  "DEPORT",
  "SEIZE",
  "RESTRICT",
  "ATTACK",
  "KILL",
  "ABDUCT",
  "APPOINT",
  "NOMINATE",
  "SUCCEED",
  "ELECT",
  "DEFEAT",
  "RUN",
  "LEGISLATE",
  "RULE",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whether and how the act happened, as the text has it. */
export const STATUSES = ["actual", "planned", "hypothetical", "attempted", "negated"] as const;
export type Status = (typeof STATUSES)[number];

/** What a mention does in an event. `source` acts, `target` is acted on; `attribution` says so. */
export const ROLES = ["source", "target", "attribution", "when", "where"] as const;
export type Role = (typeof ROLES)[number];

/** What an actor is, as far as known. */
export const ACTOR_KINDS = [
  "person",
  "organization",
  "office",
  "country",
  "group",
  "place",
  "measure",
  "thing",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What may fill the target of a type (rule 9 of the annotation rules). */
export type TargetKind = "actor" | "measure" | "place" | "thing";

/** PLOVER quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** One event type, as the ontology defines it. */
export interface EventDefinition {
  readonly id: EventType;
  /** Neo4j relationship type of the derived shortcut, past tense: `FIRED`. */
  readonly relationship: string;
  /** PLOVER root, null where the manual has none. */
  readonly plover: string | null;
  readonly ploverMode: string | null;
  /** Nearest CAMEO code. */
  readonly cameo: string | null;
  readonly gloss: string;
  readonly source: string;
  readonly target: string;
  readonly cues: readonly string[];
  readonly notThis?: string | undefined;
  readonly quad: Quad | null;
  /** Roles that named actors must fill before two articles' claims may be one event. */
  readonly requires: readonly ("source" | "target")[];
  /** True when both sides do the same, so that their order does not matter. */
  readonly symmetric: boolean;
  readonly targets: readonly TargetKind[];
}

/** The whole ontology: complete by type, whatever the order in the file. */
export type Ontology = Readonly<Record<EventType, EventDefinition>>;
