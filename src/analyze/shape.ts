const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/**
 * Word shape as the model's input, 0 to 7 (`manifest.labels.shapes`): the encoder's vocabulary is uncased.
 * The rule is that of `training/labels.py`.
 */
export const wordShape = (word: string): number => {
  if (/^\p{Lu}$/u.test(word)) return 6;
  if (DIGIT.test(word)) return 4;
  if (!LETTER.test(word)) return 5;
  const letters = word.replace(/\P{L}/gu, "");
  const lower = letters.toLowerCase();
  const upper = letters.toUpperCase();
  if (letters === lower && lower !== upper) return 0;
  if (letters === upper && lower !== upper) return 2;
  if (/^\p{Lu}\p{Ll}+$/u.test(letters)) return 1;
  return /\p{Lu}/u.test(letters) ? 3 : 7;
};
