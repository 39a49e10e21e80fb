import { isAcronym, nameWords } from "../../src/resolve/actors/keys.ts";
import type { Corrections } from "./corrections.ts";
import { fact, type Fact } from "./fact.ts";
import { articleOf, handLines, readList, type SourceRecord } from "./read.ts";

const KIND: Readonly<Record<string, Fact["kind"]>> = { place: "place", office: "organization", group: "organization" };
const SECTOR: Readonly<Record<string, string>> = {
  party: "PTY",
  media: "JRN",
  igo: "IGO",
  court: "JUD",
  committee: "LEG",
  armed_group: "REB",
};

/** "CODREB" and "IGOUNO" to a sector: the three letters after a country, or the first three. */
const sectorOf = (record: SourceRecord): string => {
  const own = SECTOR[record.subtype];
  if (own !== undefined) return own;
  const code = record.code;
  if (record.country !== "" && code.startsWith(record.country)) return code.slice(3, 6);
  return code.slice(0, 3);
};

/** "National Liberation Army (colombia)": the lists tell namesakes apart by country, the actor has one anyway. */
const COUNTRY_NOTE = / \([a-z ]+\)$/;
const plainName = (list: string, name: string): string =>
  list === "phoenix_actors" ? name.replace(COUNTRY_NOTE, "") : name;
/** "Supreme Court of the United States" is the "United States Supreme Court", too, and the "U.S. Supreme Court". */
const nationalNames = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const bare = /^(?:the )?(.+) of the United States$/i.exec(name)?.[1] ?? /^United States (.+)$/.exec(name)?.[1];
    return bare === undefined ? [] : [`United States ${bare}`, `U.S. ${bare}`];
  });

const organization = (list: string, record: SourceRecord): Fact =>
  fact({
    id: record.id,
    list,
    name: plainName(list, record.name),
    aliases: [
      ...record.aliases,
      ...(record.acronym ? [record.acronym] : []),
      ...(record.country === "USA" ? nationalNames([record.name, ...record.aliases]) : []),
    ],
    kind: KIND[record.type] ?? "organization",
    country: record.country,
    sector: sectorOf(record),
    wikidata: record.wikidata,
  });

const hasShare = (record: SourceRecord): boolean => Number(record.share ?? 0) >= 1 || record.wikidata !== "";

/** A US department goes by three names: "Department of X", "X Department", and both with the country. */
const departmentNames = (name: string): readonly string[] => {
  const match = /^(?:United States )?(?:(.+) Department|Department of (?:the )?(.+))$/.exec(name);
  const field = match?.[1] ?? match?.[2];
  if (field === undefined) return [];
  const bare = [`${field} Department`, `Department of ${field}`, `Department of the ${field}`];
  return [...bare, ...bare.flatMap((form) => [`U.S. ${form}`, `United States ${form}`])];
};

const agency = (record: SourceRecord): Fact => {
  const made = organization("us_agencies", record);
  const isShort = (alias: string): boolean => isAcronym(alias) || !alias.includes(" ");
  const names = [...made.aliases, made.name, ...departmentNames(made.name)];
  return {
    ...made,
    name: made.name.replace(/^(.+) Department$/, "Department of $1"),
    aliases: names.filter((name) => !isShort(name)),
    contextual: names.filter(isShort),
  };
};

/** "D. Conn." and "D.N.J." of citations are "D-Conn." and "D-NJ" of texts: Democrats of Connecticut and New Jersey. */
const court = (record: SourceRecord): Fact => {
  const made = organization("us_courts", record);
  return { ...made, aliases: made.aliases.filter((alias) => !/^D\.(?: |(?:[A-Z]\.)+$)/.test(alias)) };
};

