import type { EventDraft } from "../../core/event.ts";
import type { Antecedent } from "../../core/document.ts";
import type { TextSpan } from "../../core/spans.ts";

/** Where a mention stands in its event. */
export type Slot = "source" | "target" | "attribution" | "where";

/** A mention to resolve. */
export interface Ask {
  readonly mention: TextSpan;
  /** What the model takes it to stand for, likeliest first. */
  readonly mayStandFor: readonly Antecedent[];
  readonly slot: Slot;
  readonly draft: EventDraft;
  readonly articleId: string;
  /** Day on which offices are read. */
  readonly day: string | null;
  /** True where the event's type takes a place as its target. */
  readonly placeTarget: boolean;
}
