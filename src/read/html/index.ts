export { decodePage } from "./charset.ts";
export { readPage, type Page } from "./page.ts";
