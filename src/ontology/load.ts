import { readFileSync } from "node:fs";
import { z } from "zod";
import { TacitusError } from "../core/errors.ts";
import { EVENT_TYPES, type Ontology } from "../core/ontology.ts";

const definitionSchema = z.object({
  id: z.enum(EVENT_TYPES),
  relationship: z.string().regex(/^[A-Z][A-Z_]*$/),
  plover: z.string().nullable(),
  ploverMode: z.string().nullable(),
  cameo: z.string().nullable(),
  gloss: z.string(),
  source: z.string(),
  target: z.string(),
  cues: z.array(z.string()),
  notThis: z.string().optional(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  requires: z.array(z.enum(["source", "target"])),
  symmetric: z.boolean(),
  targets: z.array(z.enum(["actor", "measure", "place", "thing"])),
});
const fileSchema = z.object({ version: z.string(), types: z.array(definitionSchema) });
const FILE = new URL("../../data/ontology/events.json", import.meta.url);

/** The ontology of `data/ontology/events.json`, checked: each of the 54 types once. */
export const loadOntology = (): Ontology => {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(FILE, "utf8")));
  if (!parsed.success) {
    throw new TacitusError("ONTOLOGY_INVALID", { where: FILE.pathname, what: z.prettifyError(parsed.error) });
  }
  const byType = z.record(z.enum(EVENT_TYPES), definitionSchema);
  const entries = byType.safeParse(Object.fromEntries(parsed.data.types.map((type) => [type.id, type])));
  if (!entries.success) {
    throw new TacitusError("ONTOLOGY_INVALID", { where: FILE.pathname, what: z.prettifyError(entries.error) });
  }
  return entries.data;
};
