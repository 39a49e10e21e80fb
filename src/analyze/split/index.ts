export { splitSentences, type SentenceRange } from "./sentences.ts";
export { splitWords } from "./words.ts";
