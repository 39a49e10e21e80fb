export { cleanText, isDamaged } from "./clean-text.ts";
