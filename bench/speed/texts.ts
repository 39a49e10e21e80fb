import { readdirSync, readFileSync } from "node:fs";

const CASES = new URL("../../test/articles/cases/", import.meta.url);
const SENTENCES_A_TEXT = 12;

/** Texts of a dozen sentences each, from the sentences of the hit-and-miss tables. */
export const ownTexts = (): readonly string[] => {
  const sentences = readdirSync(CASES)
    .toSorted()
    .flatMap(
      (name): readonly { readonly text: string }[] => JSON.parse(readFileSync(new URL(name, CASES), "utf8")).cases,
    )
    .map((entry) => entry.text);
  const count = Math.ceil(sentences.length / SENTENCES_A_TEXT);
  return Array.from({ length: count }, (_, index) =>
    sentences.slice(index * SENTENCES_A_TEXT, (index + 1) * SENTENCES_A_TEXT).join(" "),
  );
};
