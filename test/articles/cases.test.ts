import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openProduct, type Product } from "../../scripts/quality/product.ts";
import { failuresOf, readCaseTables, readKnownToFail } from "./cases.ts";

const cases = readCaseTables();
const known = new Set(readKnownToFail());
const hasModel = existsSync(new URL("../../data/model/default/manifest.json", import.meta.url));
if (!hasModel) console.warn("skipped: data/model/default is not there, so hits and misses cannot be run");

describe("the tables", () => {
  test("every id stands once, and each table has hits and misses enough", () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    for (const [type, own] of Object.entries(Object.groupBy(cases, (one) => one.type))) {
      expect({ type, hits: own.filter((one) => "trigger" in one).length >= 8 }).toEqual({ type, hits: true });
      expect({ type, misses: own.filter((one) => !("trigger" in one)).length >= 6 }).toEqual({ type, misses: true });
    }
  });

  test("every expected word stands in its sentence, and every known failure is a case", () => {
    for (const one of cases) {
      if (!("trigger" in one)) continue;
      for (const words of [one.trigger, ...one.source, ...one.target]) expect(one.text).toContain(words);
    }
    const ids = new Set(cases.map((one) => one.id));
    expect([...known].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe.skipIf(!hasModel)("the whole product on hits and misses", () => {
  let product: Product | undefined;
  let failures: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(async () => {
    product = await openProduct();
    failures = await failuresOf(product, cases);
    console.info(
      `hits and misses: ${cases.length - failures.size} of ${cases.length} pass, ${known.size} are known to fail`,
    );
  });
  afterAll(async () => {
    await product?.close();
  });

  test("no case fails that is not known to fail", () => {
    const unknown = [...failures].filter(([id]) => !known.has(id)).map(([id, faults]) => `${id}: ${faults.join("; ")}`);
    expect(unknown).toEqual([]);
  });

  test("no case that is known to fail passes; take it off the list (node scripts/known-to-fail.ts)", () => {
    expect([...known].filter((id) => !failures.has(id))).toEqual([]);
  });
});
