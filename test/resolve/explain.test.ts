import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openActorBook } from "../../src/resolve/index.ts";
import type { Basis } from "../../src/resolve/index.ts";

const folder = mkdtempSync(join(tmpdir(), "tacitus-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = join(folder, "own.csv");
writeFileSync(
  LIST,
  [
    "id,name,country,office,from,to",
    "own:1,Ada Quillfeather,NOR,Minister of Tides,2018-03-01,2020-06-30",
    "own:2,Bo Quillfeather,NOR,Minister of Tides,2020-06-30,",
    "own:3,Cy Quillfeather,SWE,Minister of Tides,2018-03-01,",
    "own:4,Vera Quennel,NOR,,,",
    "own:5,Vera Quennel,SWE,,,",
  ].join("\n"),
);
const book = openActorBook({ actorsFile: LIST });
const explain = (name: string, day: string | null = null, country: string | null = null) =>
  book.explain(name, { day, country });

describe("who a name is, and why", () => {
  test.each<readonly [string, string | null, string | null, string | null, Basis]>([
    ["Donald Trump", null, null, "Q22686", "full-name"],
    ["Donald J. Trump", null, null, "Q22686", "other-name"],
    ["Trump", "2018-01-01", "USA", "Q22686", "surname-of-leader"],
    ["Trump", "2018-01-01", null, null, "one-article"],
    ["Trump", null, "USA", null, "one-article"],
    ["Attorney General Sessions", "2017-05-05", "USA", "Q358443", "title-and-surname"],
    ["Attorney General Sessions", "2021-05-05", "USA", null, "one-article"],
    ["the president", "2018-01-01", "USA", "Q22686", "office-on-day"],
    ["the US president", "2018-01-01", null, "Q22686", "office-on-day"],
    ["the president", null, "USA", null, "one-article"],
    ["France", null, null, "FRA", "country-name"],
    ["French", null, null, "FRA", "country-demonym"],
    ["Paris", null, null, "FRA", "country-capital"],
    ["French forces", null, null, "FRA", "country-people"],
    ["NATO", null, null, "Q7184", "full-name"],
    ["Q22686", null, null, "Q22686", "id"],
    ["she", null, null, null, "open"],
    ["protesters", null, "FRA", null, "one-article"],
    ["the Norwegian tides minister", "2019-01-01", null, "own:1", "office-on-day"],
    ["the Norwegian tides minister", "2020-06-30", null, "own:2", "office-on-day"],
    ["the tides minister", "2019-01-01", "SWE", "own:3", "office-on-day"],
    ["Vera Quennel", null, "SWE", "own:5", "full-name"],
  ])("%s (%s, %s) is %s: %s", (name, day, country, id, basis) => {
    expect(explain(name, day, country).answer).toMatchObject({ id, basis });
  });

  test("a name that nobody has is its own, with what to do", () => {
    const { answer, others, advice } = explain("Zzyzx Quintavalle");
    expect(answer).toMatchObject({ basis: "outside-base", kind: "person", actor: null });
    expect(answer.id).toMatch(/^n:/);
    expect(others).toEqual([]);
    expect(advice).toContain("--actors FILE");
  });

  test("the office on the day stands first, with its days", () => {
    const { answer } = explain("Donald Trump", "2018-01-01");
    expect(answer.role).toBe("President of the United States");
    expect(answer.actor?.offices[0]).toMatchObject({ from: "2017-01-20", to: "2021-01-20", onDay: true });
  });
});

describe("whom else a name could mean", () => {
  test("others of the name, where neither day nor country tells which", () => {
    const { answer, others, advice } = explain("Vera Quennel");
    expect(answer.basis).toBe("ambiguous");
    expect(others.map(({ actor }) => actor.id)).toEqual(["own:4", "own:5"]);
    expect(advice).toContain("--date and --country");
  });

  test("others of the surname, those in office on the day first", () => {
    const { others } = explain("Quillfeather", "2021-01-01", "NOR");
    expect(others.map(({ actor }) => actor.id)).toEqual(["own:2", "own:1", "own:3"]);
    expect(explain("Bo Quillfeather").others).toEqual([]);
    expect(explain("Dee Quillfeather").others).toEqual([]);
  });

  test("others who held the office, the last first, and what to do where nobody is known to hold it", () => {
    const { answer, others, advice } = explain("the Norwegian tides minister", "2010-01-01");
    expect(answer).toMatchObject({ id: null, basis: "one-article" });
    expect(others.map(({ actor }) => actor.id)).toEqual(["own:2", "own:1"]);
    expect(others[1]?.reason).toContain("2018-03-01 to 2020-06-30");
    expect(advice).toContain("--coverage");
  });
});

describe("coverage", () => {
  const of = (country: string, day: string | null = null) => {
    const [found] = book.coverage({ day, country }).countries;
    return (office: string) => found?.offices.find((one) => one.office === office);
  };

  test("says who holds an office, and what is last known of it", () => {
    const usa = of("USA", "2018-01-01");
    expect(usa("head of state")?.holders).toMatchObject([{ id: "Q22686", from: "2017-01-20" }]);
    expect(usa("foreign minister")?.holders).toMatchObject([{ title: "Secretary of State" }]);
  });

  test("a deputy or a minister of foreign trade alone is no foreign minister; one of foreign affairs and trade is", () => {
    const titles = book
      .coverage({ day: null, country: null })
      .countries.flatMap(({ offices }) => offices)
      .flatMap(({ office, holders }) => (office === "foreign minister" ? holders.map(({ title }) => title) : []));
    expect(titles.length).toBeGreaterThan(100);
    expect(titles).toContain("Minister of Foreign Affairs and Foreign Trade");
    expect(titles.filter((title) => /deputy|ambassador|^(?!.*foreign affairs).*foreign trade/i.test(title))).toEqual(
      [],
    );
  });

  test("has many countries, ends of terms in the future are no changes, and own actors count", () => {
    const all = book.coverage({ day: null, country: null });
    expect(all.countries.length).toBeGreaterThan(180);
    const changes = all.countries.flatMap(({ offices }) => offices.map(({ lastKnown }) => lastKnown));
    expect(changes.filter((day) => day > "2027")).toEqual([]);
    const list = join(folder, "later.csv");
    writeFileSync(list, "name,country,office,from\nEli Quillfeather,SVN,Minister of the Interior,2024-09-21\n");
    const later = openActorBook({ actorsFile: list }).coverage({ day: null, country: "SVN" });
    const interior = later.countries[0]?.offices.find(({ office }) => office === "interior minister");
    expect(interior).toMatchObject({ holders: [{ name: "Eli Quillfeather" }], lastKnown: "2024-09-21" });
  });
});

test.each([
  ["FRA", "FRA"],
  ["fra", "FRA"],
  ["France", "FRA"],
  ["Norland", null],
])("the country %s is %s", (text, code) => expect(book.country(text)).toBe(code));
