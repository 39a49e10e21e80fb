const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}+/gu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const FOLDS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
/** Letters that fold to nothing but a plainer letter: Øst → ost. */
const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFD")
        .replace(MARKS, "")
        .toLowerCase()
        .replace(/[ßøđłıæœðþ]/g, (letter) => FOLDS[letter] ?? letter);

const POINTED = /[’'`ʻ.]/u;
const withoutPoints = (name: string): string =>
  name
    .replace(/[’']s?(?=\s|$)/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$|,)/gu, "")
    .replace(/[’'`ʻ]/gu, "");

/** Words of a name for comparison: accents, case, points, possessive and a leading "the" dropped. */
export const nameWords = (name: string): readonly string[] => {
  const plain = fold(POINTED.test(name) ? withoutPoints(name) : name);
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words[0] === "the" && words.length > 1 ? words.slice(1) : words;
};

/** True for a short name all in capitals, as acronyms are: NATO, U.N. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}|(?:\p{Lu}\.){2,6}|\p{Lu}\d{1,3})$/u.test(name);

/** The key a name is found by: acronyms keep apart from words (`^who`, `who`). */
export const nameKey = (name: string): string => {
  const bare = name.replace(/^the\s+/i, "").replace(/[’']s?$/u, "");
  return isAcronym(bare) ? `^${nameWords(bare).join("")}` : nameWords(name).join(" ");
};

/** "jr" of "Carl Dovre Jr.", else null. */
export const suffixOf = (name: string): string | null => {
  const last = nameWords(name).at(-1) ?? "";
  return SUFFIX.test(last) ? last : null;
};

/** The key without initials and suffixes: "George W. Bush Jr." → "george bush"; null when nothing else is left. */
export const shortNameKey = (name: string): string | null => {
  const words = nameWords(name).filter((word) => word.length > 1 && !SUFFIX.test(word));
  return words.length >= 2 ? words.join(" ") : null;
};

/** The surname's key: the last word that is no suffix. */
export const surnameOf = (name: string): string | null => {
  const words = nameWords(name).filter((word) => !SUFFIX.test(word));
  return words.length >= 2 ? (words.at(-1) ?? null) : null;
};

const SLAVIC = /(?<=sk|ck|zk)(?:yy|iy|ii|yi|ij|yj|y|i)$/;
const SLAVIC_ENDS = ["y", "yy", "iy", "ii", "yi", "ij", "yj", "i"];
/** The surname's key and the other ways to write its Slavic ending: Zelensky, Zelenskyy, Zelenskiy. */
export const surnameSpellings = (surname: string): readonly string[] =>
  SLAVIC.test(surname) ? [...new Set([surname, ...SLAVIC_ENDS.map((end) => surname.replace(SLAVIC, end))])] : [surname];
