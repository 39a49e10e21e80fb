import { existsSync, readFileSync } from "node:fs";
import { nameKey } from "../../src/resolve/actors/keys.ts";
import type { Fact } from "./fact.ts";
import type { Actor } from "./rows.ts";

/** Source id → actor id, as the files of an earlier compilation have it. */
export const earlierIds = (folder: URL): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const read = (file: string): readonly string[] => {
    const url = new URL(file, folder);
    return existsSync(url)
      ? readFileSync(url, "utf8")
          .split("\n")
          .filter((line) => line !== "")
      : [];
  };
  for (const file of ["actors.tsv", "share-alike-actors.tsv"]) {
    for (const line of read(file)) {
      const id = line.slice(0, line.indexOf("\t"));
      ids.set(id, id);
    }
  }
  for (const line of read("ids.tsv")) {
    const [from, to] = line.split("\t");
    if (from !== undefined && to !== undefined) ids.set(from, to);
  }
  return ids;
};

const freshId = (group: readonly Fact[]): string => {
  const wikidata = group.map((made) => made.wikidata).find((id) => id !== "");
  const bioguide = group.map((made) => made.bioguide).find((id) => id !== "");
  return wikidata ?? (bioguide === undefined ? (group[0]?.id ?? "").replace(/,/g, "") : `bioguide:${bioguide}`);
};

const SPARE = [2, 3, 4, 5, 6, 7, 8, 9];
/**
 * Gives each group its id: the one it had before (of several, as where two actors turn out to be one, that of Wikidata), else
 * the best that its records offer. No two groups share one.
 */
export const nameActors = (
  groups: readonly (readonly Fact[])[],
  earlier: ReadonlyMap<string, string>,
): readonly Actor[] => {
  const taken = new Set<string>();
  return groups.map((group) => {
    const before = group.flatMap((made) => earlier.get(made.id) ?? []).filter((id) => !taken.has(id));
    const wanted = before.find((id) => group.some(({ wikidata }) => wikidata === id)) ?? before[0] ?? freshId(group);
    const id =
      [wanted, ...group.map((made) => made.id), ...SPARE.map((number) => `${wanted}~${number}`)].find(
        (one) => !taken.has(one),
      ) ?? wanted;
    taken.add(id);
    return { id, facts: group };
  });
};

/** Names of persons and of bodies count in their country. */
const keysOf = (made: Fact): readonly string[] =>
  [made.name, ...made.aliases].map((name) => `${made.kind}|${made.country}|${nameKey(name)}`);

/** The id of the actor whom another list's record means: by Wikidata, else by names that one actor of the country has. */
export const knownActor = (actors: readonly Actor[]): ((made: Fact) => string | null) => {
  const ids = new Map<string, Set<string>>();
  const add = (key: string, id: string): unknown => ids.set(key, (ids.get(key) ?? new Set()).add(id));
  for (const { id, facts } of actors) {
    add(id, id);
    for (const made of facts) if (made.wikidata !== "") add(made.wikidata, id);
    for (const made of facts) for (const key of keysOf(made)) add(key, id);
  }
  return (made) => {
    const [known] = ids.get(made.wikidata) ?? [];
    const named = new Set(keysOf(made).flatMap((key) => [...(ids.get(key) ?? [])]));
    const [only = null] = named;
    return known ?? (named.size === 1 ? only : null);
  };
};
