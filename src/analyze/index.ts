export { loadAnalyzer, type Analyzer } from "./analyzer.ts";
export { DEFAULT_MODEL, loadManifest } from "./manifest.ts";
export { splitSentences, splitWords, type SentenceRange } from "./split/index.ts";
