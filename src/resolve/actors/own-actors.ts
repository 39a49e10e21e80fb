import { z } from "zod";
import { isLocal, NAME_PREFIX } from "../../core/ids.ts";
import { ACTOR_KINDS } from "../../core/ontology.ts";
import type { Candidate, IndexedActor } from "./actor.ts";
import { nameKey, nameWords, surnameOf } from "./keys.ts";
import { officeKey } from "./office-key.ts";
import { type Fault, type OwnRecord, ownActorsError, readOwnRecords } from "./own-records.ts";

const text = z.string().trim().default("");
const isDay = (value: string): boolean =>
  value === "" ||
  (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value));
const day = text.refine(isDay, "not a day; write YYYY-MM-DD, YYYY-MM or YYYY (a column of text in a spreadsheet)");
const country = text
  .transform((code) => code.toUpperCase())
  .refine((code) => /^(?:[A-Z]{3})?$/.test(code), "not a country's code of three letters (ISO 3166-1), such as FRA");

const roleSchema = z
  .object({
    title: z.string("is missing").trim().min(1, "is missing: from, to and of belong to an office"),
    of: text,
    from: day,
    to: day,
    sector: text,
  })
  .refine(({ from, to }) => from === "" || to === "" || from <= to, { message: "ends before it begins", path: ["to"] });

const ownActorSchema = z.object({
  /** Of the base, to change what it knows; else the user's own; made from the name where there is none. */
  id: text.refine((id) => !isLocal(id) && !id.startsWith(NAME_PREFIX), "begins as only ids of unknown actors do"),
  name: z.string("is missing").trim().min(1, "is missing"),
  kind: z.enum(ACTOR_KINDS).default("person"),
  aliases: z
    .array(z.string())
    .default([])
    .transform((names) => names.map((name) => name.trim()).filter((name) => name !== "")),
  country,
  sector: text,
  gender: text,
  born: day,
  died: day,
  roles: z.array(roleSchema).default([]),
});
type OwnActor = Readonly<z.infer<typeof ownActorSchema>>;

/** A user's own actors, by the same keys as the index. */
export interface OwnActors {
  readonly all: readonly IndexedActor[];
  readonly byId: (id: string) => IndexedActor | null;
  readonly byKey: (key: string) => readonly IndexedActor[];
  readonly byOffice: (key: string) => readonly IndexedActor[];
  /** `COUNTRY|office key` of each office. */
  readonly offices: readonly string[];
}

/** No own actors. */
export const emptyOwnActors: OwnActors = {
  all: [],
  byId: () => null,
  byKey: () => [],
  byOffice: () => [],
  offices: [],
};

/** What the base has under a name: an own actor without an id is the base's where that is certain. */
export interface KnownNames {
  readonly byName: (name: string) => readonly Candidate[];
}

interface Entry {
  readonly line: number;
  readonly actor: OwnActor;
}

const faultText = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${String(path.at(-1) ?? "record")} ${message}`).join(", ");

const ownId = (name: string): string => `own:${nameWords(name).join("-")}`;

/** The base's actor of that name, kind and country; a fault where it has several. */
const idOf = ({ id, name, kind, country: home }: OwnActor, known: KnownNames): string | readonly string[] => {
  if (id !== "") return id;
  const same = known
    .byName(name)
    .filter(
      ({ actor, loose }) =>
        !loose &&
        actor.kind === kind &&
        nameKey(actor.name) === nameKey(name) &&
        (home === "" || actor.country === home),
    );
  const ids = same.map(({ actor }) => actor.id);
  return ids.length > 1 ? ids : (ids[0] ?? ownId(name));
};

const entryOf = ({ line, value }: OwnRecord, known: KnownNames): Entry | Fault => {
  const parsed = ownActorSchema.safeParse(value);
  if (!parsed.success) return { line, what: faultText(parsed.error) };
  const id = idOf(parsed.data, known);
  if (typeof id === "string") return { line, actor: { ...parsed.data, id } };
  return { line, what: `the base has ${id.length} actors named ${parsed.data.name}; give the id: ${id.join(", ")}` };
};

const filled = (actors: readonly OwnActor[], field: "country" | "sector" | "gender" | "born" | "died"): string =>
  actors.map((actor) => actor[field]).find((value) => value !== "") ?? "";

/** The rows of one actor as one. */
const joined = (first: Entry, rest: readonly Entry[]): OwnActor => {
  const actors = [first, ...rest].map(({ actor }) => actor);
  return {
    ...first.actor,
    aliases: [...new Set(actors.flatMap(({ aliases }) => aliases))],
    country: filled(actors, "country"),
    sector: filled(actors, "sector"),
    gender: filled(actors, "gender"),
    born: filled(actors, "born"),
    died: filled(actors, "died"),
    roles: actors.flatMap(({ roles }) => roles),
  };
};

const otherNames = (entries: readonly Entry[]): readonly Fault[] => {
  const first = entries[0];
  return entries.flatMap(({ line, actor }) =>
    first === undefined || (actor.name === first.actor.name && actor.kind === first.actor.kind)
      ? []
      : [{ line, what: `${actor.id} has another name or kind on line ${first.line} (${first.actor.name})` }],
  );
};

const keysOf = (actor: OwnActor): readonly string[] => {
  const surname = actor.kind === "person" ? surnameOf(actor.name) : null;
  return [...[actor.name, ...actor.aliases].map(nameKey), ...(surname === null ? [] : [`$${surname}`])];
};

const officesOf = (actor: OwnActor): readonly string[] =>
  actor.roles.map((role) => `${actor.country}|${officeKey(role.title)}`);

const indexBy = (
  actors: readonly OwnActor[],
  keys: (actor: OwnActor) => readonly string[],
): ((key: string) => readonly IndexedActor[]) => {
  const found = new Map<string, readonly IndexedActor[]>();
  for (const actor of actors) {
    for (const key of new Set(keys(actor))) found.set(key, [...(found.get(key) ?? []), actor]);
  }
  return (key) => found.get(key) ?? [];
};

/**
 * Reads a list of own actors, JSON Lines or a table. Rows of one id, or of one name without an id, are one actor.
 * Errors: INPUT_NOT_FOUND; ACTORS_INVALID with the lines.
 */
export const readOwnActors = (file: string, known: KnownNames = { byName: () => [] }): OwnActors => {
  const read = readOwnRecords(file).map((record) => entryOf(record, known));
  const entries = read.flatMap((one) => ("actor" in one ? [one] : []));
  const groups = [...Map.groupBy(entries, ({ actor }) => actor.id).values()];
  const faults = [...read.flatMap((one) => ("what" in one ? [one] : [])), ...groups.flatMap(otherNames)];
  if (faults.length > 0)
    throw ownActorsError(
      file,
      faults.toSorted((left, right) => left.line - right.line),
    );
  const all = groups.flatMap(([first, ...rest]) => (first === undefined ? [] : [joined(first, rest)]));
  const ids = new Map(all.map((actor) => [actor.id, actor]));
  return {
    all,
    byId: (id) => ids.get(id) ?? null,
    byKey: indexBy(all, keysOf),
    byOffice: indexBy(all, officesOf),
    offices: [...new Set(all.flatMap(officesOf))],
  };
};
