import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openActorIndex, readOwnActors, rolesOn } from "../../src/resolve/actors/index.ts";
import { csvRows } from "../../src/resolve/actors/csv-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "tacitus-own-"));
afterAll(() => rmSync(folder, { recursive: true }));

const base = openActorIndex(true);
const file = (content: string | Uint8Array): string => {
  const path = join(folder, "list.csv");
  writeFileSync(path, content);
  return path;
};
const read = (content: string | Uint8Array) => readOwnActors(file(content), base);
const index = (content: string) => openActorIndex(true, read(content));

describe("a table as spreadsheets write it", () => {
  const plain = "name,country,office,from,to\nAnna Berg,NOR,Minister of Tides,2018-01-01,2020-05-05\n";
  const expected = read(plain).all;

  test.each([
    ["CRLF", plain.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${plain}`],
    ["semicolons", plain.replaceAll(",", ";")],
    ["tabs", plain.replaceAll(",", "\t")],
    ["all in quotes", plain.replaceAll(/[^,\n]+/g, '"$&"')],
    ["no line end at the end", plain.trimEnd()],
    ["empty rows and cells", `${plain.replaceAll("\n", ",,\n").replace("\n", "\n,,,,,\n")},,,,\n\n`],
    [
      "columns in another order, capitals",
      "To,From,Office,NAME,Country\n2020-05-05,2018-01-01,Minister of Tides,Anna Berg,nor",
    ],
    ["blanks", plain.replaceAll(",", " , ")],
  ])("%s", (_, content) => expect(read(content).all).toEqual(expected));

  test("several rows of one name are one actor with several offices; aliases stand between bars", () => {
    const [berg, ...others] = read(
      'name;aliases;office;from;to\n"Berg; Anna";"A. Berg|""Annie"" Berg";Mayor;2010;2014\nBerg; Anna;;;\n'.replace(
        "\nBerg; Anna",
        '\n"Berg; Anna"',
      ),
    ).all;
    expect(others).toEqual([]);
    expect(berg).toMatchObject({
      name: "Berg; Anna",
      aliases: ["A. Berg", '"Annie" Berg'],
      roles: [{ title: "Mayor" }],
    });
  });

  test("a quoted cell may hold line ends, and lines are counted through them", () => {
    expect(csvRows('a,b\n"x\r\ny",1\nz,"2"')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x\r\ny", "1"] },
      { line: 4, cells: ["z", "2"] },
    ]);
    expect(csvRows("")).toEqual([]);
    expect(csvRows("a,")).toEqual([{ line: 1, cells: ["a", ""] }]);
  });
});

describe("what is wrong is told with its line", () => {
  test.each([
    ["no name", "name,country\n,FRA\n", "line 2: name is missing"],
    ["no column for the name", "office,from\n", "line 1: the first line must name the columns"],
    ["a column nobody knows", "name,color\nx,red\n", "line 1: there is no column “color”"],
    ["a column twice", "name,name\nx,y\n", "line 1: the column “name” stands there twice"],
    ["a day of another order", "name,office,from\nx,Mayor,14/05/2017\n", "line 2: from not a day"],
    ["a day that no calendar has", "name,office,from\nx,Mayor,2017-13-01\n", "line 2: from not a day"],
    ["a day past the end of its month", "name,office,from\nx,Mayor,2024-02-30\n", "line 2: from not a day"],
    ["an end before the beginning", "name,office,from,to\nx,Mayor,2018,2017\n", "line 2: to ends before it begins"],
    ["a term without office", "name,from\nx,2018\n", "line 2: title is missing"],
    ["a country's name", "name,country\nx,France\n", "line 2: country not a country's code"],
    ["an unknown kind", "name,kind\nx,dragon\n", "line 2: kind"],
    ["an open quote", 'name\ny\n"x\n', "line 3: a quote is not closed"],
    ["words after a quote", 'name\n"x" y\n', "line 2: a quote is not closed"],
    ["too many cells", "name\nx,y\n", "line 2: a cell stands in no column"],
    ["one id, two names", "id,name\na,x\na,y\n", "line 3: a has another name or kind on line 2"],
    ["an id that only unknown actors have", "id,name\nn:1,x\n", "line 2: id"],
    ["a name that several have", "name\nTommy Thompson\n", "give the id: "],
    ["not UTF-8", new Uint8Array([...Buffer.from("name\nJos"), 0xe9]), "CSV UTF-8"],
    ["a line that is no JSON", '{"id":"a","name":"b"}\n{"id":\n', "line 2: not JSON"],
    ["a record that is none", '{"id":"a","name":"b"}\n[]\n', "line 2: "],
    ["nothing", "", "line 1: "],
  ])("%s", (_, content, what) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code: "ACTORS_INVALID" }));
    expect(() => read(content)).toThrow(what);
  });

  test("five faults at once, and how many more", () => {
    const rows = Array.from({ length: 8 }, () => ",FRA").join("\n");
    expect(() => read(`name,country\n${rows}`)).toThrow(/line 2: .*line 6: .*and 3 more; see docs/);
  });
});

describe("what a list does to the base", () => {
  test("a name without id is the base's actor where it has one, else a new one", () => {
    expect(read("name\nDonald Trump\nAda Quillfeather\n").all.map(({ id }) => id)).toEqual([
      "Q22686",
      "own:ada-quillfeather",
    ]);
    expect(read("name,country\nDonald Trump,NOR\n").all.map(({ id }) => id)).toEqual(["own:donald-trump"]);
  });

  test("an alias is added, and nothing that the base knows is lost", () => {
    const own = index("name,aliases\nDonald Trump,the Example Tycoon\n");
    const [found] = own.byName("the Example Tycoon");
    expect(found?.actor).toMatchObject(base.byId("Q22686") ?? missing);
  });

  test("a name of the list means its actor alone", () => {
    const own = index("id,name\nown:1,Donald Trump\n");
    expect(own.byName("Donald Trump").map(({ actor }) => actor.id)).toEqual(["own:1"]);
  });

  test("rows of an office replace what the base has of it", () => {
    const own = index(
      "id,name,office,from,to\nQ22686,Donald Trump,President of the United States,2017-01-20,2018-01-01\n",
    );
    const titles = (day: string) => rolesOn(own.byId("Q22686") ?? missing, day).map(({ title }) => title);
    expect(titles("2017-06-01")).toContain("President of the United States");
    expect(titles("2020-06-01")).not.toContain("President of the United States");
  });

  test("a new holder ends the term of one whose end the base does not know, and of nobody else", () => {
    const list = "name,country,office,from\nEli Quillfeather,SVN,Minister of the Interior,2023-03-21\n";
    const holders = (of: typeof base, day: string) =>
      of
        .byOffice("SVN", "interior minister")
        .filter((actor) => rolesOn(actor, day).some(({ title }) => title === "Minister of the Interior"))
        .map(({ name }) => name);
    expect(holders(base, "2023-06-01")).toHaveLength(1);
    expect(holders(index(list), "2023-06-01")).toEqual(["Eli Quillfeather"]);
    expect(holders(index(list), "2022-01-01")).toEqual(holders(base, "2022-01-01"));
    const seats = index(
      "name,country,office,from\nEli Quillfeather,FRA,Member of the French National Assembly,2024-07-07\n",
    );
    const [macron] = base
      .byOffice("FRA", "Member of the French National Assembly")
      .filter((one) =>
        one.roles.some(({ title, to }) => title === "Member of the French National Assembly" && to === ""),
      );
    expect(seats.byId(macron?.id ?? "")).toEqual(base.byId(macron?.id ?? ""));
  });
});

const missing = {
  id: "",
  name: "",
  kind: "person",
  country: "",
  sector: "",
  gender: "",
  born: "",
  died: "",
  roles: [],
} as const;

test.each([
  ["2024-01-15", "Christian Lindner"],
  ["2024-11-07", "Jörg Kukies"],
  ["2025-05-06", "Lars Klingbeil"],
])("the example's list: the finance minister on %s is %s", (day, name) => {
  const path = fileURLToPath(new URL("../../examples/ministers.csv", import.meta.url));
  const own = openActorIndex(true, readOwnActors(path, base));
  const holders = own
    .byOffice("DEU", "finance minister")
    .filter((actor) => rolesOn(actor, day).some(({ title }) => title.endsWith("Minister of Finance")));
  expect(holders.map((actor) => actor.name)).toEqual([name]);
});
