import type { Corrections } from "./corrections.ts";
import { fact, INTERNATIONAL, type Fact, type RoleFact } from "./fact.ts";
import { articleOf, handLines, readList, type SourceRecord } from "./read.ts";

const STATED = new Set(["United States Representative", "United States Senator"]);

/** "Majority Leader" of the Senate is its Senate Majority Leader; a lone "Speaker" that of the House. */
const titleOf = ({ title, org }: SourceRecord["roles"][number]): string => {
  const chamber = /^United States (House|Senate)/.exec(org)?.[1];
  if (chamber === "House" && /^Speaker(?: of the House)?$/.test(title))
    return "Speaker of the House of Representatives";
  return chamber !== undefined && /^(?:Majority|Minority) (?:Leader|Whip)$/.test(title) ? `${chamber} ${title}` : title;
};

/** An end that is inferred, or unknown to the list, is what was last seen: `~` and the day. */
const endOf = ({ to, approx }: SourceRecord["roles"][number], source: Source): string =>
  to === "" ? (source.asOf === "" ? "" : "~") : approx === "to" ? source.lastSeen(to) : to;

/** When the list was made, and what its day of a first snapshot without somebody says of the last one with. */
interface Source {
  readonly asOf: string;
  readonly lastSeen: (to: string) => string;
}

/** The snapshot before the one that lacks somebody, by the days on which somebody was first lacked. */
const snapshots = (records: readonly SourceRecord[]): ((to: string) => string) => {
  const days = records.flatMap(({ roles }) => roles.filter(({ approx }) => approx === "to").map(({ to }) => to));
  const sorted = [...new Set(days)].sort();
  return (to) => `~${sorted[sorted.indexOf(to) - 1] ?? to}`;
};

