import { readFileSync } from "node:fs";
import { heldOn, officeKeys, officeWords, type HeldRole, type IndexedActor } from "../actors/index.ts";
import type { Knowledge } from "../names/index.ts";
import { knownEnd } from "./actor-view.ts";
import type { ExplainContext } from "./types.ts";

const OFFICES = new URL("../../../data/actors/offices.tsv", import.meta.url);

/** What the base knows of one office of a country. */
export interface OfficeCoverage {
  readonly office: string;
  /** Who holds it on the day; without a day, who holds it without a known end. */
  readonly holders: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly from: string;
  }[];
  /** The last day of which something is known: a holder came, went or was seen. After it, a holder is only assumed. */
  readonly lastKnown: string;
}

/** One country, its principal offices in the order of the list; those of which nothing is known are left out. */
export interface CountryCoverage {
  readonly country: string;
  readonly name: string;
  readonly offices: readonly OfficeCoverage[];
}

/** All countries by name, and the names of the offices looked for. */
export interface Coverage {
  readonly day: string | null;
  readonly offices: readonly string[];
  readonly countries: readonly CountryCoverage[];
}

interface Held {
  readonly actor: IndexedActor;
  readonly role: HeldRole;
}

interface PrincipalOffices {
  readonly names: readonly string[];
  /** The principal office that a key means, or null. */
  readonly of: (key: string) => string | null;
}

const readPrincipal = (): PrincipalOffices => {
  const { offices, without } = officeWords.principal;
  const of = (key: string): string | null => {
    const exact = offices.find(({ keys }) => keys.includes(key));
    const given = key.split(" ");
    if (exact !== undefined || given.some((word) => without.has(word))) return exact?.office ?? null;
    const found = offices.find(({ words }) => words.length > 0 && words.every((word) => given.includes(word)));
    return found?.office ?? null;
  };
  return { names: offices.map(({ office }) => office), of };
};

/** `COUNTRY|office key` of every office that the base lists. */
const listedOffices = (): readonly string[] =>
  readFileSync(OFFICES, "utf8")
    .split("\n")
    .flatMap((line) => line.split("\t")[0] || []);

const heldOffices = (listed: string, { index }: Knowledge): readonly Held[] => {
  const [country = "", key = ""] = listed.split("|");
  return index
    .byOffice(country, key)
    .flatMap((actor) =>
      actor.roles.filter((role) => officeKeys(role.title).includes(key)).map((role) => ({ actor, role })),
    );
};

/** One principal office of one country: all who ever held it. */
interface HeldOffice {
  readonly country: string;
  readonly office: string;
  readonly held: readonly Held[];
}

const principalOffices = (listed: readonly string[], knowledge: Knowledge, of: PrincipalOffices["of"]) =>
  listed.flatMap((entry): readonly HeldOffice[] => {
    const [country = "", key = ""] = entry.split("|");
    const office = country === "" ? null : of(key);
    return office === null ? [] : [{ country, office, held: heldOffices(entry, knowledge) }];
  });

const later = (left: string, right: string): string => (right > left ? right : left);

const isHeld = (role: HeldRole, day: string | null): boolean =>
  day === null ? knownEnd(role) === null : heldOn(role, day);

interface Reach {
  readonly day: string | null;
  /** The last day on which anybody of the base took an office: ends of terms after it are plans. */
  readonly horizon: string;
}

const officeCoverage = (office: string, held: readonly Held[], { day, horizon }: Reach): OfficeCoverage => {
  const now = held
    .filter(({ role }) => isHeld(role, day))
    .map(({ actor: { id, name }, role }) => ({ id, name, title: role.title, from: role.from }));
  const once = [...new Map(now.map((holder) => [holder.id, holder])).values()];
  const days = held.flatMap(({ role }) => [role.from, role.to.replace("~", "")]).filter((known) => known <= horizon);
  return {
    office,
    holders: once.toSorted((left, right) => right.from.localeCompare(left.from) || left.id.localeCompare(right.id)),
    lastKnown: days.reduce(later, ""),
  };
};

/** For which countries and principal offices the base knows who holds them on the day, and since when it knows no more; of one country, or of all. */
export const coverageOf = ({ day, country }: ExplainContext, knowledge: Knowledge): Coverage => {
  const principal = readPrincipal();
  const listed = new Set([...listedOffices(), ...knowledge.index.ownOffices]);
  const found = principalOffices([...listed], knowledge, principal.of);
  const horizon = found.flatMap(({ held }) => held.map(({ role }) => role.from)).reduce(later, "");
  const byCountry = Map.groupBy(found, (one) => one.country);
  const coverage = [...byCountry].map(([code, offices]): CountryCoverage => {
    const byOffice = Map.groupBy(offices, (one) => one.office);
    const known = principal.names.flatMap((office) => {
      const held = (byOffice.get(office) ?? []).flatMap((one) => one.held);
      return held.length === 0 ? [] : [officeCoverage(office, held, { day, horizon })];
    });
    return { country: code, name: knowledge.countries.nameOf(code), offices: known };
  });
  const countries = coverage
    .filter((one) => country === null || one.country === country)
    .toSorted((left, right) => left.name.localeCompare(right.name) || left.country.localeCompare(right.country));
  return { day, offices: principal.names, countries };
};
