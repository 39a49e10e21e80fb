/** The public names of this package, each listed by hand; a test holds the list. */
export {
  articleLines,
  articlesOf,
  claimsOf,
  extractSources,
  loadAll,
  loadOntology,
  openEngine,
  openInputs,
  openStore,
  programVersion,
  readSettings,
} from "./app/index.ts";
export type { Engine, ExtractInput, Inputs, LoadSummary, ReadOptions, Settings, Source } from "./app/index.ts";
export { articleInputSchema, articleReferenceSchema, articleSchema } from "./core/article.ts";
export type { Article, ArticleInput } from "./core/article.ts";
export { articleLineSchema, claimSchema, fillerSchema } from "./core/claim.ts";
export type { ArticleClaims, ArticleLine, Claim, Filler } from "./core/claim.ts";
export { ERROR_CODES, TacitusError } from "./core/errors.ts";
export type { ErrorCode } from "./core/errors.ts";
export { ACTOR_KINDS, EVENT_TYPES, STATUSES } from "./core/ontology.ts";
export type { ActorKind, EventDefinition, EventType, Ontology, Status } from "./core/ontology.ts";
export type { Outcome } from "./core/outcome.ts";
export type { GraphStore, LoadReport, StoreOptions } from "./core/ports.ts";
export { QUESTION_NAMES, QUESTIONS } from "./core/questions.ts";
export type { Question, QuestionName, QuestionParameters, QuestionRow } from "./core/questions.ts";
