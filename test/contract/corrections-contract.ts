/** What every GraphStore must do when a person merges or splits actors; part of the store's contract. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleClaims } from "../../src/core/claim.ts";
import { mergedId, splitId, type Correction } from "../../src/core/correction.ts";
import type { GraphStore, LoadOptions, LoadReport } from "../../src/core/ports.ts";
import { toGraph } from "../../src/graph/index.ts";
import { articlesArbitrary } from "./arbitrary.ts";
import { articleOf, named, ontology } from "./claims.ts";
import type { ContractOptions } from "./store-contract.ts";
import { dumpOf } from "./dump.ts";
import { first, lindqvist, marsh, okoye, second, third } from "./scene.ts";

interface Loading extends LoadOptions {
  readonly corrections?: readonly Correction[];
}

const load = async (
  store: GraphStore,
  articles: readonly ArticleClaims[],
  { corrections = [], anew }: Loading = {},
): Promise<LoadReport> =>
  store.load(
    articles.map((article) => toGraph(article, ontology, corrections)),
    { anew },
  );

const idOf = ({ id }: { readonly id: string | null }): string => id ?? "";

const merge = (ids: readonly string[], into: string, name: string): Correction => ({
  op: "merge",
  ids: [...ids],
  into,
  name,
  kind: "person",
  country: null,
  reason: "a test",
});
const split = (id: string, articles: readonly string[]): Correction => ({
  op: "split",
  id,
  articles: [...articles],
  into: splitId(id, articles),
  reason: "a test",
});

const OKOYE_IS_MARSH = merge([idOf(okoye)], idOf(marsh), marsh.name);

const correctionArbitrary: fc.Arbitrary<Correction> = fc
  .tuple(fc.constantFrom("Ada Voss", "Bram Tell", "Cleo Nunn"), fc.constantFrom("Ada Voss", "Cleo Nunn"), fc.boolean())
  .map(([one, other, isSplit]) => {
    const [id, into] = [idOf(named(one)), idOf(named(other))];
    return isSplit || id === into ? split(id, ["r-1"]) : merge([id], into, other);
  });

export const correctionsContract = ({ open, runs }: ContractOptions): void => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  describe("corrections", () => {
    it("a merged actor is found by either name, and its events are those of the one that is kept", async () => {
      await load(store, [first, second, third], { corrections: [OKOYE_IS_MARSH] });
      expect(await store.ask("actors", { name: idOf(okoye) })).toEqual([]);
      const rows = await store.ask("actors", { name: "Okoye" });
      expect(rows).toMatchObject([{ id: marsh.id, name: "Elena Marsh" }]);
      expect(await store.ask("done-to", { actor: "Daniel Okoye" })).toEqual(
        await store.ask("done-to", { actor: "Elena Marsh" }),
      );
    });

    it("changes what is there, and is undone without a trace", async () => {
      await load(store, [first, second, third]);
      const before = await dumpOf(store);
      const report = await load(store, [first, second, third], { corrections: [OKOYE_IS_MARSH] });
      expect(report.claims).toMatchObject({ added: 0, removed: 0, changed: 8 });
      expect((await load(store, [first, second, third], { corrections: [OKOYE_IS_MARSH] })).writes).toBe(0);
      await load(store, [first, second, third]);
      expect(await dumpOf(store)).toEqual(before);
    });

    it("two articles report one event once their actors are one", async () => {
      const act = (name: string) => [{ at: 1, type: "RESIGN", sources: [named(name)] }] as const;
      const articles = [articleOf("c-1", act("Jon Vance")), articleOf("c-2", act("Jonathan Vance"))];
      const one = merge([idOf(named("Jon Vance"))], idOf(named("Jonathan Vance")), "Jonathan Vance");
      await load(store, articles, { corrections: [one] });
      expect(await store.ask("did", { actor: "Jon Vance" })).toMatchObject([
        { mentions: 2, articles: 2, source: "Jonathan Vance" },
      ]);
    });

    it("a split actor is another in the articles named, and corrections build on one another", async () => {
      const apart = split(idOf(okoye), ["a-2"]);
      await load(store, [first, second, third], { corrections: [apart] });
      const rows = await store.ask("actors", { name: "Daniel Okoye" });
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([okoye.id, apart.into]));
      const corrections = [apart, merge([apart.into], idOf(lindqvist), lindqvist.name)];
      await load(store, [first, second, third], { corrections });
      expect(await store.ask("who-did", { type: "SEIZE" })).toMatchObject([{ source: "Petra Lindqvist" }]);
    });

    it("claims stay as the articles have them; those of an actor are found by what it is now", async () => {
      await load(store, [first, second, third], { corrections: [OKOYE_IS_MARSH] });
      const claims = (found: readonly ArticleClaims[]) => found.map((one) => one.claims);
      expect(claims(await Array.fromAsync(store.claims()))).toEqual(claims([first, second, third]));
      expect(await Array.fromAsync(store.claims(idOf(okoye)))).toEqual([]);
      expect(claims(await Array.fromAsync(store.claims(idOf(marsh))))).toEqual(claims([first, second, third]));
      expect(claims(await Array.fromAsync(store.claims(idOf(lindqvist))))).toEqual(claims([first, third]));
    });

    it("loading anew writes all again and changes nothing", async () => {
      await load(store, [first, second, third]);
      const before = await dumpOf(store);
      const report = await load(store, [first, second, third], { anew: true });
      expect(report.claims).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 12 });
      expect(report.writes).toBeGreaterThan(12);
      expect(await dumpOf(store)).toEqual(before);
    });

    it("corrections before or after loading give the same graph", async () => {
      await fc.assert(
        fc.asyncProperty(
          articlesArbitrary,
          fc.array(correctionArbitrary, { maxLength: 3 }),
          async (versions, corrections) => {
            const articles = [...new Map(versions.map((version) => [version.article.id, version])).values()];
            const later = await open();
            await load(later, articles);
            await load(later, articles, { corrections });
            const after = await dumpOf(later);
            await load(later, articles, { corrections, anew: true });
            expect(await dumpOf(later)).toEqual(after);
            await later.close();
            const fresh = await open();
            await load(fresh, articles, { corrections });
            expect(await dumpOf(fresh)).toEqual(after);
            await fresh.close();
          },
        ),
        { numRuns: runs },
      );
    });
  });

  it.each([
    ["the base's before a name", "n:1", "Q1", "Q1"],
    ["a name before one article's", "l:1", "n:1", "n:1"],
    ["of equals the first", "n:2", "n:1", "n:2"],
  ])("the id that is kept: %s", (_, one, other, kept) => expect(mergedId(one, other)).toBe(kept));

  it("two actors of one article each have a new id when they are one, in either order", () => {
    expect(mergedId("l:1", "l:2")).toBe(mergedId("l:2", "l:1"));
    expect(mergedId("l:1", "l:2")).toMatch(/^n:/);
  });
};
