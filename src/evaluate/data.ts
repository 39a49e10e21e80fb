import { readFileSync } from "node:fs";
import { z } from "zod";
import { TacitusError } from "../core/errors.ts";

/** A file of `data/evaluate`, checked by its schema; DATA_INVALID when it is not what it should be. */
export const readEvaluationData = <Shape extends z.ZodType>(file: string, schema: Shape): z.infer<Shape> => {
  const url = new URL(`../../data/evaluate/${file}`, import.meta.url);
  const parsed = schema.safeParse(JSON.parse(readFileSync(url, "utf8")));
  if (parsed.success) return parsed.data;
  throw new TacitusError("DATA_INVALID", { where: url.pathname, what: z.prettifyError(parsed.error) });
};
