import type { EventType, Role, Status } from "./ontology.ts";
import type { Span } from "./spans.ts";

/** Text made ready for the model, and the way back. */
export interface CleanText {
  readonly text: string;
  /** The article's own text, which all offsets after analysis count. */
  readonly original: string;
  /** Runs that together cover `text`, in order: `text[clean + i]` is, or stands for, `original[original + i]` for i < length. */
  readonly runs: readonly { readonly clean: number; readonly original: number; readonly length: number }[];
}

export type EntityKind = "person" | "organization" | "place";

/** A proper name the model found. Offsets count the article's text, as everywhere after analysis. */
export interface EntityMention extends Span {
  readonly kind: EntityKind;
  /** Probability, 0 to 1. */
  readonly score: number;
}

/** What the model takes a pronoun or description to stand for: a stretch of the same text, with its probability. */
export interface Antecedent extends Span {
  readonly score: number;
}

/** A mention that fills a role of a frame. */
export interface FrameArgument extends Span {
  readonly role: Role;
  readonly score: number;
  /** Null where the mention names its actor itself, or where no antecedent is safe. */
  readonly antecedent: Antecedent | null;
  /** All that it may stand for, likeliest first; the rest of the probability is that it names its actor itself, or is open. */
  readonly mayStandFor: readonly Antecedent[];
}

/** One trigger and what belongs to it, as the model reads it. */
export interface EventFrame {
  readonly type: EventType;
  /** Probability of trigger and type. */
  readonly score: number;
  readonly trigger: Span;
  readonly status: Status;
  readonly statusScore: number;
  /** In order of position. */
  readonly arguments: readonly FrameArgument[];
}

/** What analysis gives: sentences in order, entities and frames in order of position. All offsets count the article's text. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityMention[];
  readonly frames: readonly EventFrame[];
}
