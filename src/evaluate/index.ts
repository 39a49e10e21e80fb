export { evaluate, type Evaluation, type EvaluationInput } from "./evaluate.ts";
export { readGold } from "./gold.ts";
export { same } from "./names.ts";
export { eventOfClaim, predictionsOf, readPredictions } from "./predictions.ts";
export type { GoldItem, Predictions, ScoredEvent, ScoredMention } from "./scored-event.ts";
export { evaluationRecord, evaluationTable } from "./table.ts";
export { htmlReport, type ReportInput } from "./report/index.ts";
export { type EntitySentence, readEntities, scoreEntities, type TypedSpan } from "./entities.ts";
export { type CaseEvent, type CaseOutcome, caseEventOf, type DyadCase, readCases, scoreCases } from "./cases.ts";
