export { openActorIndex } from "./actors/index.ts";
export type { ActorIndex, HeldRole, IndexedActor } from "./actors/index.ts";
export { CONFIDENCE_FEATURES, confidenceFeatures, confidenceOf, readConfidenceParameters } from "./confidence.ts";
export type { ConfidenceFeature, ConfidenceFeatures, ConfidenceParameters } from "./confidence.ts";
export { loadResolver } from "./resolver.ts";
export { REFUSAL_CODES } from "./types.ts";
export type { Refusal, RefusalCode, ResolveInput, Resolved, Resolver, ResolverOptions } from "./types.ts";