/** The title of a party's article; "" for an article on a part of it, on more, or on something else. */
const partyTitle = (record: SourceRecord): string => {
  const title = decodeURIComponent(articleOf(record));
  const known = new Set([record.name, ...record.aliases].flatMap(nameWords));
  return NO_PARTY.test(title) || !nameWords(title).some((word) => known.has(word)) ? "" : title;
};
const NO_PARTY = /[#(]|election|^Draft:|^List of/i;

/** The parties that count; the title of its article is one more name of a party where no other of the country has it. */
const readParties = (folder: string, countries: CountryWords): readonly Fact[] => {
  const titled = readList(folder, "parties")
    .filter(hasShare)
    .map((record) => ({ record, title: partyTitle(record) }));
  const keyOf = (country: string, name: string): string => `${country} ${nameWords(name).join(" ")}`;
  const owners = new Map<string, Set<string>>();
  for (const { record, title } of titled)
    for (const used of [record.name, ...record.aliases, title])
      owners.set(keyOf(record.country, used), (owners.get(keyOf(record.country, used)) ?? new Set()).add(record.id));
  return titled.map(({ record, title }) => {
    const isOwn = title !== "" && owners.get(keyOf(record.country, title))?.size === 1;
    return party(isOwn ? { ...record, aliases: [...record.aliases, title] } : record, countries);
  });
};

/** Short names of parties are those of a hundred other bodies: they count in their country only. */
const party = (record: SourceRecord, countries: CountryWords): Fact => {
  const made = organization("parties", record);
  const isShort = (alias: string): boolean => isAcronym(alias) || !alias.replace(/^the /i, "").includes(" ");
  const names = [...made.aliases, made.name];
  return {
    ...made,
    aliases: made.aliases.filter((alias) => !isShort(alias)),
    contextual:
      made.country === ""
        ? []
        : [...names.filter(isShort), ...names.flatMap((name) => atHome(name, countries(made.country)))],
  };
};

/** The words that name a country, by its code. */
export type CountryWords = (country: string) => readonly string[];

/** The name without the country that ends it: "Social Democratic Party of Germany", "Parliament of the United Kingdom". */
const withoutCountry = (name: string, words: readonly string[]): readonly string[] =>
  words.flatMap((word) =>
    [` of ${word}`, ` of the ${word}`, ` (${word})`]
      .filter((end) => name.endsWith(end))
      .map((end) => name.slice(0, -end.length)),
  );

/** "Social Democratic Party of Germany" and "Australian Labor Party" go without the country at home. */
const atHome = (name: string, words: readonly string[]): readonly string[] => {
  const led = words.filter((word) => name.startsWith(`${word} `));
  const bare = [...withoutCountry(name, words), ...led.map((word) => name.slice(word.length + 1))];
  return bare.filter((rest) => PARTY_WORD.test(rest) && rest.includes(" "));
};
const PARTY_WORD = /Part(?:y|i)|Union|Alliance|Coalition|Movement|Front|League|Democrats|Conservatives|Greens/;

/**
 * Parliaments, courts, services and armed groups that no list has: "Parliament of Finland" is the "Finnish Parliament"; acronyms
 * and names without the country count at home only.
 */
const byHand = (countries: CountryWords): readonly Fact[] =>
  handLines("organizations.tsv").map((line) => {
    const [id = "", country = "", sector = "", name = "", others = ""] = line.split("\t");
    const given = others === "" ? [] : others.split("|");
    const words = countries(country);
    const bare = withoutCountry(name, words);
    return fact({
      id,
      list: "by_hand",
      name,
      aliases: [
        ...given.filter((alias) => !isAcronym(alias)),
        ...bare.flatMap((rest) => words.map((word) => `${word} ${rest}`)),
      ],
      contextual: [...given.filter(isAcronym), ...bare],
      kind: "organization",
      country,
      sector,
    });
  });

const FULL_COMMITTEE = /^uscmte:[HSJ][SLC]?[A-Z]{2,3}$/;
const GROUP_WORD =
  /\b(?:Front|Army|Brigades?|Movement|Forces?|Militia|Group|Party|Organization|Council|Cartel|Guard)\b/;

/** Organizations of the lists; parties only where they counted once or Wikidata knows them. */
export const readOrganizations = (folder: string, corrections: Corrections, countries: CountryWords): readonly Fact[] =>
  [
    ...readList(folder, "core_orgs_metonyms").map((record) => organization("core_orgs_metonyms", record)),
    ...byHand(countries),
    ...readList(folder, "us_agencies").map(agency),
    ...readList(folder, "us_courts").map(court),
    ...readList(folder, "us_committees")
      .filter((record) => FULL_COMMITTEE.test(record.id))
      .map((record) => organization("us_committees", record)),
    ...readParties(folder, countries),
    ...readList(folder, "media_outlets").map((record) => organization("media_outlets", record)),
    ...readList(folder, "phoenix_actors")
      .filter((record) => record.type === "armed_group" && GROUP_WORD.test(record.name))
      .map((record) => organization("phoenix_actors", { ...record, aliases: [], subtype: "armed_group" })),
  ].map((made) => corrections.applyTo(made));

/** International bodies from the list under a share-alike licence. */
export const readShareAlikeOrganizations = (folder: string, corrections: Corrections): readonly Fact[] =>
  readList(folder, "igos_supraverden").map((record) => corrections.applyTo(organization("igos_supraverden", record)));
