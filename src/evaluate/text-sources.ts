import { z } from "zod";
import { readEvaluationData } from "./data.ts";
import type { GoldItem } from "./scored-event.ts";

const table = z.record(z.string(), z.string());
const data = readEvaluationData("text-sources.json", z.object({ bySource: table, byPrefix: table, other: z.string() }));

/** Kind of text an item is: news summaries, whole articles, press releases … */
export const textSourceOf = (item: GoldItem): string => {
  const known = item.origin === null ? undefined : data.bySource[item.origin];
  const byId = Object.entries(data.byPrefix).find(([prefix]) => item.id.startsWith(prefix))?.[1];
  return known ?? byId ?? data.other;
};
