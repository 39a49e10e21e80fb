import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openProduct, type Product } from "../../scripts/quality/product.ts";
import { corruptedArticles, readBaseArticles } from "./corrupted/corrupt.ts";

const all = [...corruptedArticles().values()].flat();
const hasModel = existsSync(new URL("../../data/model/default/manifest.json", import.meta.url));
if (!hasModel) console.warn("skipped: data/model/default is not there, so damaged articles cannot be read");

const nonPolitical = (): readonly { readonly id: string; readonly text: string }[] =>
  readFileSync(new URL("non-political.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): { readonly id: string; readonly text: string } => JSON.parse(line));

describe("the material", () => {
  test("150 damaged texts or more, and 200 that are not political, no text twice", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    const texts = nonPolitical().map((item) => item.text);
    expect(texts).toHaveLength(200);
    expect(new Set(texts).size).toBe(200);
  });

  test("annotated words are still there after the damage, but for their letters", () => {
    const base = new Map(readBaseArticles().map((item) => [item.id, item]));
    for (const item of all) {
      const events = base.get(item.id.split("/")[0] ?? "")?.events ?? [];
      expect(item.events).toHaveLength(events.length);
      for (const [index, { trigger }] of item.events.entries()) {
        expect(item.text.slice(trigger.start, trigger.end)).toBe(trigger.text);
        expect(Math.abs(trigger.text.length - (events[index]?.trigger.text.length ?? 0))).toBeLessThan(14);
        if (!/scanning|transcript/.test(item.id))
          expect(trigger.text.toLowerCase()).toBe(events[index]?.trigger.text.toLowerCase());
      }
    }
  });
});

describe.skipIf(!hasModel)("the product on damaged articles", () => {
  let product: Product | undefined;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(async () => {
    await product?.close();
  });

  test("nothing crashes, and every mention is a literal slice of the damaged text", async () => {
    for (const { id, text, date } of all) {
      for (const claim of (await product?.claims({ id, text, date })) ?? []) {
        const mentions = [claim.trigger, ...[...claim.sources, ...claim.targets].map((filler) => filler.mention)];
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
      }
    }
  });
});