const role = (given: SourceRecord["roles"][number], source: Source): RoleFact => ({
  title: titleOf(given),
  from: given.from,
  to: endOf(given, source),
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
const RANK =
  /^(?:(?:or|Prime Minister|Administration|Council|Chair(?:man)?|Field Marshal|Sr|Brig|Gen|Lt|Col|Maj|Capt|Adm|Dr|Mr|Mrs|Ms|Prof|\([Rr]et\.?\))\.?,? )+/;
const plainName = (name: string): string => name.replace(/, (Jr|Sr)\b\.?/, " $1.").replace(RANK, "");
/** Nobody holds an office after death: such a day of death is another person's. */
const diedOf = ({ died, roles }: SourceRecord): string => (roles.some((held) => held.from > died) ? "" : died);

/** An office with a length, in the right order, and no plain seat on a committee. */
const isSound = (held: SourceRecord["roles"][number]): boolean =>
  !held.bad_dates && !PLAIN_MEMBER.test(held.title) && (held.to === "" || held.to !== held.from);
const asWritten = (to: string): string => to;
const person = (list: string, record: SourceRecord, lastSeen: Source["lastSeen"] = asWritten): Fact =>
  fact({
    id: record.id,
    list,
    name: plainName(record.name),
    surname: record.surname.includes(" ") ? "" : record.surname,
    article: articleOf(record),
    aliases: [...record.aliases, ...(NOTE.test(articleOf(record)) ? [] : [articleOf(record)])].filter(
      (name) => name !== "",
    ),
    kind: "person",
    country: record.country || (list.startsWith("us_") ? "USA" : ""),
    sector: record.code.slice(0, 3),
    gender: record.gender,
    born: record.born.startsWith("-") ? "" : record.born,
    died: diedOf(record),
    wikidata: record.wikidata || (/^Q\d+$/.test(record.id) ? record.id : ""),
    bioguide: record.bioguide,
    roles: joinTerms(record.roles.filter(isSound).map((held) => role(held, { asOf: record.as_of, lastSeen }))),
  });

/** Some lists name all deputies in one record. */
const isSeveral = (name: string): boolean => / and |, (?!(?:Jr|Sr|I{1,3}|IV)\b)/.test(name);

/** The mark of a footnote that the factbook's list kept on a name. */
const FOOTNOTE = /(?<=\p{Ll})note$/u;

const factbookLeaders = (folder: string): readonly Fact[] => {
  const records = readList(folder, "world_leaders_factbook");
  const lastSeen = snapshots(records);
  return records
    .filter((record) => !isSeveral(record.name))
    .map((record) =>
      person("world_leaders_factbook", { ...record, name: record.name.replace(FOOTNOTE, "") }, lastSeen),
    );
};

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

/** "Harvey III Bartle" -> "Harvey Bartle III", "R[obert] Lanier" -> "Robert Lanier": the directory's own order. */
const judgeName = (name: string): string =>
  name.replace(/\[(\p{L}+)\]/gu, "$1").replace(/^(.+) (Jr\.|Sr\.|I{2,3}|IV|V) (\S+)$/u, "$1 $3 $2");

const MINISTERS = "ministers.txt";
const OFFICES: Readonly<Record<string, string>> = {
  F: "Minister of Foreign Affairs",
  D: "Minister of Defense",
  I: "Minister of the Interior",
  N: "Minister of Finance",
  J: "Minister of Justice",
  E: "Minister of Economy",
  H: "Minister of Health",
  S: "Minister of Security",
  T: "Treasurer",
  C: "Chief Cabinet Secretary",
  G: "Prime Minister",
  R: "President",
  W: "Crown Prince",
  X: "Supreme Leader",
};
/** The day up to which the list written by hand knows who is in office. */
const WRITTEN = "2026-03-31";

interface HandTerm {
  readonly names: readonly string[];
  readonly country: string;
  readonly role: RoleFact;
}
const officeOf = (code: string): string => {
  const title = OFFICES[code];
  if (title === undefined) throw new Error(`${MINISTERS}: no office has the letter ${code}`);
  return title;
};
const handTerms = (): readonly HandTerm[] => {
  const terms: HandTerm[] = [];
  let [country, title] = ["", ""];
  for (const line of handLines(MINISTERS)) {
    const head = /^([A-Z]{3}) ([A-Z])$/.exec(line);
    if (head !== null) [country, title] = [head[1] ?? "", officeOf(head[2] ?? "")];
    else {
      const [names = "", from = "", to = ""] = line.split(",").map((part) => part.trim());
      const term = { title, from, to: to || `~${WRITTEN}`, sector: "GOV", country, of: "" };
      terms.push({ names: names.split(" / "), country, role: term });
    }
  }
  return terms;
};
/** Ministers and leaders whom no list has, written by hand. */
const handMinisters = (): readonly Fact[] =>
  [...Map.groupBy(handTerms(), ({ names, country }) => `${country}:${names[0] ?? ""}`)].map(([id, terms]) => {
    const [name = "", ...aliases] = terms[0]?.names ?? [];
    const [country, roles] = [id.slice(0, 3), terms.map(({ role: held }) => held)];
    return fact({
      id: `hand:${id.replaceAll(" ", "-")}`,
      list: "by_hand",
      name,
      aliases,
      kind: "person",
      country,
      roles,
    });
  });

/** Persons written by hand who hold no office: leaders of opposition and armed groups, activists, suspects. */
const handPeople = (): readonly Fact[] =>
  handLines("people.tsv").map((line) => {
    const [country = "", sector = "", gender = "", name = "", others = ""] = line.split("\t");
    const id = `hand:${country}:${name.replaceAll(" ", "-")}`;
    const aliases = others === "" ? [] : others.split("|");
    return fact({ id, list: "by_hand", name, aliases, kind: "person", country, sector, gender });
  });

/** Every person of the lists, in the order in which names and offices are trusted. */
export const readPeople = (folder: string, corrections: Corrections): readonly Fact[] =>
  allPeople(folder).map(corrections.person);

const allPeople = (folder: string): readonly Fact[] => [
  ...handMinisters(),
  ...handPeople(),
  ...["us_executive", "us_legislators", "curated_people", "world_officials"].flatMap((list) =>
    readList(folder, list).map((record) => person(list, record)),
  ),
  ...factbookLeaders(folder),
  ...legislators(folder),
  ...readList(folder, "us_judges").map((record) => person("us_judges", { ...record, name: judgeName(record.name) })),
];

/** Leaders of 2026 from the list under a share-alike licence. */
export const readShareAlikeLeaders = (folder: string, corrections: Corrections): readonly Fact[] =>
  readList(folder, "world_leaders_2026").map((record) =>
    corrections.person({
      ...person("world_leaders_2026", record),
      roles: [{ title: record.title, from: String(record.since ?? ""), to: "", sector: "GOV", of: "", country: "" }],
    }),
  );
