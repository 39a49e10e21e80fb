import { readMention, type Knowledge } from "../../../src/resolve/names/index.ts";

/** Kinds of mention in the table. */
export const MENTION_KINDS = [
  "name",
  "title + name",
  "country or adjective",
  "of a country or body",
  "description",
  "pronoun",
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The kind a mention is counted under. */
export const kindOfMention = (text: string, knowledge: Knowledge): MentionKind => {
  const reading = readMention(text, knowledge);
  switch (reading.form) {
    case "pronoun":
      return "pronoun";
    case "country":
      return "country or adjective";
    case "member":
      return "of a country or body";
    case "description":
      return "description";
    case "name":
      return reading.title === "" ? "name" : "title + name";
  }
};
