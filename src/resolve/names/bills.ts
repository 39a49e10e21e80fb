const NUMBER =
  /\b(?:H\. ?R\.|HR|S\.|(?:H|S)\. ?(?:(?:J|Con)\. ?)?Res\.|House (?:Joint |Concurrent )?Resolution|Senate (?:Joint |Concurrent )?Resolution) ?\d{1,5}\b/gu;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}’'.&-]*|\d[\p{L}\p{N}]*|of|the|for|and|to|in|on|from|with|by|our|their|&)`;
const MEASURE = "(?:Act|Bill|Resolution|Amendments?)";
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'.&-]*,?(?: ${WORD},?){0,18}?(?: \(\p{Lu}[\p{Lu}\d-]+\))? ${MEASURE}(?:,? (?:of |for (?:FY ?|Fiscal Year )?)?(?:FY)?\d{4}\b)?`;
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}’'.&-])(?:The )?(${NAME})[”"’]{0,2},?[”"’]{0,2}(?: \([^()]{1,20}\))?(?:,? or | \(|, | [–—-] |: )$`,
  "u",
);
const AFTER = new RegExp(
  String.raw`^(?:\)|,| [–—-]|:)?,? (?:(?:also |better |otherwise )?(?:known as|called|titled|entitled|named|or) )?(?:[Tt]he )?(?:bipartisan |bicameral ){0,2}[“"‘']{0,2}(?:[Tt]he )?(${NAME})`,
  "u",
);
const REACH = 180;
const BRACKETS = / \([^()]*\)/u;

/** One spelling of a bill's number: "H.R. 12" and "HR 12" are "hr12". */
export const billKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^house resolution/, "hres")
    .replace(/^senate resolution/, "sres")
    .replace(/[^a-z\d]/g, "");

/** The names of the bills of the US Congress that the text gives beside their numbers: "the Fair Roads Act (H.R. 12)", "S. 3, the Open Files Act". */
export const findBills = (text: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const key = billKey(number);
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + number.length, index + number.length + REACH);
    const name = AFTER.exec(after)?.[1] ?? BEFORE.exec(before)?.[1];
    if (name !== undefined && !names.has(key)) names.set(key, name.replace(BRACKETS, ""));
  }
  return names;
};
