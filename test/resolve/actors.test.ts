import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isTacitusError } from "./is-tacitus-error.ts";
import {
  nameKey,
  officeKey,
  openActorIndex,
  openCountries,
  readOwnActors,
  rolesOn,
} from "../../src/resolve/actors/index.ts";

const FOLDER = new URL("../../data/actors/", import.meta.url);
const manifest = z
  .object({
    files: z.array(
      z.object({
        file: z.string(),
        rows: z.number(),
        sha256: z.string(),
        bytes: z.number(),
        sources: z.array(z.string()).min(1),
        licence: z.string(),
        shareAlike: z.boolean(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("manifest.json", FOLDER), "utf8")));

describe("data/actors", () => {
  test.each(manifest.files)("$file is as its manifest says", ({ file, sha256, bytes }) => {
    const content = readFileSync(new URL(file, FOLDER));
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
  });
  test("is under 12 MB", () =>
    expect(manifest.files.reduce((sum, { file }) => sum + statSync(new URL(file, FOLDER)).size, 0)).toBeLessThan(
      12_000_000,
    ));
  const lines = (file: string) => readFileSync(new URL(file, FOLDER), "utf8").trimEnd().split("\n");
  test("has no country but those of its list", () => {
    const countries = z.array(z.object({ id: z.string() })).parse(JSON.parse(lines("countries.json").join("\n")));
    const known = new Set(["", ...countries.map(({ id }) => id), "AUH"]);
    const column = (file: string, at: number) => lines(file).map((line) => line.split("\t")[at] ?? "");
    const used = [...column("cities.tsv", 1), ...column("actors.tsv", 3), ...column("share-alike-actors.tsv", 3)];
    expect([...new Set(used)].filter((country) => !known.has(country))).toEqual([]);
  });
  test("has each actor once, and a name only for actors there are", () => {
    const ids = lines("actors.tsv").map((line) => line.slice(0, line.indexOf("\t")));
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    const missing = lines("names.tsv")
      .flatMap((line) => (line.split("\t")[1] ?? "").split(","))
      .filter((id) => !known.has(id.replace(/^~/, "")));
    expect(missing).toEqual([]);
  });
});

const index = openActorIndex(true);
describe("look-ups", () => {
  test("one person of several lists is one actor", () =>
    expect(index.byName("Donald Trump").map(({ actor }) => actor.id)).toEqual(["Q22686"]));
  test("an unknown name is nobody", () => expect(index.byName("Zzyzx Quillfeather")).toEqual([]));
  test("an acronym is not the word", () => {
    expect(nameKey("WHO")).not.toBe(nameKey("who"));
    expect(nameKey("U.N.")).toBe(nameKey("UN"));
  });
  test("accents, initials and possessives do not count", () =>
    expect(nameKey("José Peña’s")).toBe(nameKey("Jose Pena")));
  test.each([
    ["Minister of Foreign Affairs", "foreign minister"],
    ["Secretary of Defence", "defense secretary"],
    ["Director of the FBI", "FBI director"],
    ["Prime Minister", "premier"],
    ["President of the United States", "president"],
  ])("%s is the office of %s", (one, other) => expect(officeKey(one)).toBe(officeKey(other)));
  test.each([
    ["Minister of Foreign Affairs", "minister of finance"],
    ["Vice President", "president"],
    ["Deputy Attorney General", "attorney general"],
    ["Constructor", "President"],
  ])("%s is not the office of %s", (one, other) => expect(officeKey(one)).not.toBe(officeKey(other)));
  test("an office has its holder on the day, ends excluded", () => {
    const holders = (day: string) =>
      index
        .byOffice("USA", "president")
        .filter((actor) => rolesOn(actor, day).some((role) => officeKey(role.title) === "president"))
        .map(({ name }) => name);
    expect(holders("2016-06-01")).toEqual(["Barack Obama"]);
    expect(holders("2017-01-20")).toEqual(["Donald Trump"]);
  });
  test("share-alike lists can be left out", () => expect(openActorIndex(false).byName("Donald Trump")).toHaveLength(1));
  test("a demonym has one country", () =>
    expect(openCountries().meaning("Dutch")).toEqual({ id: "NLD", form: "demonym" }));
});

describe("own actors", () => {
  const folder = mkdtempSync(join(tmpdir(), "actors-"));
  const file = join(folder, "own.jsonl");
  const write = (lines: readonly string[]) => writeFileSync(file, lines.join("\n"));
  test("add to the index", () => {
    write([
      JSON.stringify({
        id: "own:1",
        name: "Ada Quillfeather",
        kind: "person",
        country: "NOR",
        roles: [{ title: "Minister of Tides", from: "2018", to: "2020" }],
      }),
    ]);
    const own = openActorIndex(true, readOwnActors(file));
    expect(own.byName("Ada Quillfeather")[0]?.actor.id).toBe("own:1");
    expect(own.byOffice("NOR", "tides minister")[0]?.id).toBe("own:1");
    expect(own.bySurname("quillfeather")).toHaveLength(1);
  });
  test("with the line where one is wrong", () => {
    write([
      JSON.stringify({ id: "own:1", name: "Ada", kind: "person" }),
      JSON.stringify({ id: "own:2", kind: "dragon" }),
    ]);
    expect(() => readOwnActors(file)).toThrow(
      expect.toSatisfy((error: unknown) => isTacitusError(error, "ACTORS_INVALID", "own.jsonl: line 2")),
    );
    expect(() => readOwnActors(join(folder, "none.jsonl"))).toThrow(
      expect.toSatisfy((error: unknown) => isTacitusError(error, "INPUT_NOT_FOUND", "none.jsonl")),
    );
    rmSync(folder, { recursive: true });
  });
});
