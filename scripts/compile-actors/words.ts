import { readList } from "./read.ts";

const sector = (code: string): string => code.replace(/^[~-]/, "").slice(0, 3);
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/_/g, " ")
    .replace(/[\t\n]/g, " ")
    .trim();

/** `noun, person|group|, sector`: what a bare noun is. The commonest sense of a word decides. */
export const nounRows = (folder: string): readonly string[] => {
  const rows = new Map<string, readonly [string, string]>();
  for (const record of readList(folder, "wordnet_role_nouns")) {
    if (record.sense > 1 || /[A-Z]/.test(record.noun)) continue;
    rows.set(plain(record.noun), [record.kind, sector(record.codes[0] ?? "")]);
  }
  for (const record of readList(folder, "role_nouns_agents")) {
    const noun = plain(record.noun);
    if (/^[\p{L} '-]+$/u.test(noun)) rows.set(noun, [rows.get(noun)?.[0] ?? "person", sector(record.code)]);
  }
  return [...rows].map(([noun, [kind, code]]) => `${noun}\t${kind}\t${code}`);
};

const FEW = 3;
/** `given name, M|F|B`: names that both sexes bear often are B. */
export const givenRows = (folder: string): readonly string[] =>
  readList(folder, "person_names").flatMap((record) => {
    const [male = 0, female = 0] = record.g;
    const name = plain(record.n);
    if (record.g.length === 0 || !/^[\p{L}'-]{2,}$/u.test(name)) return [];
    const one = male > FEW * female ? "M" : female > FEW * male ? "F" : "B";
    return [`${name}\t${one}`];
  });

const TITLE_KINDS = new Set(["gov", "leg", "mil", "jud", "cop", "rel", "acad", "civ", "honorific"]);
/** `title, kind, sector`. */
export const titleRows = (folder: string): readonly string[] => {
  const rows = new Map<string, string>();
  for (const record of readList(folder, "titles_honorifics")) {
    const title = plain(record.t).replace(/\./g, "");
    if (TITLE_KINDS.has(record.kind) && title !== "the" && !rows.has(title))
      rows.set(title, `${title}\t${record.kind}\t${record.code}`);
  }
  return [...rows.values()];
};
