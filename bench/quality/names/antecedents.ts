import { loadSingleAnalyzer } from "../../../src/analyze/analyzer.ts";
import { cleanText } from "../../../src/clean/index.ts";
import type { Antecedent, Document } from "../../../src/core/document.ts";
import type { GoldItem, ScoredMention } from "../../../src/evaluate/index.ts";
import type { Knowledge } from "../../../src/resolve/names/index.ts";
import { documentOf } from "../text/document.ts";
import { kindOfMention } from "./kinds.ts";

/** What a text is and what its annotated mentions may stand for. */
export interface ReadItem {
  readonly document: Document;
  readonly mayStandFor: (mention: ScoredMention) => readonly Antecedent[];
}

/** Reads annotated texts: without antecedents, with perfect ones, or as a model does. */
export interface ItemReader {
  readonly read: (item: GoldItem) => Promise<ReadItem>;
  readonly close: () => Promise<void>;
}

const SHORTEST = 3;
/** The first place where the text has the annotated name, else its last word. */
const perfect = (text: string, mention: ScoredMention, knowledge: Knowledge): readonly Antecedent[] => {
  const kind = kindOfMention(mention.text, knowledge);
  if ((kind !== "pronoun" && kind !== "description") || mention.name === mention.text) return [];
  for (const words of [mention.name, mention.name.split(" ").at(-1) ?? ""]) {
    const start = words.length < SHORTEST ? -1 : text.indexOf(words);
    if (start >= 0) return [{ start, end: start + words.length, score: 1 }];
  }
  return [];
};

/** Texts read without a model. */
export const plainReader = (knowledge: Knowledge, withPerfect: boolean): ItemReader => ({
  read: async ({ text }) => ({
    document: documentOf(text, knowledge),
    mayStandFor: (mention) => (withPerfect ? perfect(text, mention, knowledge) : []),
  }),
  close: async () => {},
});

const keyOf = ({ start, end }: ScoredMention): string => `${start} ${end}`;
const mentionsOf = ({ events }: GoldItem): readonly ScoredMention[] => {
  const all = events.flatMap(({ sources, targets, attribution }) => [...sources, ...targets, attribution ?? []].flat());
  return [...new Map(all.map((mention) => [keyOf(mention), mention])).values()];
};

/** Texts read by a model, which is asked for the antecedents of the annotated mentions. */
export const modelReader = async (model: string): Promise<ItemReader> => {
  const analyzer = await loadSingleAnalyzer(model);
  return {
    read: async (item) => {
      const mentions = mentionsOf(item);
      const { document, asked } = await analyzer.ask(cleanText(item.text), mentions);
      const answers = new Map(mentions.map((mention, index) => [keyOf(mention), asked[index]?.mayStandFor ?? []]));
      return { document, mayStandFor: (mention) => answers.get(keyOf(mention)) ?? [] };
    },
    close: analyzer.close,
  };
};
