import { readFileSync } from "node:fs";
import { z } from "zod";

const FILE = new URL("../../../data/read/html.json", import.meta.url);
const fieldSchema = z.array(z.tuple([z.string(), z.string()]));
const schema = z.object({
  published: fieldSchema,
  url: fieldSchema,
  outlet: fieldSchema,
  blocks: z.array(z.string()),
  silent: z.array(z.string()),
  months: z.array(z.string()).length(12),
});

/** What a page's markup means: where its facts stand, which elements begin a paragraph, which say nothing. */
export const vocabulary = schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
