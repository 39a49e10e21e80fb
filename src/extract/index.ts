export { extractDrafts } from "./drafts.ts";
export { trimMention } from "./trim.ts";
