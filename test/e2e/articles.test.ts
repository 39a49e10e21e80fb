import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { articleLineSchema, claimSchema } from "../../src/core/claim.ts";
import { hasModel, lastLine, tacitus, temporaryFolder } from "./command.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/comey.txt");
const folder = temporaryFolder();
const jsonLines = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const REPORTS = [
  { id: "r1", published: "2017-05-10", text: "President Donald Trump fired FBI Director James Comey on Tuesday." },
  {
    id: "r2",
    published: "2017-05-10",
    text: "Donald Trump dismissed James Comey on Tuesday. Comey was in Los Angeles.",
  },
  { id: "r3", published: "2017-05-11", text: "Senator Chuck Schumer criticized Donald Trump on Wednesday." },
];

if (!hasModel) process.stderr.write("SKIPPED: there is no model in data/model, so articles are not read end to end\n");

describe.skipIf(!hasModel)("articles, end to end", () => {
  let stdout = "";
  beforeAll(async () => {
    const result = await tacitus(["extract", EXAMPLE, "--date", "2017-05-10", "--format", "jsonl"]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    stdout = result.stdout;
  });
  afterAll(folder.remove);

  it("the example says that Trump fired Comey, for a person too", async () => {
    const table = await tacitus(["extract", "-", "--date", "2017-05-10"], { input: readFileSync(EXAMPLE, "utf8") });
    expect(table.code).toBe(0);
    expect(table.stdout).toContain("Donald Trump –FIRED→ James Comey");
    expect(table.stdout).not.toContain("\u001b");
  });

  it("every line validates against the published schema, and every mention is a slice of the text", async () => {
    const text = readFileSync(EXAMPLE, "utf8");
    const schemas = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(JSON.parse((await tacitus(["schema"])).stdout));
    const [head, ...rest] = jsonLines(stdout);
    expect(z.fromJSONSchema(schemas["article-line"] ?? {}).safeParse(head).success).toBe(true);
    const claims = rest.map((line) => {
      expect(z.fromJSONSchema(schemas["claim"] ?? {}).safeParse(line).success).toBe(true);
      return claimSchema.parse(line);
    });
    expect(articleLineSchema.parse(head).claimIds).toEqual(claims.map(({ id }) => id));
    expect(claims.length).toBeGreaterThan(5);
    for (const claim of claims) {
      const parts = [...claim.sources, ...claim.targets, claim.attribution, claim.place].map((part) => part?.mention);
      const spans = [claim.trigger, claim.when, ...parts, { text: claim.quote, start: claim.start, end: claim.end }];
      for (const span of spans.filter((one) => one !== null && one !== undefined)) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  it("are the same bytes again, with more jobs too", async () => {
    const again = await tacitus(["extract", EXAMPLE, "--date", "2017-05-10", "--format", "jsonl", "--jobs", "2"]);
    expect(again.stdout).toBe(stdout);
  });

  it("a claim below the confidence wanted is left out", async () => {
    const args = ["extract", EXAMPLE, "--date", "2017-05-10", "--format", "jsonl", "--min-confidence", "0.9"];
    const kept = jsonLines((await tacitus(args)).stdout)
      .slice(1)
      .map((line) => claimSchema.parse(line));
    const all = jsonLines(stdout)
      .slice(1)
      .map((line) => claimSchema.parse(line));
    expect(kept).toEqual(all.filter(({ confidence }) => confidence >= 0.9));
  });

  it("build loads them once, and a second build writes nothing", async () => {
    const args = ["build", EXAMPLE, "--date", "2017-05-10", "--store", folder.path("a.db")];
    const first = await tacitus(args);
    expect([first.code, first.stdout]).toEqual([0, ""]);
    expect(lastLine(first.stderr)).toMatch(/ [1-9]\d* writes$/);
    const second = await tacitus([...args, "--json"]);
    expect(lastLine(second.stderr)).toMatch(/ 0 writes$/);
    expect(JSON.parse(second.stdout)).toMatchObject({ writes: 0, failed: 0, articles: 1 });
  });

  it("load of the lines gives the same graph as build, and export gives the lines back", async () => {
    const loaded = await tacitus(["load", "-", "--store", folder.path("b.db")], { input: stdout });
    expect(loaded.code).toBe(0);
    const [built, read] = await Promise.all(
      ["a.db", "b.db"].map(async (name) => tacitus(["export", "--store", folder.path(name)])),
    );
    expect(read?.stdout).toBe(built?.stdout);
    expect(read?.stdout).toBe(stdout);
    const answers = await Promise.all(
      ["a.db", "b.db"].map(async (name) =>
        tacitus(["query", "timeline", "--actor", "Trump", "--store", folder.path(name), "--format", "json"]),
      ),
    );
    expect(answers[0]?.stdout).toBe(answers[1]?.stdout);
    expect(answers[0]?.stdout).toContain("James Comey");
  });

  it("export writes a file where one is wanted", async () => {
    const args = ["export", "--store", folder.path("a.db"), "--format", "jsonl", "--out", folder.path("out")];
    expect((await tacitus(args)).code).toBe(0);
    expect(readFileSync(folder.path("out/claims.jsonl"), "utf8")).toBe(stdout);
  });

  it("gives the same graph in any order", async () => {
    const orders = [REPORTS, REPORTS.toReversed(), [...REPORTS.slice(1), ...REPORTS.slice(0, 1)]];
    const graphs = await Promise.all(
      orders.map(async (order, index) => {
        const store = folder.path(`order-${index}.db`);
        const input = order.map((report) => JSON.stringify(report)).join("\n");
        await tacitus(["build", "--store", store], { input });
        return (await tacitus(["query", "who-did", "--type", "DISMISS", "--store", store, "--format", "json"])).stdout;
      }),
    );
    expect(new Set(graphs).size).toBe(1);
    expect(JSON.parse(graphs[0] ?? "[]")).toMatchObject([{ mentions: 2, articles: 2 }]);
  });

  it("settings come from flags, then variables, then the file", async () => {
    writeFileSync(folder.path("tacitus.config.json"), JSON.stringify({ store: "file.db", minConfidence: 0 }));
    const input = JSON.stringify(REPORTS[0]);
    const cwd = folder.path(".");
    const stores = [
      await tacitus(["build"], { cwd, input }),
      await tacitus(["build"], { cwd, input, env: { TACITUS_STORE: "variable.db" } }),
      await tacitus(["build", "--store", "flag.db"], { cwd, input, env: { TACITUS_STORE: "variable.db" } }),
    ].map(({ stderr }) => lastLine(stderr).split(":", 1)[0]);
    expect(stores).toEqual(["file.db", "variable.db", "flag.db"]);
  });

  it("reads HTML", async () => {
    const paragraphs = [
      "The cabinet met for three hours to hear the minister explain the plan for the harbor.",
      REPORTS[2]?.text,
    ];
    const html = `<html><head><title>T</title><meta name="date" content="2017-05-11"></head><body><article>${paragraphs.map((text) => `<p>${text ?? ""}</p>`).join("")}</article></body></html>`;
    writeFileSync(folder.path("a.html"), html);
    const { stdout: table } = await tacitus(["extract", folder.path("a.html")]);
    expect(table).toContain("T (2017-05-11)");
    expect(table).toContain("–CRITICIZED→ Donald Trump");
  });
});

describe.skipIf(!hasModel)("garbage gives a code, and what is good is kept", () => {
  const garbage = temporaryFolder();
  const good = garbage.path("good.jsonl");
  beforeAll(() => {
    writeFileSync(good, JSON.stringify(REPORTS[0]));
    writeFileSync(garbage.path("image.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
    writeFileSync(garbage.path("latin.txt"), Buffer.from("M\xfcller resigned.", "latin1"));
    writeFileSync(garbage.path("empty.txt"), "");
    mkdirSync(garbage.path("folder"));
  });
  afterAll(garbage.remove);

  it.each([
    ["image.png", "INPUT_BINARY"],
    ["latin.txt", "INPUT_ENCODING"],
    ["empty.txt", "INPUT_EMPTY"],
    ["folder", "INPUT_IS_DIRECTORY"],
    ["none.txt", "INPUT_NOT_FOUND"],
  ])("%s", async (name, code) => {
    const result = await tacitus(["extract", garbage.path(name), good, "--format", "jsonl"]);
    expect([result.code, result.stderr]).toEqual([1, expect.stringMatching(new RegExp(`^${code} [^\n]+\n$`))]);
    expect(jsonLines(result.stdout)[0]).toMatchObject({ article: { id: "r1" } });
  });

  it("invalid JSON on line 3 of 10", async () => {
    const lines = Array.from({ length: 10 }, (_, index) =>
      index === 2 ? "{oops" : JSON.stringify({ id: index, text: `Text ${index}.` }),
    );
    const result = await tacitus(["extract", "--format", "jsonl"], { input: lines.join("\n") });
    expect([result.code, result.stderr]).toEqual([1, expect.stringMatching(/^INPUT_JSON stdin: line 3 [^\n]+\n$/)]);
    const articles = jsonLines(result.stdout).filter((line) => articleLineSchema.safeParse(line).success);
    expect(articles).toHaveLength(9);
  });

  it("a line of 100 MB between two good ones", async () => {
    const long = Buffer.alloc(100 * 1024 * 1024, "a");
    const around = ["before", "after"].map((id) => JSON.stringify({ id, text: `The king spoke ${id} lunch.` }));
    writeFileSync(
      garbage.path("long.jsonl"),
      Buffer.concat([Buffer.from(`${around[0]}\n{"text":"`), long, Buffer.from(`"}\n${around[1]}\n`)]),
    );
    const result = await tacitus(["extract", garbage.path("long.jsonl"), "--format", "jsonl"]);
    expect([result.code, result.stderr]).toEqual([1, expect.stringMatching(/^INPUT_TOO_LARGE [^\n]+line 2[^\n]+\n$/)]);
    const ids = jsonLines(result.stdout).flatMap((line) => articleLineSchema.safeParse(line).data?.article.id ?? []);
    expect(ids).toEqual(["before", "after"]);
  });

  it("two records with one id and different texts fail, both", async () => {
    const records = [REPORTS[0], { ...REPORTS[0], text: "Another text." }, REPORTS[2]];
    const input = records.map((record) => JSON.stringify(record)).join("\n");
    const result = await tacitus(["extract", "--format", "jsonl"], { input });
    expect(result.code).toBe(1);
    expect(result.stderr.match(/^ARTICLE_CONFLICT /gm)).toHaveLength(2);
    expect(jsonLines(result.stdout)[0]).toMatchObject({ article: { id: "r3" } });
  });

  it("claims that are none fail with their article alone", async () => {
    const lines = (
      await tacitus(["extract", "--format", "jsonl"], { input: REPORTS.map((one) => JSON.stringify(one)).join("\n") })
    ).stdout;
    const broken = lines.replace('"status":"actual"', '"status":"sure"');
    const result = await tacitus(["load", "--store", garbage.path("c.db")], { input: broken });
    expect([result.code, result.stderr]).toEqual([1, expect.stringContaining("CLAIM_INVALID")]);
    expect(lastLine(result.stderr)).toContain("2 articles, 1 failed");
  });

  it("a model that is not there", async () => {
    const result = await tacitus(["extract", good, "--model", "none"]);
    expect([result.code, result.stderr]).toEqual([1, expect.stringMatching(/^MODEL_MISSING /)]);
  });
});
