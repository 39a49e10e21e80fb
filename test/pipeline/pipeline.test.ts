import { describe, expect, it } from "vitest";
import type { Analyzer } from "../../src/analyze/index.ts";
import type { Article } from "../../src/core/article.ts";
import type { ArticleClaims } from "../../src/core/claim.ts";
import type { CleanText, Document } from "../../src/core/document.ts";
import { TacitusError } from "../../src/core/errors.ts";
import { textHash } from "../../src/core/ids.ts";
import type { Outcome } from "../../src/core/outcome.ts";
import type { GraphStore } from "../../src/core/ports.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { conflictingIds, extractAll, loadAll, withoutConflicts, type Stages } from "../../src/pipeline/index.ts";
import { claim, reference } from "../cli/claims.ts";

const ontology = loadOntology();

const article = (id: string, text: string): Outcome<Article> => ({
  ok: true,
  value: { id, text, textHash: textHash(text), title: null, url: null, published: null, outlet: null },
});

const bad: Outcome<Article> = { ok: false, where: "x", error: new TacitusError("INPUT_EMPTY", { where: "x" }) };

const stream = async function* <Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
};

const documentOf = ({ original }: CleanText): Document => ({ text: original, sentences: [], entities: [], frames: [] });

/** An analyzer that is slower the shorter the text is, and fails on some; tells how many it worked on at once. */
const fakeStages = (): Stages & { readonly most: () => number } => {
  let running = 0;
  let most = 0;
  const analyzer: Analyzer = {
    model: "fake",
    analyze: async (clean) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => void setTimeout(resolve, 20 / clean.text.length));
      running -= 1;
      if (clean.text.includes("crash")) throw new Error("out of order");
      return documentOf(clean);
    },
    close: async () => undefined,
  };
  const resolver = {
    resolve: () => ({ claims: [claim({ confidence: 0.4 }), claim({ confidence: 0.6 })], refused: [] }),
  };
  return { analyzer, resolver, ontology, version: "1", minConfidence: 0.5, most: () => most };
};

const shown = (outcomes: readonly Outcome<ArticleClaims>[]): readonly string[] =>
  outcomes.map((outcome) => (outcome.ok ? outcome.value.article.id : outcome.error.code));

describe("extracting many", () => {
  const inputs = [article("1", "a"), bad, article("2", "crash"), article("3", "aaaa"), article("4", "aaaaaaaaaa")];

  it.each([1, 2, 8])("keeps the order of the input with %i jobs, and goes on after a failure", async (jobs) => {
    const stages = fakeStages();
    const outcomes = await Array.fromAsync(extractAll(stream(inputs), stages, jobs));
    expect(shown(outcomes)).toEqual(["1", "INPUT_EMPTY", "EXTRACTION_FAILED", "3", "4"]);
    expect(stages.most()).toBeLessThanOrEqual(2 * jobs);
  });

  it("leaves out claims below the confidence wanted", async () => {
    const [outcome] = await Array.fromAsync(extractAll(stream(inputs.slice(0, 1)), fakeStages()));
    expect(outcome?.ok === true && outcome.value.claims.map(({ confidence }) => confidence)).toEqual([0.6]);
  });
});

describe("records with one id", () => {
  it("fail, all of them, where their texts differ", async () => {
    const inputs = [article("a", "x"), article("b", "y"), article("a", "z"), bad, article("b", "y")];
    const conflicts = await conflictingIds(stream(inputs));
    const outcomes = await Array.fromAsync(withoutConflicts(stream(inputs), conflicts));
    const codes = outcomes.map((outcome) => (outcome.ok ? outcome.value.id : outcome.error.code));
    expect(codes).toEqual(["ARTICLE_CONFLICT", "b", "ARTICLE_CONFLICT", "INPUT_EMPTY", "b"]);
  });
});

describe("loading many", () => {
  it("fails an article whose claims contradict themselves alone", async () => {
    const loaded: string[] = [];
    const load: GraphStore["load"] = async (batches) => {
      loaded.push(...batches.map((batch) => batch.article.id));
      const articles = batches.length;
      return { articles, claims: { added: 0, changed: 0, removed: 0, unchanged: 0 }, writes: 1 };
    };
    const store = { load } as GraphStore;
    const seen: boolean[] = [];
    const outcomes: readonly Outcome<ArticleClaims>[] = [
      { ok: true, value: { article: reference, text: null, claims: [] } },
      { ok: true, value: { article: { ...reference, id: "other" }, text: null, claims: [claim()] } },
      { ok: false, where: "x", error: new TacitusError("INPUT_EMPTY", { where: "x" }) },
    ];
    const work = { store, ontology, onOutcome: (outcome: Outcome<ArticleClaims>) => void seen.push(outcome.ok) };
    const summary = await loadAll(stream(outcomes), work);
    expect([loaded, seen, summary.failed, summary.articles]).toEqual([[reference.id], [true, false, false], 2, 1]);
  });
});
