import { openEngine } from "../../src/app/index.ts";
import { cleanText } from "../../src/clean/index.ts";
import { plainArticle } from "../../src/core/article.ts";
import type { Claim } from "../../src/core/claim.ts";
import type { EntityMention } from "../../src/core/document.ts";
import type { Ontology } from "../../src/core/ontology.ts";
import { extractArticle, type Stages } from "../../src/pipeline/index.ts";

/** A text to read, with the day that its own times are counted from. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

/** The product from raw text to claims, in this thread, with the time it took. */
export interface Product {
  readonly model: string;
  readonly ontology: Ontology;
  readonly claims: (text: DatedText) => Promise<readonly Claim[]>;
  readonly entities: (text: string) => Promise<readonly EntityMention[]>;
  /** Sentences read into claims in a second, so far. */
  readonly sentencesPerSecond: () => number;
  readonly close: () => Promise<void>;
}

/** The stages with a count of the sentences that analysis finds. */
const counting = (stages: Stages): { readonly stages: Stages; readonly sentences: () => number } => {
  let sentences = 0;
  const analyze: Stages["analyzer"]["analyze"] = async (clean) => {
    const document = await stages.analyzer.analyze(clean);
    sentences += document.sentences.length;
    return document;
  };
  return { stages: { ...stages, analyzer: { ...stages.analyzer, analyze } }, sentences: () => sentences };
};

/** Opens the model, the ontology and the actor index. */
export const openProduct = async (model?: string): Promise<Product> => {
  const engine = await openEngine({ model, jobs: 1, minConfidence: 0 });
  const counted = counting(engine);
  let milliseconds = 0;
  return {
    model: engine.analyzer.model,
    ontology: engine.ontology,
    claims: async ({ id, text, date }) => {
      const began = performance.now();
      const { claims } = await extractArticle(plainArticle(id, text, date), counted.stages);
      milliseconds += performance.now() - began;
      return claims;
    },
    entities: async (text) => (await engine.analyzer.analyze(cleanText(text))).entities,
    sentencesPerSecond: () => (milliseconds === 0 ? 0 : Math.round((counted.sentences() / milliseconds) * 10_000) / 10),
    close: engine.close,
  };
};
