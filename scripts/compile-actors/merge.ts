import { nameWords, shortNameKey, surnameOf } from "../../src/resolve/actors/keys.ts";
import { officeKey } from "../../src/resolve/actors/office-key.ts";
import type { Fact } from "./fact.ts";

/** Lists whose persons are matched by name and country alone where only one namesake is known. */
const BY_NAME = new Set(["us_executive", "curated_people", "world_leaders_factbook", "world_leaders_2026", "by_hand"]);
const year = (day: string): string => day.slice(0, 4);

const sameBirth = (left: Fact, right: Fact): boolean =>
  left.born !== "" && right.born !== "" && year(left.born) === year(right.born);
const otherBirth = (left: Fact, right: Fact): boolean =>
  left.born !== "" && right.born !== "" && year(left.born) !== year(right.born);

/** The same office taken up on the same day in one country. */
const sameOffice = (left: Fact, right: Fact): boolean =>
  left.roles.some(
    (held) =>
      held.from.length === 10 &&
      right.roles.some((other) => other.from === held.from && officeKey(other.title) === officeKey(held.title)),
  );

/** What transliterations leave of a word: "hassan" and "hasan", "rouhani" and "ruhani". */
const skeleton = (word: string): string => word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");
const skeletons = ({ name, aliases }: Fact): readonly string[] =>
  [name, ...aliases]
    .flatMap(nameWords)
    .map(skeleton)
    .filter((letters) => letters.length > 2);
const sharesWord = (left: Fact, right: Fact): boolean => {
  const words = new Set(skeletons(left));
  return skeletons(right).some((word) => words.has(word));
};
const isJudge = ({ roles }: Fact): boolean => roles.some(({ title }) => /\b(?:Judge|Justice)\b/.test(title));

/** True when the two records, of one name and country, are one person by evidence. */
const isSame = (left: Fact, right: Fact, namesakes: number): boolean => {
  if (left.kind !== right.kind || otherBirth(left, right)) return false;
  if (left.kind === "organization") return true;
  if (sameBirth(left, right) || (sameOffice(left, right) && sharesWord(left, right))) return true;
  if (namesakes === 1 && isJudge(left) && isJudge(right)) return true;
  return namesakes === 1 && (BY_NAME.has(left.list) || BY_NAME.has(right.list));
};

/** Keys under which records are the same without a further look. */
const strongKeys = (made: Fact): readonly string[] => [
  made.id,
  ...(made.wikidata ? [made.wikidata] : []),
  ...(made.bioguide ? [`bioguide:${made.bioguide}`] : []),
];
/** The factbook writes all names of a leader: "Prabowo Subianto Djojohadikusumo" is known by two of them. */
const partsOf = (name: string): readonly string[] => {
  const [first = "", ...rest] = nameWords(name);
  return rest.length < 2 ? [] : rest.map((word) => `${first} ${word}`);
};

/** Offices that one person takes up on a day: whatever the spelling, who did so is one. */
const LED_BY_ONE = new Set(["president", "minister prime", "king", "emir", "sultan"]);
/** Keys under which records are compared. */
const weakKeys = (made: Fact): readonly string[] => {
  const names = [made.name, ...(made.kind === "person" ? made.aliases : [])];
  const whole = (name: string): string => nameWords(name).join(" ");
  const keys = names.map((name) =>
    made.kind === "person" ? (shortNameKey(name) ?? whole(name)) : bodyKey(whole(name)),
  );
  const parts = made.list === "world_leaders_factbook" ? partsOf(made.name) : [];
  const starts = made.roles.flatMap((held) => {
    const office = officeKey(held.title);
    const surname = LED_BY_ONE.has(office) ? "" : surnameOf(made.name);
    return held.from.length === 10 ? [`@${office}@${held.from}@${surname}`] : [];
  });
  return [...new Set([...keys, ...parts, ...starts])].map((key) => `${made.kind}|${made.country}|${key}`);
};

/** "US Department of the Treasury" and "Treasury Department" are one body. */
const bodyKey = (name: string): string =>
  name.replace(/^(?:united states|us) /, "").replace(/^department of (?:the )?(.+)$/, "$1 department");

/** Groups of records that are one actor each, in the order of their first records. */
export const mergeFacts = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const groups: Fact[][] = [];
  const byStrong = new Map<string, number>();
  const byWeak = new Map<string, number[]>();
  for (const made of facts) {
    const strong = strongKeys(made)
      .map((key) => byStrong.get(key))
      .find((found) => found !== undefined);
    const index = strong ?? weakMatch(made, groups, byWeak) ?? groups.push([]) - 1;
    groups[index]?.push(made);
    for (const key of strongKeys(made)) byStrong.set(key, byStrong.get(key) ?? index);
    for (const key of weakKeys(made)) byWeak.set(key, [...new Set([...(byWeak.get(key) ?? []), index])]);
  }
  return groups;
};

/** Records of one name; two that share a day of office alone are no namesakes. */
const isNameKey = (key: string): boolean => !key.includes("|@");

const weakMatch = (
  made: Fact,
  groups: readonly Fact[][],
  byWeak: ReadonlyMap<string, readonly number[]>,
): number | undefined => {
  const keys = weakKeys(made);
  const found = (wanted: readonly string[]): readonly number[] => [
    ...new Set(wanted.flatMap((key) => byWeak.get(key) ?? [])),
  ];
  const named = found(keys.filter(isNameKey));
  return found(keys).find((index) => {
    const group = groups[index] ?? [];
    return (
      group.some((other) => isSame(made, other, named.includes(index) ? named.length : 0)) &&
      !group.some((other) => otherBirth(made, other))
    );
  });
};
