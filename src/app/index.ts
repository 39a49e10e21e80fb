export { readSettings, type Settings } from "./config.ts";
export { openEngine, programVersion, type Engine } from "./engine.ts";
export { evaluateGold } from "./evaluate.ts";
export { articlesOf, extractSources, type ExtractInput } from "./extract.ts";
export { openStore } from "./store.ts";
