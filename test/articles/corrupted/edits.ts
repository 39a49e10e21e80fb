import type { GoldItem, ScoredEvent, ScoredMention } from "../../../src/evaluate/index.ts";
import type { Span, TextSpan } from "../../../src/core/spans.ts";

/** A stretch of the text and what stands in its place; an empty stretch is an insertion. */
export interface Edit extends Span {
  readonly text: string;
}

interface Edited {
  readonly text: string;
  /** Where an offset of the old text stands in the new one. */
  readonly moved: (offset: number, side: "start" | "end") => number;
}

/** Applies edits; of two that overlap the first counts. An insertion at a span's edge stays outside the span. */
export const applyEdits = (text: string, edits: readonly Edit[]): Edited => {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  let [at, result] = [0, ""];
  for (const edit of kept) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const moved = (offset: number, side: "start" | "end"): number => {
    let shift = 0;
    for (const { start, end, text: inserted } of kept) {
      const isBefore = start < offset || (start === offset && side === "start" && (end === start || end <= offset));
      if (!isBefore) break;
      if (end > offset) return side === "start" ? start + shift : start + shift + inserted.length;
      shift += inserted.length - (end - start);
    }
    return offset + shift;
  };
  return { text: result + text.slice(at), moved };
};

/** The same item with its text edited and every annotated span moved along. */
export const editItem = (item: GoldItem, id: string, edits: readonly Edit[]): GoldItem => {
  const { text, moved } = applyEdits(item.text, edits);
  const span = (old: Span): TextSpan => {
    const [start, end] = [moved(old.start, "start"), moved(old.end, "end")];
    return { start, end, text: text.slice(start, end) };
  };
  const mention = (old: ScoredMention): ScoredMention => ({ ...old, ...span(old) });
  const event = (old: ScoredEvent): ScoredEvent => ({
    ...old,
    trigger: span(old.trigger),
    sources: old.sources.map(mention),
    targets: old.targets.map(mention),
  });
  return { ...item, id, text, events: item.events.map(event) };
};
