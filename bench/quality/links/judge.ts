import { nameWords } from "../../../src/resolve/actors/index.ts";
import type { Knowledge, Who } from "../../../src/resolve/names/index.ts";
import { isOffice, linkKind, type LinkKind, type TitleMeaning } from "./titles.ts";

/** How one link was answered. */
export interface Verdict {
  readonly kind: LinkKind;
  /** The base knows the title. */
  readonly known: boolean;
  /** An actor of the base was given. */
  readonly answered: boolean;
  readonly right: boolean;
  /** Right, or, for a title outside the base, a name-based actor of just that name. */
  readonly covered: boolean;
}

const hasActor = (who: Who, { index, countries }: Knowledge): boolean =>
  who.actorId !== null && (index.byId(who.actorId) !== null || countries.nameOf(who.actorId) !== who.actorId);

const bare = (title: string): string => title.replace(/ \([^)]*\)$/, "");
const sameWords = (name: string, title: string): boolean =>
  nameWords(name).join(" ") === nameWords(bare(title)).join(" ");

/** "Second presidency of Donald Trump" is about Trump: the title holds the actor's last word. */
const isAbout = (who: Who, title: string): boolean => {
  const held = new Set(nameWords(title));
  const words = nameWords(who.name);
  return held.has(words.at(-1) ?? "") || words.every((word) => held.has(word));
};

/** The verdict on one link; null where it is none that is judged. */
export const judge = (
  who: Who,
  { words, title }: { readonly words: string; readonly title: string },
  meaning: TitleMeaning,
  knowledge: Knowledge,
): Verdict | null => {
  if (isOffice(words, knowledge)) return null;
  const answered = hasActor(who, knowledge);
  if (meaning.form === "known") {
    const right = answered && meaning.ids.includes(who.actorId ?? "");
    return { kind: meaning.kind, known: true, answered, right, covered: right };
  }
  if (meaning.form !== "unknown") return null;
  const given = answered ? linkKind(who.kind) : null;
  if (given === "person" || given === "organization")
    return { kind: given, known: false, answered, right: isAbout(who, title), covered: false };
  if (meaning.kind === null || answered) return null;
  return { kind: meaning.kind, known: false, answered, right: false, covered: sameWords(who.name, title) };
};
