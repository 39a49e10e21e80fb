export type { Ask, Slot } from "./ask.ts";
export { openKnowledge } from "./knowledge.ts";
export type { Knowledge } from "./knowledge.ts";
export { resolveMention } from "./resolve-mention.ts";
export { guessKind, readScene } from "./scene.ts";
export type { Scene } from "./scene.ts";
export { readMention } from "./reading.ts";
export type { Reading } from "./reading.ts";
export type { Who } from "./who.ts";
