import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import { wordShape } from "../shape.ts";

/** A window as the encoder takes it: subword ids and shapes with the marks at both ends, and each word's first subword. */
export interface EncodedWindow {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly heads: readonly number[];
}

export interface SubwordEncoder {
  readonly encode: (words: readonly string[]) => EncodedWindow;
}

interface Limits {
  readonly mostSubwords: number;
  readonly mostPieces: number;
}

const MOST_KNOWN_WORDS = 100_000;
const MARK_SHAPE = 5;

interface KnownWord {
  readonly ids: readonly number[];
  readonly shape: number;
}

const json = (file: URL): Record<string, unknown> => JSON.parse(readFileSync(file, "utf8"));

/** Word → subword ids, remembered for up to 100,000 distinct words. */
const rememberingEncoder = (tokenizer: Tokenizer, mostPieces: number): ((word: string) => KnownWord) => {
  const known = new Map<string, KnownWord>();
  const unknown = tokenizer.token_to_id("[UNK]") ?? 0;
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const ids = tokenizer.encode(word, { add_special_tokens: false }).ids.slice(0, mostPieces);
    const made = { ids: ids.length === 0 ? [unknown] : ids, shape: wordShape(word) };
    if (known.size >= MOST_KNOWN_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
};

/** Subwords kept of each word, so that a window stays within the encoder's limit. */
const piecesWithin = (words: readonly KnownWord[], { mostSubwords, mostPieces }: Limits): number => {
  let most = mostPieces;
  while (most > 1 && words.reduce((sum, { ids }) => sum + Math.min(ids.length, most), 0) > mostSubwords) most -= 1;
  return most;
};

/** The subword splitter of a model: `tokenizer.json` in its folder, asked word by word. */
export const loadSubwords = (folder: URL, limits: Limits): SubwordEncoder => {
  const tokenizer = new Tokenizer(
    json(new URL("tokenizer.json", folder)),
    json(new URL("tokenizer_config.json", folder)),
  );
  const marks = tokenizer.encode("a").ids;
  const encodeWord = rememberingEncoder(tokenizer, limits.mostPieces);
  return {
    encode: (words) => {
      const known = words.map(encodeWord);
      const most = piecesWithin(known, limits);
      const ids: number[] = [marks[0] ?? 0];
      const shapes: number[] = [MARK_SHAPE];
      const heads: number[] = [];
      for (const word of known) {
        heads.push(ids.length);
        for (const id of word.ids.slice(0, most)) {
          ids.push(id);
          shapes.push(word.shape);
        }
      }
      return { ids: [...ids, marks.at(-1) ?? 0], shapes: [...shapes, MARK_SHAPE], heads };
    },
  };
};
