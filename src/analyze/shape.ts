const LETTER = /\p{L}/u;
/** Decimal digits, and those that count but are none: raised, lowered and circled ones, and a few old scripts'. */
const DIGIT =
  /[\p{Nd}\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;
const UPPER = /\p{Uppercase}/u;
const LOWER = /\p{Lowercase}/u;
const NOT_LOWER = /[\p{Uppercase}\p{Lt}]/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;

const isLower = (letters: string): boolean => LOWER.test(letters) && !NOT_LOWER.test(letters);
const isUpper = (letters: string): boolean => UPPER.test(letters) && !NOT_UPPER.test(letters);

/**
 * Word shape as the model's input, 0 to 7 (`manifest.labels.shapes`): the encoder's vocabulary is uncased.
 * The rule is that of `training/labels.py`, character by character.
 */
export const wordShape = (word: string): number => {
  if (/^\p{Uppercase}$/u.test(word)) return 6;
  if (DIGIT.test(word)) return 4;
  if (!LETTER.test(word)) return 5;
  const letters = word.replace(/\P{L}/gu, "");
  if (isLower(letters)) return 0;
  if (isUpper(letters)) return 2;
  const [first = "", ...rest] = letters;
  if (UPPER.test(first) && isLower(rest.join(""))) return 1;
  return UPPER.test(letters) ? 3 : 7;
};
