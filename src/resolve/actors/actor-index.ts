import { readFileSync } from "node:fs";
import { ACTOR_KINDS, type ActorKind } from "../../core/ontology.ts";
import type { Candidate, HeldRole, IndexedActor } from "./actor.ts";
import { nameKey, nameWords, shortNameKey, suffixOf, surnameSpellings } from "./keys.ts";
import { officeKey } from "./office-key.ts";
import { emptyOwnActors, type OwnActors } from "./own-actors.ts";
import { endedTerms, withOwn } from "./own-terms.ts";
import { remember } from "./remember.ts";
import { openTable, type Table } from "./table.ts";

const FOLDER = new URL("../../../data/actors/", import.meta.url);
const BASE = 36;

/** Who is known, by name, surname, office and id. */
export interface ActorIndex {
  readonly byId: (id: string) => IndexedActor | null;
  /** Everybody whom the name may mean. */
  readonly byName: (name: string) => readonly Candidate[];
  /** Office holders of the surname, however its Slavic ending is written. */
  readonly bySurname: (surname: string) => readonly IndexedActor[];
  /** Everybody who ever held the office in the country; no country for an international body. */
  readonly byOffice: (country: string, title: string) => readonly IndexedActor[];
  /** `COUNTRY|office key` of each office that own actors add. */
  readonly ownOffices: readonly string[];
}

const kindOf = (text: string): ActorKind =>
  text === "" ? "person" : (ACTOR_KINDS.find((kind) => kind === text) ?? "organization");

const parseRole = (text: string, titles: readonly string[]): HeldRole => {
  const [title = "0", of = "", from = "", to = "", sector = ""] = text.split("|");
  return { title: titles[Number.parseInt(title, BASE)] ?? "", of, from, to, sector };
};

const parseActor = (id: string, row: string, titles: readonly string[]): IndexedActor => {
  const [name = "", kind = "", country = "", sector = "", gender = "", born = "", died = "", roles = ""] =
    row.split("\t");
  const held = roles === "" ? [] : roles.split(";").map((text) => parseRole(text, titles));
  return { id, name, kind: kindOf(kind), country, sector, gender, born, died, roles: held };
};

/** Where two layers know one actor, its offices are put together. */
const joined = (actors: readonly IndexedActor[]): IndexedActor | null => {
  const [head] = actors;
  return head === undefined ? null : { ...head, roles: actors.flatMap((actor) => actor.roles) };
};

const ids = (tables: readonly Table[], key: string): readonly string[] => [
  ...new Set(tables.flatMap((table) => table.find(key)?.split(",") ?? [])),
];

type Found = Omit<Candidate, "short">;

/** "volodymyr zelensky" and the other ways to write the end of the surname. */
const spellings = (key: string): readonly string[] => {
  const at = key.lastIndexOf(" ") + 1;
  return surnameSpellings(key.slice(at)).map((surname) => key.slice(0, at) + surname);
};

/** True for first and last name alone of a person whose full name has another between. */
const isShort = (words: readonly string[], { kind, name }: IndexedActor): boolean => {
  const suffix = suffixOf(name);
  const full = nameWords(name).filter((word) => word !== suffix);
  return kind === "person" && words.length === 2 && full.length > 2 && full[0] === words[0] && full.at(-1) === words[1];
};

/** Opens `data/actors`; own actors add to it, and what they say counts before it. Reads about 11 MB, parses nothing ahead. */
export const openActorIndex = (shareAlike: boolean, own: OwnActors = emptyOwnActors): ActorIndex => {
  const open = (file: string): Table => openTable(new URL(file, FOLDER));
  const extra = (file: string): readonly Table[] => (shareAlike ? [openTable(new URL(file, FOLDER), true)] : []);
  const actors = [open("actors.tsv"), ...extra("share-alike-actors.tsv")];
  const names = [open("names.tsv"), ...extra("share-alike-names.tsv")];
  const offices = [open("offices.tsv")];
  const titles = readFileSync(new URL("role-titles.txt", FOLDER), "utf8").split("\n");

  const base = (id: string): IndexedActor | null =>
    joined(actors.flatMap((table) => table.find(id) ?? []).map((row) => parseActor(id, row, titles)));
  const ended = endedTerms(own, (country, title) =>
    ids(offices, `${country}|${officeKey(title)}`).flatMap((id) => base(id) ?? []),
  );
  const byId = remember((id: string): IndexedActor | null => withOwn(base(id), own.byId(id), ended));
  const listed = (mine: readonly IndexedActor[], found: readonly string[]): readonly IndexedActor[] =>
    [...new Set([...mine.map(({ id }) => id), ...found])].flatMap((id) => byId(id) ?? []);
  const candidates = remember((key: string): readonly Found[] => {
    const mine = own.byKey(key).map((actor) => ({ actor: byId(actor.id) ?? actor, loose: false }));
    if (mine.length > 0) return mine;
    return ids(names, key).flatMap((id) => {
      const actor = byId(id.replace(/^~/, ""));
      return actor === null ? [] : [{ actor, loose: id.startsWith("~") }];
    });
  });
  const named = (name: string): readonly Found[] => {
    const exact = candidates(nameKey(name));
    if (exact.length > 0) return exact;
    const spaced = nameWords(name).join(" ");
    const spelled = spaced.includes(" ") ? candidates(spaced) : [];
    if (spelled.length > 0) return spelled;
    const [short, suffix] = [shortNameKey(name), suffixOf(name)];
    const keys = short === null ? [] : suffix === null ? spellings(short) : [`${short} ${suffix}`];
    const persons = keys.map((key) => candidates(key).filter(({ actor }) => actor.kind === "person"));
    return persons.find((found) => found.length > 0) ?? [];
  };
  const byName = remember((name: string): readonly Candidate[] => {
    const words = nameWords(name);
    return named(name).map((candidate) => ({ ...candidate, short: isShort(words, candidate.actor) }));
  });
  return {
    byId,
    byName,
    bySurname: remember((surname) => {
      const keys = surnameSpellings(surname).map((spelled) => `$${spelled}`);
      return listed(
        keys.flatMap((key) => own.byKey(key)),
        keys.flatMap((key) => ids(names, key)),
      );
    }),
    byOffice: (country, title) => {
      const key = `${country}|${officeKey(title)}`;
      return listed(own.byOffice(key), ids(offices, key));
    },
    ownOffices: own.offices,
  };
};
