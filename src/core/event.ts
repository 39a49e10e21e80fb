import type { Antecedent } from "./document.ts";
import type { EventType, Status } from "./ontology.ts";
import type { TextSpan } from "./spans.ts";

/** A mention in a draft: trimmed as the annotation rules say, not yet resolved to an actor. */
export interface DraftMention extends TextSpan {
  readonly score: number;
  readonly antecedent: Antecedent | null;
  readonly mayStandFor: readonly Antecedent[];
}

/** An event as the text words it, before names and dates are resolved. */
export interface EventDraft {
  readonly type: EventType;
  readonly trigger: TextSpan;
  /** Probability of trigger and type. */
  readonly score: number;
  readonly status: Status;
  readonly statusScore: number;
  readonly sources: readonly DraftMention[];
  readonly targets: readonly DraftMention[];
  readonly attribution: DraftMention | null;
  readonly when: DraftMention | null;
  readonly where: DraftMention | null;
  /** The sentence that holds the trigger. */
  readonly sentence: TextSpan;
}
