import type { Analyzer } from "../analyze/index.ts";
import { cleanText } from "../clean/index.ts";
import type { Article } from "../core/article.ts";
import type { ArticleClaims } from "../core/claim.ts";
import type { Ontology } from "../core/ontology.ts";
import { extractDrafts } from "../extract/index.ts";
import type { Resolver } from "../resolve/index.ts";

/** Everything that turns articles into claims, opened once and used for any number of them. */
export interface Stages {
  readonly analyzer: Analyzer;
  readonly resolver: Resolver;
  readonly ontology: Ontology;
  /** Version of this program, as claims carry it. */
  readonly version: string;
  /** Claims below this confidence, 0 to 1, are left out. */
  readonly minConfidence: number;
}

/** The stages in their order, over one article: clean, analyze, extract, resolve. */
export const extractArticle = async (article: Article, stages: Stages): Promise<ArticleClaims> => {
  const { analyzer, resolver, ontology, version, minConfidence } = stages;
  const clean = cleanText(article.text);
  const document = await analyzer.analyze(clean);
  const drafts = extractDrafts(document, ontology);
  const extractor = { version, model: analyzer.model };
  const { claims } = resolver.resolve({ article, document, drafts, ontology, extractor });
  const { text, byline: _, ...reference } = article;
  return { article: reference, text, claims: claims.filter(({ confidence }) => confidence >= minConfidence) };
};
