import { readFileSync } from "node:fs";
import { z } from "zod";
import { TacitusError, reasonOf } from "../../core/errors.ts";
import { ACTOR_KINDS } from "../../core/ontology.ts";
import type { IndexedActor } from "./actor.ts";
import { nameKey, surnameOf } from "./keys.ts";
import { officeKey } from "./office-key.ts";

const text = z.string().default("");
const ownActorSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(z.string()).default([]),
  country: text,
  sector: text,
  gender: text,
  born: text,
  died: text,
  roles: z.array(z.object({ title: z.string().min(1), of: text, from: text, to: text, sector: text })).default([]),
});
type OwnActor = Readonly<z.infer<typeof ownActorSchema>>;

/** A user's own actors, by the same keys as the index. */
export interface OwnActors {
  readonly byId: (id: string) => readonly IndexedActor[];
  readonly byKey: (key: string) => readonly IndexedActor[];
  readonly byOffice: (key: string) => readonly IndexedActor[];
}

const none = (): readonly IndexedActor[] => [];
/** No own actors. */
export const emptyOwnActors: OwnActors = { byId: none, byKey: none, byOffice: none };

const parseLine = (file: string, line: string, number: number): OwnActor => {
  const where = `${file}:${number}`;
  try {
    return ownActorSchema.parse(JSON.parse(line));
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : reasonOf(cause);
    throw new TacitusError("DATA_INVALID", { where, what: `not an actor (${what})`, cause });
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new TacitusError("INPUT_NOT_FOUND", { where: file, cause });
  }
};

const keysOf = (actor: OwnActor): readonly string[] => {
  const surname = actor.kind === "person" ? surnameOf(actor.name) : null;
  return [...[actor.name, ...actor.aliases].map(nameKey), ...(surname === null ? [] : [`$${surname}`])];
};

const indexBy = (
  actors: readonly OwnActor[],
  keys: (actor: OwnActor) => readonly string[],
): ((key: string) => readonly IndexedActor[]) => {
  const found = new Map<string, readonly IndexedActor[]>();
  for (const actor of actors) for (const key of keys(actor)) found.set(key, [...(found.get(key) ?? []), actor]);
  return (key) => found.get(key) ?? [];
};

/** Reads JSON Lines of own actors. Errors: INPUT_NOT_FOUND; DATA_INVALID with the line. */
export const readOwnActors = (file: string): OwnActors => {
  const actors = readText(file)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [parseLine(file, line, index + 1)]));
  return {
    byId: indexBy(actors, (actor) => [actor.id]),
    byKey: indexBy(actors, keysOf),
    byOffice: indexBy(actors, (actor) => actor.roles.map((role) => `${actor.country}|${officeKey(role.title)}`)),
  };
};
