import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { lastLine, tacitus, temporaryFolder } from "./command.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

describe("wrong usage ends with 2 and says what to do", () => {
  it.each([
    ["an unknown command", ["frobnicate"], "unknown command"],
    ["an unknown option", ["extract", "--frob"], "unknown option"],
    ["an unknown format", ["extract", "--format", "pdf"], "Allowed choices"],
    ["a date that is none", ["extract", "a.txt", "--date", "9 May"], "DATE_INVALID"],
    ["a confidence that is none", ["extract", "a.txt", "--min-confidence", "2"], "USAGE"],
    ["no jobs", ["extract", "a.txt", "--jobs", "0"], "USAGE"],
    ["an unknown question", ["query", "why"], "QUESTION_UNKNOWN"],
    ["a parameter that a question has not", ["query", "did", "--actor", "x", "--event", "y"], "QUESTION_PARAMETER"],
    ["a parameter left out", ["query", "did"], "QUESTION_PARAMETER"],
    ["a day that is none", ["query", "did", "--actor", "x", "--since", "May"], "QUESTION_PARAMETER"],
    ["a question beside Cypher", ["query", "did", "--cypher", "MATCH (n) RETURN n"], "USAGE"],
    ["a login in an address", ["query", "did", "--actor", "x", "--store", "bolt://a:b@127.0.0.1"], "STORE_ADDRESS"],
    ["Neo4j without an address", ["query", "did", "--actor", "x", "--store", "neo4j"], "STORE_ADDRESS"],
    ["an unknown schema", ["schema", "frob"], "USAGE"],
    ["a name beside the coverage", ["actors", "x", "--coverage"], "give a name, or --coverage"],
    ["neither name nor coverage", ["actors"], "give a name, or --coverage"],
    ["a country that is none", ["actors", "x", "--country", "Norland"], "there is no country Norland"],
    ["no gold file named", ["eval"], "missing required argument"],
  ])("%s", async (_, args, text) => {
    const { code, stdout, stderr } = await tacitus(args);
    expect(stderr).toContain(text);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("a setting that is none", async () => {
    writeFileSync(folder.path("tacitus.config.json"), '{"stroe":"x.db"}');
    const { code, stderr } = await tacitus(["extract", "a.txt"], { cwd: folder.path(".") });
    expect([code, stderr]).toEqual([2, expect.stringContaining("stroe")]);
  });
});

describe("without a model", () => {
  it("help and version go to stdout", async () => {
    expect(await tacitus(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const help = await tacitus(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const command of ["extract", "build", "load", "query", "actors", "rebuild", "eval", "schema", "export"]) {
      expect(help.stdout).toContain(`  ${command} `);
    }
  });

  it("the questions are listed, for a person and for a program", async () => {
    expect((await tacitus(["query"])).stdout).toContain("tacitus query did --actor … [--type …]");
    const listed = z
      .array(z.object({ name: z.string(), asks: z.string(), parameters: z.object(), row: z.object() }))
      .parse(JSON.parse((await tacitus(["query", "--format", "json"])).stdout));
    expect(listed.map(({ name }) => name)).toContain("evidence");
  });

  it("every schema is JSON Schema", async () => {
    const all = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(JSON.parse((await tacitus(["schema"])).stdout));
    expect(Object.keys(all)).toEqual(expect.arrayContaining(["article", "article-line", "claim"]));
    for (const [name, schema] of Object.entries(all)) {
      expect(schema["$schema"], name).toContain("json-schema.org");
      expect(() => z.fromJSONSchema(schema)).not.toThrow();
    }
    expect(JSON.parse((await tacitus(["schema", "claim"])).stdout)).toEqual(all["claim"]);
  });

  it("a store that is not there is not made by a reader", async () => {
    const { code, stderr } = await tacitus(["query", "did", "--actor", "x", "--store", folder.path("none.db")]);
    expect([code, lastLine(stderr)]).toEqual([1, expect.stringMatching(/^STORE_UNREACHABLE /)]);
  });

  it("Cypher on a file says that it needs Neo4j", async () => {
    writeFileSync(folder.path("empty.jsonl"), "");
    await tacitus(["load", folder.path("empty.jsonl"), "--store", folder.path("empty.db")]);
    const args = ["query", "--cypher", "MATCH (n) RETURN n", "--store", folder.path("empty.db")];
    expect(await tacitus(args)).toMatchObject({ code: 2, stderr: expect.stringContaining("STORE_NOT_CYPHER") });
  });
});
