import { officeKey, rolesOn, type IndexedActor } from "../actors/index.ts";
import type { Knowledge } from "./knowledge.ts";

const PRESENT_ONLY = /\b(?:former|ex|late|ousted|deposed|next|new|incoming|elect)\b/;

/** Phrases under which an office may be filed: "british foreign secretary" without its country. */
const phrases = (phrase: string): readonly string[] => {
  const words = phrase.split(" ");
  return words.map((_, index) => words.slice(index).join(" "));
};

/** Who held the office of a country on the day, where exactly one did; null for former or coming holders. */
export const holderOn = (
  knowledge: Knowledge,
  office: { readonly country: string; readonly phrase: string },
  day: string,
): IndexedActor | null => {
  if (PRESENT_ONLY.test(office.phrase)) return null;
  for (const phrase of phrases(office.phrase)) {
    const key = officeKey(phrase);
    if (knowledge.words.sharedOffices.has(key)) return null;
    const holders = knowledge.index
      .byOffice(office.country, phrase)
      .filter((actor) => rolesOn(actor, day).some((role) => officeKey(role.title) === key));
    if (holders.length === 1) return holders[0] ?? null;
    if (holders.length > 1) return null;
  }
  return null;
};
