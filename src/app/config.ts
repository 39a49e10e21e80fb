import { readFileSync } from "node:fs";
import { z } from "zod";
import { reasonOf, TacitusError } from "../core/errors.ts";

const CONFIG_FILE = "tacitus.config.json";

/** What may be set by flag, by variable (`TACITUS_MIN_CONFIDENCE` …) and in `tacitus.config.json`, in this order. */
const settingsSchema = z.strictObject({
  store: z.string().min(1).default("tacitus.db"),
  model: z.string().min(1).optional(),
  actors: z.string().min(1).optional(),
  corrections: z.string().min(1).optional(),
  minConfidence: z.coerce.number().min(0).max(1).default(0),
  jobs: z.coerce.number().int().min(1).max(256).default(1),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const SETTING_NAMES = [
  "store",
  "model",
  "actors",
  "corrections",
  "minConfidence",
  "jobs",
] as const satisfies readonly (keyof Settings)[];

const variableOf = (name: string): string =>
  `TACITUS_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

const readConfigFile = (folder: string): Record<string, unknown> => {
  const where = `${folder}/${CONFIG_FILE}`;
  let content: string;
  try {
    content = readFileSync(where, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw new TacitusError("INPUT_UNREADABLE", { where, what: reasonOf(cause), cause });
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(content));
  } catch (cause) {
    throw new TacitusError("USAGE", { where, what: `is not a JSON object (${reasonOf(cause)})`, cause });
  }
};

/** Settings from flags, then variables, then `tacitus.config.json` of the folder. Error: USAGE, naming what is wrong. */
export const readSettings = (
  flags: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
): Settings => {
  const file = readConfigFile(folder);
  const chosen = SETTING_NAMES.map((name) => [
    name,
    flags[name] ?? (variables[variableOf(name)] || undefined) ?? file[name],
  ]);
  const unknown = Object.keys(file).find((name) => !SETTING_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new TacitusError("USAGE", { where: CONFIG_FILE, what: `there is no setting named ${unknown}` });
  const parsed = settingsSchema.safeParse(Object.fromEntries(chosen.filter(([, value]) => value !== undefined)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new TacitusError("USAGE", {
    where: String(issue?.path[0] ?? "settings"),
    what: issue?.message ?? "is not valid",
  });
};
