import type { ActorKind, EventType, Status } from "../core/ontology.ts";
import type { TextSpan } from "../core/spans.ts";

/** A mention that fills a role, and who it is taken to be. */
export interface ScoredMention extends TextSpan {
  readonly name: string;
  /** Kind of the actor, where a prediction knows it. */
  readonly kind: ActorKind | null;
}

/** An event as the scorer sees it, annotated or predicted. Offsets are UTF-16 code units into the item's text. */
export interface ScoredEvent {
  readonly type: EventType;
  readonly status: Status;
  readonly trigger: TextSpan;
  readonly sources: readonly ScoredMention[];
  readonly targets: readonly ScoredMention[];
  readonly attribution: ScoredMention | null;
  readonly when: TextSpan | null;
  readonly where: TextSpan | null;
  /** Null where the prediction gives none, and for annotated events. */
  readonly confidence: number | null;
}

/** One annotated text. */
export interface GoldItem {
  readonly id: string;
  /** Publication day, null where unknown. */
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
  /** Where the text comes from: the field `src`, null where absent. */
  readonly origin: string | null;
  readonly events: readonly ScoredEvent[];
}

/** Predicted events by the id of their item. */
export type Predictions = ReadonlyMap<string, readonly ScoredEvent[]>;
