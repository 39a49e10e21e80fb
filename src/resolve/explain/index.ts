export { openActorBook, type ActorBook } from "./actor-book.ts";
export type { CountryCoverage, Coverage, OfficeCoverage } from "./coverage.ts";
export type { ActorView, Answer, Basis, ExplainContext, NameExplanation, OfficeView, Other } from "./types.ts";
