import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { generatedCypher } from "../../scripts/cypher-text.ts";
import { freePort } from "../../scripts/neo4j/server.ts";
import { QUESTION_NAMES } from "../../src/core/questions.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { checkAddress, isNeo4jAddress, openNeo4jStore } from "../../src/store/neo4j/index.ts";

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const filesIn = (path: string): readonly string[] => readdirSync(new URL(`../../${path}`, import.meta.url)).toSorted();

describe("Cypher", () => {
  it("is generated from the ontology as it stands", () => {
    const generated = generatedCypher(loadOntology());
    expect(filesIn("cypher/generated")).toEqual(Object.keys(generated).toSorted());
    for (const [name, text] of Object.entries(generated)) expect(textOf(`cypher/generated/${name}`)).toBe(text);
  });

  it.each(QUESTION_NAMES)("%s begins with the parameters to paste", (name) => {
    const [first = "", ...rest] = textOf(`cypher/questions/${name}.cypher`).split("\n");
    const given = /^\/\/ :param \{(.*)\}$/.exec(first)?.[1]?.match(/\w+(?=: )/g) ?? [];
    const used = new Set(rest.join("\n").match(/(?<=\$)\w+/g));
    expect(new Set(given)).toEqual(used);
  });

  it("has a text for each question on both stores, and no other", () => {
    expect(filesIn("cypher/questions")).toEqual(QUESTION_NAMES.map((name) => `${name}.cypher`).toSorted());
    expect(filesIn("sql/questions")).toEqual(QUESTION_NAMES.map((name) => `${name}.sql`).toSorted());
  });
});

describe("addresses", () => {
  it.each(["bolt://localhost", "neo4j://db.example:7687", "neo4j+s://db.example", "bolt+ssc://[::1]:7687"])(
    "takes %s",
    (address) => {
      expect(isNeo4jAddress(address)).toBe(true);
      expect(checkAddress(address)).toBe(address);
    },
  );

  it.each(["bolt://", "bolt://user:secret@db.example", "neo4j+x://db", "http://db.example", "bolt:db"])(
    "refuses %s without repeating a login",
    (address) => {
      const refused = expect(() => checkAddress(address));
      refused.toThrow(
        expect.objectContaining({ code: "STORE_ADDRESS", message: expect.not.stringContaining("secret") }),
      );
    },
  );

  it.each(["tacitus.db", "./bolt", "C:\\data\\x.db", "neo4j.db"])("takes %s for a file", (path) => {
    expect(isNeo4jAddress(path)).toBe(false);
  });
});

describe("a server that is not there", () => {
  it("is unreachable", async () => {
    const address = `bolt://127.0.0.1:${await freePort()}`;
    await expect(openNeo4jStore({ address })).rejects.toMatchObject({ code: "STORE_UNREACHABLE" });
  });

  it("is unreachable when something else answers", async () => {
    const other = createServer((_, response) => response.end("hello")).listen(0, "127.0.0.1");
    await once(other, "listening");
    const bound = other.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    await expect(openNeo4jStore({ address: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: "STORE_UNREACHABLE",
    });
    other.close();
  });
});
