export { openActorIndex } from "./actors/index.ts";
export type { ActorIndex, HeldRole, IndexedActor } from "./actors/index.ts";
export { CONFIDENCE_FEATURES, confidenceFeatures, confidenceOf, readConfidenceParameters } from "./confidence.ts";
export type { ConfidenceFeature, ConfidenceFeatures, ConfidenceParameters } from "./confidence.ts";
export { openActorBook } from "./explain/index.ts";
export type {
  ActorBook,
  ActorView,
  Answer,
  Basis,
  CountryCoverage,
  Coverage,
  ExplainContext,
  NameExplanation,
  OfficeCoverage,
  OfficeView,
  Other,
} from "./explain/index.ts";
export { loadResolver } from "./resolver.ts";
export { REFUSAL_CODES } from "./types.ts";
export type { Refusal, RefusalCode, ResolveInput, Resolved, Resolver, ResolverOptions } from "./types.ts";
