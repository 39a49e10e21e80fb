import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { reasonOf, TacitusError } from "../core/errors.ts";
import { EVENT_TYPES, ROLES, STATUSES } from "../core/ontology.ts";

const ENTITY_KINDS = ["person", "organization", "place"] as const;

const manifestSchema = z.object({
  name: z.string(),
  encoder: z.string(),
  licence: z.string(),
  inputs: z.object({
    coreWords: z.int().positive(),
    contextWords: z.int().nonnegative(),
    mostSubwords: z.int().positive(),
    mostPieces: z.int().positive(),
  }),
  labels: z.object({
    types: z.array(z.enum(EVENT_TYPES)),
    roles: z.array(z.enum(ROLES)),
    statuses: z.array(z.enum(STATUSES)),
    entities: z.array(z.enum(ENTITY_KINDS)),
    shapes: z.array(z.string()),
  }),
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** The model that ships, and that is taken when none is named. */
export const DEFAULT_MODEL = "default";

/** Folder of a model by its name; a name is a plain word, so that it cannot lead elsewhere. */
export const modelFolder = (name: string): URL => {
  if (!/^[\w.-]+$/.test(name) || name.startsWith("."))
    throw new TacitusError("MODEL_MISSING", { where: "--model", what: name });
  return new URL(`../../data/model/${name}/`, import.meta.url);
};

const readManifest = (folder: URL, name: string): string => {
  try {
    return readFileSync(new URL("manifest.json", folder), "utf8");
  } catch (cause) {
    throw new TacitusError("MODEL_MISSING", { where: folder.pathname, what: name, cause });
  }
};

const sizeOf = (file: URL): number => {
  try {
    return statSync(file).size;
  } catch (cause) {
    throw new TacitusError("MODEL_CORRUPT", { where: file.pathname, what: reasonOf(cause), cause });
  }
};

/** The manifest of a model, its labels checked against the code's and its files against their sizes (hashes: a test). */
export const loadManifest = (name: string): Manifest => {
  const folder = modelFolder(name);
  const parsed = manifestSchema.safeParse(JSON.parse(readManifest(folder, name)));
  if (!parsed.success) {
    throw new TacitusError("MODEL_CORRUPT", {
      where: `${folder.pathname}manifest.json`,
      what: z.prettifyError(parsed.error),
    });
  }
  for (const [file, { bytes }] of Object.entries(parsed.data.files)) {
    const size = sizeOf(new URL(file, folder));
    if (size !== bytes)
      throw new TacitusError("MODEL_CORRUPT", { where: file, what: `has ${size} bytes instead of ${bytes}` });
  }
  return parsed.data;
};
