import type { SentenceRange } from "./split/index.ts";

/** Words `context` to `end` (exclusive) of a document; triggers count from `core` on, the words before give context. */
export interface WindowRange {
  readonly context: number;
  readonly core: number;
  readonly end: number;
}

export interface WindowSizes {
  readonly coreWords: number;
  readonly contextWords: number;
}

const coreEnd = (sentences: readonly SentenceRange[], from: number, coreWords: number): number => {
  const first = sentences[from]?.first ?? 0;
  let index = from + 1;
  while ((sentences[index]?.last ?? Infinity) - first <= coreWords) index += 1;
  return index;
};

const contextStart = (sentences: readonly SentenceRange[], from: number, contextWords: number): number => {
  const first = sentences[from]?.first ?? 0;
  let index = from;
  while (index > 0 && first - (sentences[index - 1]?.first ?? 0) <= contextWords) index -= 1;
  return sentences[index]?.first ?? 0;
};

/**
 * Windows of whole sentences over a document: cores of up to `coreWords` words (one longer sentence stands alone),
 * each with whole sentences of up to `contextWords` words before it. Every word is in exactly one core.
 */
export const windowRanges = (sentences: readonly SentenceRange[], sizes: WindowSizes): readonly WindowRange[] => {
  const ranges: WindowRange[] = [];
  for (let from = 0; from < sentences.length;) {
    const until = coreEnd(sentences, from, sizes.coreWords);
    ranges.push({
      context: contextStart(sentences, from, sizes.contextWords),
      core: sentences[from]?.first ?? 0,
      end: sentences[until - 1]?.last ?? 0,
    });
    from = until;
  }
  return ranges;
};
