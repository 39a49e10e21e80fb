/** What every GraphStore must do; each store's test file runs it. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleClaims } from "../../src/core/claim.ts";
import type { GraphEdge, GraphNode } from "../../src/core/graph.ts";
import type { GraphStore, LoadReport } from "../../src/core/ports.ts";
import { toGraph } from "../../src/graph/index.ts";
import { articlesArbitrary } from "./arbitrary.ts";
import { articleOf, indexed, local, named, ontology } from "./claims.ts";
import { dumpOf, ordersOf } from "./dump.ts";
import { bureau, first, harbor, lindqvist, marsh, okoye, republic, second, third } from "./scene.ts";

/** How to get an empty store; `runs` bounds the properties where a store is slow to empty. */
export interface ContractOptions {
  readonly open: () => Promise<GraphStore>;
  readonly runs: number;
}

const load = (store: GraphStore, ...articles: readonly ArticleClaims[]): Promise<LoadReport> =>
  store.load(articles.map((article) => toGraph(article, ontology)));

const relationships = async (store: GraphStore, type: string): Promise<readonly GraphEdge[]> => {
  const found: GraphEdge[] = [];
  for await (const element of store.graph())
    if (element.element === "edge" && element.type === type) found.push(element);
  return found;
};

const nodes = async (store: GraphStore, label: string): Promise<readonly GraphNode[]> => {
  const found: GraphNode[] = [];
  for await (const element of store.graph())
    if (element.element === "node" && element.label === label) found.push(element);
  return found;
};

