import { readFileSync } from "node:fs";
import { type Analyzer, loadAnalyzer } from "../../src/analyze/index.ts";
import { cleanText } from "../../src/clean/index.ts";
import type { Article } from "../../src/core/article.ts";
import type { Claim } from "../../src/core/claim.ts";
import type { Document } from "../../src/core/document.ts";
import { textHash } from "../../src/core/ids.ts";
import type { Ontology } from "../../src/core/ontology.ts";
import { extractDrafts } from "../../src/extract/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { loadResolver, type Resolver } from "../../src/resolve/index.ts";

/** A text to read, with the day that its own times are counted from. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly title?: string | null;
}

/** The product from raw text to claims, in this thread, the time it took counted. */
export interface Product {
  readonly model: string;
  readonly ontology: Ontology;
  readonly read: (text: DatedText) => Promise<{ readonly document: Document; readonly claims: readonly Claim[] }>;
  readonly sentencesPerSecond: () => number;
  readonly close: () => Promise<void>;
}

const articleOf = ({ id, text, date, title }: DatedText): Article => ({
  id,
  text,
  textHash: textHash(text),
  title: title ?? null,
  url: null,
  published: date,
  outlet: null,
});

const version = (): string => {
  const file: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return file.version;
};

const readOne = async (parts: { analyzer: Analyzer; resolver: Resolver; ontology: Ontology }, given: DatedText) => {
  const document = await parts.analyzer.analyze(cleanText(given.text));
  const drafts = extractDrafts(document, parts.ontology);
  const extractor = { version: version(), model: parts.analyzer.model };
  const { claims } = parts.resolver.resolve({
    article: articleOf(given),
    document,
    drafts,
    ontology: parts.ontology,
    extractor,
  });
  return { document, claims };
};

/** Opens the model, the ontology and the actor index. */
export const openProduct = async (model?: string): Promise<Product> => {
  const parts = { analyzer: await loadAnalyzer({ model }), resolver: loadResolver(), ontology: loadOntology() };
  let [sentences, milliseconds] = [0, 0];
  return {
    model: parts.analyzer.model,
    ontology: parts.ontology,
    read: async (given) => {
      const began = performance.now();
      const result = await readOne(parts, given);
      milliseconds += performance.now() - began;
      sentences += result.document.sentences.length;
      return result;
    },
    sentencesPerSecond: () => (milliseconds === 0 ? 0 : Math.round((sentences / milliseconds) * 10_000) / 10),
    close: parts.analyzer.close,
  };
};
