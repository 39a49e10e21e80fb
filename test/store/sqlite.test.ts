import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { toGraph } from "../../src/graph/index.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { articleOf, ontology } from "../contract/claims.ts";
import { first, okoye, second, third } from "../contract/scene.ts";

const folder = mkdtempSync(join(tmpdir(), "tacitus-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));

const graphs = [first, second, third].map((article) => toGraph(article, ontology));

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
  return "no error";
};

describe("a SQLite file", () => {
  it("keeps everything when it is closed, long texts too", async () => {
    const path = join(folder, "kept.db");
    const store = openSqliteStore(path);
    await store.load(graphs);
    await store.close();
    const again = openSqliteStore(path, { mustExist: true });
    expect((await again.load(graphs)).writes).toBe(0);
    const texts = (await Array.fromAsync(again.claims())).map((article) => article.text);
    expect(texts).toEqual([first.text, second.text, third.text]);
    await again.close();
    expect(readFileSync(path).length).toBeLessThan(400_000);
  });

  it("keeps a text when only the claims come again, and takes one when it comes later", async () => {
    const store = openSqliteStore(":memory:");
    const textOf = async (): Promise<unknown> => (await Array.fromAsync(store.claims()))[0]?.text;
    await store.load([toGraph({ ...first, text: null }, ontology)]);
    expect(await textOf()).toBeNull();
    await store.load([toGraph(first, ontology)]);
    await store.load([toGraph({ ...first, text: null, claims: first.claims.slice(1) }, ontology)]);
    expect(await textOf()).toBe(first.text);
  });

  it("notes when a claim was first recorded, also when it changes", async () => {
    const path = join(folder, "recorded.db");
    let now = "2022-01-01T00:00:00.000Z";
    const store = openSqliteStore(path, { now: () => now });
    const killed = (confidence: number) => articleOf("a", [{ at: 3, type: "KILL", targets: [okoye], confidence }]);
    await store.load([toGraph(killed(0.4), ontology)]);
    now = "2023-01-01T00:00:00.000Z";
    await store.load([toGraph(killed(0.6), ontology)]);
    await store.close();
    const rows = new DatabaseSync(path).prepare("SELECT recorded_at, confidence FROM mention").all();
    expect(rows.map((row) => ({ ...row }))).toEqual([{ recorded_at: "2022-01-01T00:00:00.000Z", confidence: 0.6 }]);
  });

  it("keeps what it had when a load fails", async () => {
    const store = openSqliteStore(":memory:");
    await store.load(graphs.slice(0, 1));
    const [broken] = graphs.slice(1, 2).map((graph) => ({ ...graph, events: [] }));
    await expect(store.load(broken ? [broken] : [])).rejects.toMatchObject({ code: "STORE_QUERY" });
    expect(await Array.fromAsync(store.claims())).toHaveLength(1);
    expect(await store.ask("did", { actor: "Okoye" })).toHaveLength(1);
  });

  it("lets two processes write one after the other", async () => {
    const path = join(folder, "two.db");
    const [one, two] = [openSqliteStore(path), openSqliteStore(path)];
    await Promise.all([one.load(graphs.slice(0, 2)), two.load(graphs.slice(2))]);
    expect(await Array.fromAsync(one.claims())).toHaveLength(3);
    await Promise.all([one.close(), two.close()]);
  });

  it("refuses what is no database of ours, with a code", async () => {
    const path = (name: string): string => join(folder, name);
    writeFileSync(path("text.db"), "This is a letter, not a database. ".repeat(100));
    expect(codeOf(() => openSqliteStore(path("text.db")))).toBe("STORE_CORRUPT");
    expect(readFileSync(path("text.db"), "utf8")).toMatch(/^This is a letter/);
    new DatabaseSync(path("other.db")).exec("CREATE TABLE bird (name TEXT)");
    expect(codeOf(() => openSqliteStore(path("other.db")))).toBe("STORE_SCHEMA");
    await openSqliteStore(path("old.db")).close();
    new DatabaseSync(path("old.db")).exec("PRAGMA user_version = 99");
    expect(codeOf(() => openSqliteStore(path("old.db")))).toBe("STORE_SCHEMA");
    expect(codeOf(() => openSqliteStore(folder))).toBe("STORE_UNREACHABLE");
    expect(codeOf(() => openSqliteStore(path("absent.db"), { mustExist: true }))).toBe("STORE_UNREACHABLE");
    expect(codeOf(() => openSqliteStore(join(folder, "no", "folder.db")))).toBe("STORE_UNREACHABLE");
  });

  it("tells a damaged file", async () => {
    const path = join(folder, "damaged.db");
    const store = openSqliteStore(path);
    await store.load(graphs);
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xa5, 4096));
    const readAll = async (): Promise<unknown> => Array.fromAsync(openSqliteStore(path).graph());
    await expect(readAll()).rejects.toMatchObject({ code: "STORE_CORRUPT" });
  });

  it.each([
    ["no JSON", "{"],
    ["no claim", '{"id":"c"}'],
  ])("tells a stored claim that is %s, and takes the article again", async (_, line) => {
    const path = join(folder, `claim-${line.length}.db`);
    const store = openSqliteStore(path);
    await store.load(graphs);
    const other = new DatabaseSync(path);
    other.prepare("UPDATE mention SET claim = ? WHERE article_id = 'a-1'").run(line);
    other.close();
    const error = { code: "STORE_CLAIM", message: expect.stringMatching(/article a-1 .*load the article again/) };
    await expect(Array.fromAsync(store.claims())).rejects.toMatchObject(error);
    await store.load(graphs);
    expect(await Array.fromAsync(store.claims())).toHaveLength(3);
    await store.close();
  });

  it("has no Cypher", async () => {
    const store = openSqliteStore(":memory:");
    await expect(store.cypher("RETURN 1")).rejects.toMatchObject({ code: "STORE_NOT_CYPHER" });
  });
});
