import type { Corrections } from "./corrections.ts";
import { fact, INTERNATIONAL, type Fact, type RoleFact } from "./fact.ts";
import { readList, type SourceRecord } from "./read.ts";

const STATED = new Set(["United States Representative", "United States Senator"]);

/** "Majority Leader" of the Senate is its Senate Majority Leader; a lone "Speaker" that of the House. */
const titleOf = ({ title, org }: SourceRecord["roles"][number]): string => {
  const chamber = /^United States (House|Senate)/.exec(org)?.[1];
  if (chamber === "House" && /^Speaker(?: of the House)?$/.test(title)) return "Speaker of the House of Representatives";
  return chamber !== undefined && /^(?:Majority|Minority) (?:Leader|Whip)$/.test(title) ? `${chamber} ${title}` : title;
};

const role = (given: SourceRecord["roles"][number], seen: string): RoleFact => ({
  title: titleOf(given),
  from: given.from,
  to: given.to === "" && seen !== "" ? "~" : given.to,
  sector: given.code.slice(0, 3),
  country: given.code.startsWith(INTERNATIONAL) ? INTERNATIONAL : given.country,
  of: STATED.has(given.title) ? given.state_name : given.title === "Judge" ? given.org : "",
});

/** Terms that follow each other in the same seat are one. */
const joinTerms = (roles: readonly RoleFact[]): readonly RoleFact[] => {
  const joined: RoleFact[] = [];
  for (const next of [...roles].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const index = joined.findIndex(
      (held) => held.title === next.title && held.of === next.of && /^\d/.test(held.to) && near(held.to, next.from),
    );
    const held = joined[index];
    if (held === undefined) joined.push(next);
    else joined[index] = { ...held, to: next.to };
  }
  return joined;
};
const near = (to: string, from: string): boolean => {
  const days = (Date.parse(from) - Date.parse(to)) / 86_400_000;
  return to === from || (days >= 0 && days < 40);
};

const PLAIN_MEMBER =
  /^Member of the (?:House|Senate|Joint) .*Committee|^Member of the (?:House|Senate) (?:Permanent )?(?:Select |Special )?Committee/;

const NOTE = / \([^)]*\)$/;
/** The title of the person's Wikipedia article; a list that says only "yes" means the name. */
const articleOf = ({ enwiki, name }: SourceRecord): string =>
  typeof enwiki === "string" ? enwiki.replace(/_/g, " ") : enwiki === true ? name : "";

const RANK = /^(?:(?:Administration|Council|Chair(?:man)?|Sr|Gen|Lt|Col|Maj|Capt|Dr|Mr|Mrs|Ms|Prof)\.? )+/;
const plainName = (name: string): string => name.replace(/, (Jr|Sr)\b\.?/, " $1.").replace(RANK, "");
/** Nobody holds an office after death: such a day of death is another person's. */
const diedOf = ({ died, roles }: SourceRecord): string => (roles.some((held) => held.from > died) ? "" : died);

const person = (list: string, record: SourceRecord): Fact =>
  fact({
    id: record.id,
    list,
    name: plainName(record.name),
    surname: record.surname.includes(" ") ? "" : record.surname,
    article: articleOf(record),
    aliases: [...record.aliases, ...(NOTE.test(articleOf(record)) ? [] : [articleOf(record)])].filter((name) => name !== ""),
    kind: "person",
    country: record.country || (list.startsWith("us_") ? "USA" : ""),
    sector: record.code.slice(0, 3),
    gender: record.gender,
    born: record.born.startsWith("-") ? "" : record.born,
    died: diedOf(record),
    wikidata: record.wikidata || (/^Q\d+$/.test(record.id) ? record.id : ""),
    bioguide: record.bioguide,
    roles: joinTerms(record.roles.filter((held) => !held.bad_dates && !PLAIN_MEMBER.test(held.title)).map((held) => role(held, record.as_of))),
  });

/** Some lists name all deputies in one record. */
const isSeveral = (name: string): boolean => / and |, (?!(?:Jr|Sr|I{1,3}|IV)\b)/.test(name);

const servedSince = (record: SourceRecord, year: string): boolean =>
  record.roles.some((held) => (held.to || "9") >= year);
const MINOR = /^(?:Substitute|Representative of the Parl)/;

/** Members of the world's parliaments: the known ones of this century, without their second seats and without aliases. */
const legislators = (folder: string): readonly Fact[] =>
  readList(folder, "world_legislators")
    .filter((record) => record.enwiki !== undefined && servedSince(record, "2011"))
    .map((record) =>
      person("world_legislators", {
        ...record,
        aliases: [],
        roles: record.roles.filter((held) => !MINOR.test(held.title)),
      }),
    );

/** Every person of the lists, in the order in which names and offices are trusted. */
export const readPeople = (folder: string, corrections: Corrections): readonly Fact[] =>
  allPeople(folder).map(corrections.person);

const allPeople = (folder: string): readonly Fact[] => [
  ...["us_executive", "us_legislators", "curated_people", "world_officials", "world_leaders_factbook"].flatMap((list) =>
    readList(folder, list)
      .filter((record) => list !== "world_leaders_factbook" || !isSeveral(record.name))
      .map((record) => person(list, record)),
  ),
  ...legislators(folder),
  ...readList(folder, "us_judges").map((record) => person("us_judges", record)),
];

/** Leaders of 2026 from the list under a share-alike licence. */
export const readShareAlikeLeaders = (folder: string, corrections: Corrections): readonly Fact[] =>
  readList(folder, "world_leaders_2026").map((record) =>
    corrections.person({
      ...person("world_leaders_2026", record),
      roles: [{ title: record.title, from: String(record.since ?? ""), to: "", sector: "GOV", of: "", country: "" }],
    }),
  );
