export { readArticles, type ReadOptions } from "./articles.ts";
export { readClaims, readArticleLines } from "./claims.ts";
export { INPUT_FORMATS, type InputFormat } from "./detect.ts";
export { checkDate } from "./date.ts";
export { fileSource, spoolSource, type Source } from "./source.ts";
