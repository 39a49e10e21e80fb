import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleLines } from "../../src/export/index.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { articleOf, named } from "../contract/claims.ts";
import { dumpOf } from "../contract/dump.ts";
import { lastLine, tacitus, temporaryFolder, type CommandResult } from "./command.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const smith = named("John Q. Smithers");
const jon = named("Jon Smithers");
const berg = named("Anna Berg");
const articles = [
  articleOf("m-1", [{ at: 1, type: "CRITICIZE", sources: [smith], targets: [berg] }]),
  articleOf("m-2", [{ at: 1, type: "SUPPORT", sources: [smith], targets: [berg] }]),
  articleOf("m-3", [{ at: 1, type: "RESIGN", sources: [smith] }]),
  articleOf("m-4", [{ at: 1, type: "RESIGN", sources: [jon] }]),
];
const CLAIMS = articles.map(articleLines).join("");

let stores = 0;
let store = "";
const on = async (...args: readonly string[]): Promise<CommandResult> => tacitus([...args, "--store", store]);
/** Every node and edge, as text. */
const graph = async (): Promise<readonly string[]> => {
  const open = openSqliteStore(store, { mustExist: true });
  const all = await dumpOf(open);
  await open.close();
  return all;
};
const corrections = (): string => store.replace(/\.db$/, ".corrections.jsonl");
const smithers = async (): Promise<readonly string[]> => {
  const open = openSqliteStore(store, { mustExist: true });
  const rows = await open.ask("actors", { name: "smithers" });
  await open.close();
  return rows.map(({ id }) => id);
};

/** The claims loaded once; each test that writes has a copy. */
const ready = folder.path("ready.db");
beforeAll(async () => void (await tacitus(["load", "-", "--store", ready], { input: CLAIMS })));
const useCopy = (): void => {
  stores += 1;
  store = folder.path(`s${stores}.db`);
  copyFileSync(ready, store);
};

describe("tacitus actors NAME", () => {
  beforeAll(useCopy);

  it("says who it is and why, for a person and for a program", async () => {
    const args = ["actors", "Trump", "--date", "2018-01-01", "--country", "United States", "--json"];
    const text = await tacitus(args.slice(0, -1), { cwd: folder.path(".") });
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toMatch(/Donald Trump {2}Q22686 .*\n {2}because {2}the one leader of this surname/);
    const json = await tacitus(args, { cwd: folder.path(".") });
    expect(JSON.parse(json.stdout)).toMatchObject({
      answer: { id: "Q22686", basis: "surname-of-leader" },
      stored: null,
    });
  });

  it("tells an unknown name, and what the store has under it, and that it may be two", async () => {
    const { code, stdout } = await on("actors", "John Q. Smithers");
    expect(code).toBe(0);
    expect(stdout).toContain("the base has no actor of this name");
    expect(stdout).toContain("may be 2 actors");
    expect(stdout).toMatch(/if so: tacitus actors split n:\w+ --article m-3\n/);
  });

  it("shows what the base covers", async () => {
    const { stdout } = await tacitus(["actors", "--coverage"]);
    expect(stdout).toMatch(/^USA United States +\d{4}/m);
    expect(stdout).toMatch(/^foreign minister +\d+ +\d+/m);
    expect((await tacitus(["actors", "--coverage", "--country", "FRA"])).stdout).toContain("Emmanuel Macron");
  });
});

describe("corrections", () => {
  beforeEach(useCopy);

  it("split and undo, which leaves no trace", async () => {
    const before = await graph();
    const split = await on("actors", "split", smith.id ?? "", "--article", "m-3", "--reason", "another man");
    expect(split).toMatchObject({ code: 0, stdout: expect.stringContaining("another man") });
    expect(lastLine(split.stderr)).toMatch(/: 1 article; claims: 0 added, 1 changed/);
    expect(await smithers()).toHaveLength(3);
    expect((await on("actors", "John Q. Smithers")).stdout).not.toContain("may be");
    const undo = await on("actors", "undo");
    expect(undo).toMatchObject({ code: 0, stdout: expect.stringContaining("taken back: split") });
    expect(await graph()).toEqual(before);
    expect(await on("actors", "undo")).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing to undo") });
  });

  it("merge survives rebuild, loading again and a new store", async () => {
    expect(await on("actors", "merge", smith.id ?? "", jon.id ?? "", "--reason", "one man")).toMatchObject({ code: 0 });
    const merged = await graph();
    expect(await smithers()).toEqual([smith.id]);
    expect(readFileSync(corrections(), "utf8")).toContain("one man");
    const again = await tacitus(["load", "-", "--store", store], { input: CLAIMS });
    expect(again.stderr).toContain("1 correction of actors");
    expect(lastLine(again.stderr)).toMatch(/ 0 writes$/);
    expect(await on("rebuild")).toMatchObject({ code: 0, stdout: "" });
    expect(await graph()).toEqual(merged);
    const file = corrections();
    store = folder.path("new.db");
    await tacitus(["load", "-", "--store", store, "--corrections", file], { input: CLAIMS });
    expect(await graph()).toEqual(merged);
  });

  it("a rebuild applies what was changed in the file by hand", async () => {
    const before = await graph();
    await on("actors", "merge", jon.id ?? "", smith.id ?? "");
    writeFileSync(corrections(), "");
    const rebuilt = await on("rebuild", "--json");
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ articles: 4, claims: { changed: 3, unchanged: 1 }, failed: 0 });
    expect(await graph()).toEqual(before);
  });

  it("export gives the claims as the articles have them", async () => {
    await on("actors", "merge", smith.id ?? "", jon.id ?? "");
    expect((await on("export")).stdout).toBe(CLAIMS);
  });

  it.each([
    ["an actor that is nowhere", ["merge", "n:none", smith.id ?? ""], 1, "ACTOR_UNKNOWN"],
    ["one actor", ["merge", smith.id ?? "", smith.id ?? ""], 2, "USAGE"],
    ["an article that does not name it", ["split", smith.id ?? "", "--article", "m-4"], 2, "m-1, m-2, m-3"],
    ["no article", ["split", smith.id ?? ""], 2, "--article"],
    ["no such actor to split", ["split", "n:none", "--article", "m-1"], 1, "ACTOR_UNKNOWN"],
  ])("refuses %s, and writes nothing", async (_, args, code, text) => {
    expect(await on("actors", ...args)).toMatchObject({ code, stderr: expect.stringContaining(text) });
    expect(existsSync(corrections())).toBe(false);
  });

  it("tells a line that is none", async () => {
    writeFileSync(corrections(), '{"op":"merge"}\n');
    expect(await on("rebuild")).toMatchObject({ code: 1, stderr: expect.stringContaining("CORRECTION_INVALID") });
  });
});
