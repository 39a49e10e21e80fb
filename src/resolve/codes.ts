import { readFileSync } from "node:fs";
import { z } from "zod";
import type { EventDefinition, Quad, Status } from "../core/ontology.ts";

const quadSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const fileSchema = z.object({
  planned: z.record(z.string(), z.object({ plover: z.string(), cameo: z.string(), quad: quadSchema })),
  modes: z.record(
    z.string(),
    z.array(z.object({ stems: z.array(z.string()), mode: z.string(), cameo: z.string().optional() })),
  ),
});
const FILE = new URL("../../data/ontology/codes.json", import.meta.url);
const file = fileSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** Codes of other schemes, derived from type, status and trigger. */
export interface Codes {
  readonly plover: string | null;
  readonly ploverMode: string | null;
  readonly cameo: string | null;
  readonly quad: Quad | null;
}

const modeOf = (
  type: string,
  trigger: string,
): { readonly mode: string; readonly cameo?: string | undefined } | null => {
  const words = ` ${trigger.toLowerCase()}`;
  return (
    file.modes[type]?.find((mode) =>
      mode.stems.some((stem) => words.includes(` ${stem}`) || words.includes(`-${stem}`)),
    ) ?? null
  );
};

/** The one function from type, status and trigger to PLOVER root and mode, CAMEO code and quad; each may be null. */
export const deriveCodes = (definition: EventDefinition, status: Status, trigger: string): Codes => {
  const planned = status === "planned" && definition.plover !== null ? file.planned[definition.plover] : undefined;
  if (planned !== undefined) return { ...planned, ploverMode: null };
  const mode = definition.ploverMode === null ? modeOf(definition.id, trigger) : null;
  return {
    plover: definition.plover,
    ploverMode: definition.ploverMode ?? mode?.mode ?? null,
    cameo: mode?.cameo ?? definition.cameo,
    quad: definition.quad,
  };
};
