export { loadActorBook } from "./actors.ts";
export { claimsOf } from "./claims.ts";
export { readSettings, type Settings } from "./config.ts";
export {
  mergeActors,
  rebuildStore,
  splitActor,
  undoCorrection,
  type Corrected,
  type CorrectionWork,
} from "./correct.ts";
export { correctionsFile, readCorrections } from "./corrections.ts";
export { openEngine, programVersion, type Engine } from "./engine.ts";
export { articlesOf, extractSources, type ExtractInput } from "./extract.ts";
export { openInputs, type Inputs } from "./inputs.ts";
export { isServer, openStore } from "./store.ts";
export { storedActors, type StoredActor, type StoredNaming } from "./stored-actors.ts";
export { articleLines, claimRows, CSV_HEAD, csvLine, jsonText } from "../export/index.ts";
export { loadOntology } from "../ontology/index.ts";
export { loadAll, type LoadSummary } from "../pipeline/index.ts";
export { listQuestions, prepareQuestion, questionSchemas, type QuestionDescription } from "../query/index.ts";
export { checkDate, INPUT_FORMATS, type InputFormat, type ReadOptions, type Source } from "../read/index.ts";

export type {
  ActorBook,
  ActorView,
  CountryCoverage,
  Coverage,
  ExplainContext,
  NameExplanation,
  OfficeCoverage,
  OfficeView,
  Other,
} from "../resolve/index.ts";

/** The part that scores, loaded where it is asked for. */
export const loadEvaluation = async () => import("./evaluate.ts");