export const storeContract = ({ open, runs }: ContractOptions): void => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  describe("loading", () => {
    it("counts what it adds, and writes nothing the second time", async () => {
      const report = await load(store, first, second, third);
      expect(report).toMatchObject({ articles: 3, claims: { added: 12, changed: 0, removed: 0, unchanged: 0 } });
      expect(report.writes).toBeGreaterThan(50);
      expect(await load(store, first, second, third)).toEqual({
        articles: 3,
        claims: { added: 0, changed: 0, removed: 0, unchanged: 12 },
        writes: 0,
      });
    });

    it("gives the same graph in any order", async () => {
      await load(store, first, second, third);
      const graph = await dumpOf(store);
      for (const order of ordersOf([first, second, third]).slice(1)) {
        const other = await open();
        for (const article of order) await load(other, article);
        expect(await dumpOf(other)).toEqual(graph);
        await other.close();
      }
    });

    it("replaces an article's claims, with what nothing else holds", async () => {
      await load(
        store,
        second,
        third,
        articleOf("a-1", [{ at: 3, type: "KILL", targets: [named("Ivo Brandt")] }], { outlet: "Gone" }),
      );
      const report = await load(store, first);
      expect(report.claims).toEqual({ added: 4, changed: 0, removed: 1, unchanged: 0 });
      const replaced = await dumpOf(store);
      await store.close();
      store = await open();
      await load(store, first, second, third);
      expect(replaced).toEqual(await dumpOf(store));
    });

    it("changes a claim in place", async () => {
      await load(store, articleOf("a-1", [{ at: 3, type: "KILL", targets: [okoye], confidence: 0.4 }]));
      const report = await load(store, articleOf("a-1", [{ at: 3, type: "KILL", targets: [okoye], confidence: 0.6 }]));
      expect(report.claims).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 0 });
      expect((await nodes(store, "Mention"))[0]?.properties["confidence"]).toBe(0.6);
    });

    it("loads an article without claims, and takes out all it had", async () => {
      await load(store, first);
      await load(store, { ...first, claims: [] });
      expect((await dumpOf(store)).map((line) => line.slice(0, 40))).toHaveLength(3);
      const [stored] = await Array.fromAsync(store.claims());
      expect(stored?.claims).toEqual([]);
    });

    it("takes the last of two batches of one article", async () => {
      const report = await load(store, articleOf("a-1", []), first);
      expect(report).toMatchObject({ articles: 1, claims: { added: 4 } });
    });

    it("gives back the claims as they came", async () => {
      await load(store, third, first, second);
      const stored = await Array.fromAsync(store.claims());
      expect(stored.map(({ article, claims }) => ({ article, claims }))).toEqual(
        [first, second, third].map(({ article, claims }) => ({ article, claims })),
      );
    });

    it("keeps names with quotes, emoji and other scripts", async () => {
      const odd = named("Zoë 'Ω' \"Ни́на\" 🙂 O’Hara; DROP TABLE actor", { country: "OST" });
      await load(store, articleOf("odd \n id", [{ at: 1, type: "KILL", targets: [odd], quote: "a\tb\\c 🙂\u2028" }]));
      const [row] = await store.ask("done-to", { actor: odd.name });
      expect(row).toMatchObject({ target: odd.name, quote: "a\tb\\c 🙂\u2028" });
    });
  });

  describe("what is derived", () => {
    it("has an edge for an actual event with a claim that is not alleged", async () => {
      await load(store, first, second, third);
      const [fired, ...others] = await relationships(store, "FIRED");
      expect(others).toEqual([]);
      expect(fired).toMatchObject({
        from: { id: marsh.id },
        to: { id: okoye.id },
        properties: { date: "2021-03-04", mentions: 2, attributedOnly: false },
      });
      expect(await relationships(store, "SEIZED")).toEqual([]);
      expect(await relationships(store, "PROMISED")).toEqual([]);
    });

    it("has no edge any more when the only claim that states it goes", async () => {
      const seized = { at: 8, type: "SEIZE", sources: [okoye], targets: [harbor], day: "2021-02-01" } as const;
      await load(store, second, articleOf("a-4", [seized]));
      expect(await relationships(store, "SEIZED")).toHaveLength(1);
      await load(store, articleOf("a-4", []));
      expect(await relationships(store, "SEIZED")).toEqual([]);
    });

    it("marks an edge that only others vouch for", async () => {
      await load(store, second);
      expect((await relationships(store, "FIRED"))[0]?.properties["attributedOnly"]).toBe(true);
    });

    it("links events of contradicting status", async () => {
      await load(store, first, third);
      const [link] = await relationships(store, "CONTRADICTS");
      expect(link).toMatchObject({ from: { id: third.claims[0]?.eventId }, to: { id: first.claims[0]?.eventId } });
      await load(store, articleOf("a-1", []));
      expect(await relationships(store, "CONTRADICTS")).toEqual([]);
    });

    it("names an actor as most mentions do, ties by code point", async () => {
      const kept = { at: 1, type: "KILL", targets: [{ ...okoye, name: "Dan Okoye", kind: "group" }] } as const;
      await load(store, articleOf("b-1", [kept]), articleOf("b-2", [{ at: 1, type: "KILL", targets: [okoye] }]));
      const nameOf = async (): Promise<unknown> => (await nodes(store, "Actor"))[0];
      expect(await nameOf()).toMatchObject({ labels: ["Actor", "Group"], properties: { name: "Dan Okoye" } });
      await load(store, articleOf("b-3", [{ at: 1, type: "KILL", targets: [okoye] }]));
      expect(await nameOf()).toMatchObject({ labels: ["Actor", "Person"], properties: { name: "Daniel Okoye" } });
      await load(store, articleOf("b-3", []));
      expect(await nameOf()).toMatchObject({ labels: ["Actor", "Group"], properties: { name: "Dan Okoye" } });
    });
  });

  describe("laws", () => {
    it("any sequence of loads equals loading each article's last version afresh", async () => {
      await fc.assert(
        fc.asyncProperty(articlesArbitrary, async (versions) => {
          const sequential = await open();
          for (const article of versions) await load(sequential, article);
          const after = await dumpOf(sequential);
          expect((await load(sequential, ...new Map(versions.map((v) => [v.article.id, v])).values())).writes).toBe(0);
          await sequential.close();
          const fresh = await open();
          await load(fresh, ...new Map(versions.map((version) => [version.article.id, version])).values());
          const expected = await dumpOf(fresh);
          await fresh.close();
          expect(after).toEqual(expected);
        }),
        { numRuns: runs },
      );
    });
  });

  describe("questions", () => {
    beforeEach(async () => {
      await load(store, first, second, third);
    });

    const short = (
      rows: readonly { source: string | null; caption: string; target: string | null }[],
    ): readonly string[] => rows.map((row) => `${row.source} ${row.caption} ${row.target}`);

    it("did: acts in order of time, both sides where they do the same", async () => {
      expect(short(await store.ask("did", { actor: "elena MARSH" }))).toEqual([
        "Elena Marsh MET Ostrava Bay",
        "Elena Marsh MET Petra Lindqvist",
        "Elena Marsh FIRED (negated) Daniel Okoye",
        "Elena Marsh FIRED Daniel Okoye",
        "Elena Marsh PROMISED (planned) Petra Lindqvist",
      ]);
      expect(short(await store.ask("did", { actor: "Petra Lindqvist", type: "meet", limit: 2 }))).toHaveLength(2);
    });

    it("did: by id and alias, since and until", async () => {
      const byId = await store.ask("did", { actor: marsh.id ?? "" });
      expect(await store.ask("did", { actor: " Marsh " })).toEqual(byId);
      expect(await store.ask("did", { actor: "Elena \u00a0 Marsh" })).toEqual(byId);
      const rows = await store.ask("did", { actor: "Marsh", since: "2021-03-03", until: "2021-03-04" });
      expect(rows.map((row) => row.type)).toEqual(["DISMISS", "DISMISS"]);
      expect(await store.ask("did", { actor: "Nobody at All" })).toEqual([]);
    });

    it("done-to: also where nobody known did it", async () => {
      expect(short(await store.ask("done-to", { actor: "Daniel Okoye" }))).toEqual([
        "Harbor Safety Bureau ACCUSED Daniel Okoye",
        "Petra Lindqvist MET Daniel Okoye",
        "Elena Marsh FIRED (negated) Daniel Okoye",
        "Elena Marsh FIRED Daniel Okoye",
        "null ARRESTED Daniel Okoye",
        "Petra Lindqvist SUPPORTED Daniel Okoye",
      ]);
    });

    it("dyad: both directions", async () => {
      expect(short(await store.ask("dyad", { actor: "Daniel Okoye", with: "Petra Lindqvist" }))).toEqual([
        "Daniel Okoye MET Petra Lindqvist",
        "Petra Lindqvist SUPPORTED Daniel Okoye",
      ]);
      expect(short(await store.ask("dyad", { actor: "Okoye", with: "Marsh" }))).toHaveLength(2);
    });

    it("timeline: all that concerns an actor, each event once, without date last", async () => {
      const rows = await store.ask("timeline", { actor: "Daniel Okoye" });
      expect(rows.map((row) => row.dateFrom)).toEqual([
        "2021-02-01",
        "2021-02-20",
        "2021-03-02",
        "2021-03-04",
        "2021-03-04",
        "2021-03-09",
        null,
      ]);
    });

    it("who-did: sources and targets, what is alleged marked", async () => {
      expect(await store.ask("who-did", { type: "SEIZE" })).toMatchObject([
        { source: "Daniel Okoye", target: "Saltgate", alleged: true, mentions: 1 },
      ]);
      expect(await store.ask("who-did", { type: "DISMISS" })).toMatchObject([
        { status: "negated" },
        { status: "actual", mentions: 2, articles: 2, outlets: 2, confidence: 0.9, quote: "Marsh dismissed Okoye." },
      ]);
      expect(short(await store.ask("who-did", { type: "RESIGN" }))).toEqual(["null RESIGNED_FROM null"]);
    });

    it("evidence: the words of each article, for an event or one claim", async () => {
      const [claim] = first.claims;
      const rows = await store.ask("evidence", { event: claim?.eventId ?? "" });
      expect(rows).toMatchObject([
        { articleId: "a-1", outlet: "The Example", quote: "Marsh dismissed Okoye.", attributedTo: null, start: 10 },
        { articleId: "a-2", outlet: "Bay Courier", attributedTo: "Harbor Safety Bureau" },
      ]);
      expect(await store.ask("evidence", { event: claim?.id ?? "" })).toEqual(rows.slice(0, 1));
    });

    it("actors: by part of a name, or by id", async () => {
      expect(await store.ask("actors", { name: okoye.id ?? "" })).toMatchObject([{ name: "Daniel Okoye" }]);
      expect((await store.ask("actors", { name: "OK" })).map((row) => row.name)).toEqual(["Daniel Okoye"]);
      expect(await store.ask("actors", { name: "lindq" })).toMatchObject([
        { kind: "person", events: 4, id: lindqvist.id },
      ]);
    });

    it("namesakes: a name's articles that share nobody else with its others", async () => {
      expect(await store.ask("namesakes", {})).toEqual([]);
      const dismissed = { at: 10, type: "RESIGN", sources: [okoye] } as const;
      const abroad = indexed("country-nor", "Norland", { kind: "country" });
      await load(
        store,
        articleOf("b-1", [dismissed, { at: 50, type: "MEET", sources: [abroad, republic] }]),
        articleOf("b-2", [dismissed, { at: 50, type: "ATTACK", sources: [named("Ada Quill")], targets: [harbor] }]),
      );
      const rows = await store.ask("namesakes", {});
      expect(rows).toMatchObject([{ name: "Daniel Okoye", articles: 5, articleId: "b-1", id: okoye.id }]);
      await load(store, articleOf("b-1", [{ ...dismissed, by: bureau }]));
      expect(await store.ask("namesakes", {})).toEqual([]);
    });

    it("namesakes: two articles, two rows; actors of the base and of one article are no namesakes", async () => {
      const [hale, known] = [named("Robert Hale"), indexed("p-known", "Ilse Known")];
      const article = (id: string): ArticleClaims =>
        articleOf(id, [{ at: 10, type: "ACCUSE", sources: [hale, known], targets: [local(id, "dockers")] }]);
      const lone = (id: string): ArticleClaims =>
        articleOf(id, [
          { at: 10, type: "RESIGN", sources: [hale] },
          { at: 50, type: "RESIGN", sources: [local(id, "Hale", "person")] },
        ]);
      await load(store, article("c-1"), article("c-2"));
      expect(await store.ask("namesakes", {})).toEqual([]);
      await load(store, lone("c-1"), lone("c-2"));
      expect((await store.ask("namesakes", {})).map((row) => row.articleId)).toEqual(["c-1", "c-2"]);
      expect(await store.ask("namesakes", { limit: 1 })).toHaveLength(1);
      const mayor = { ...hale, mention: "Mayor Robert Hale" };
      await load(store, ...["c-1", "c-2"].map((id) => articleOf(id, [{ at: 10, type: "RESIGN", sources: [mayor] }])));
      expect(await store.ask("namesakes", {})).toEqual([]);
    });

    it("refuses parameters that it does not know", async () => {
      await expect(store.ask("did", { actor: "" })).rejects.toMatchObject({ code: "QUESTION_PARAMETER" });
      await expect(store.ask("who-did", { type: "JUGGLE" })).rejects.toMatchObject({ code: "QUESTION_PARAMETER" });
    });
  });
};
