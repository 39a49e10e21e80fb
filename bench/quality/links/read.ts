import { z } from "zod";
import { TacitusError } from "../../../src/core/errors.ts";
import type { Span } from "../../../src/core/spans.ts";

const itemSchema = z.object({
  date: z.iso.date(),
  text: z.string(),
  links: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.string().min(1)])),
});

/** A stretch of an item's text and the Wikipedia title it links to. */
export interface Link extends Span {
  readonly title: string;
}
/** One news item with its links. */
export interface LinkedItem {
  readonly line: number;
  readonly day: string;
  readonly text: string;
  readonly links: readonly Link[];
}

const itemOf = (line: string, where: string, number: number): LinkedItem => {
  const parsed = itemSchema.safeParse(JSON.parse(line));
  if (!parsed.success)
    throw new TacitusError("GOLD_INVALID", { where, line: number, what: z.prettifyError(parsed.error) });
  const { date, text, links } = parsed.data;
  const points = Array.from(text, (point) => point.length);
  const unit = (offset: number): number => points.slice(0, offset).reduce((sum, length) => sum + length, 0);
  const moved = points.length === text.length ? (offset: number): number => offset : unit;
  return {
    line: number,
    day: date,
    text,
    links: links.map(([start, end, title]) => ({ start: moved(start), end: moved(end), title })),
  };
};

/** Items of a JSON Lines file `{date, text, links: [[start, end, title]]}`, offsets in code points; GOLD_INVALID with the line. */
export const readLinkedItems = (content: string, where: string): readonly LinkedItem[] =>
  content.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [itemOf(line, where, index + 1)]));
