export { articleLines, jsonText } from "./json-lines.ts";
export { CSV_HEAD, claimRows, csvLine } from "./csv.ts";
