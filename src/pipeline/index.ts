export { conflictingIds, withoutConflicts } from "./conflicts.ts";
export { extractAll } from "./extract-all.ts";
export { extractArticle, type Stages } from "./extract-article.ts";
export { loadAll, type LoadSummary } from "./load-all.ts";
