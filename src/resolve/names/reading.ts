import { remember, type CountryForm } from "../actors/index.ts";
import { bareMention, POSSESSIVE } from "./bare-mention.ts";
import type { Knowledge } from "./knowledge.ts";
import { ARTICLE_NAME, boundary, isCommon, isTitle, namesBody } from "./name-parts.ts";
import { CAPITAL, HAS_CAPITAL, lower, withoutCapital } from "./sentence-start.ts";

/** What the words of one mention are, before the article is looked at. */
export type Reading =
  | { readonly form: "pronoun"; readonly code: string }
  | { readonly form: "country"; readonly country: string; readonly how: CountryForm; readonly name: string }
  /** A proper name, with the title or description before it. */
  | { readonly form: "name"; readonly name: string; readonly title: string }
  /** A class of people or things of a country or of a named body: "Israeli forces", "M23 rebels". */
  | {
      readonly form: "member";
      readonly of: string;
      readonly country: string | null;
      readonly head: string;
      readonly state: boolean;
    }
  /** No proper name: "the president", "46 US attorneys" (country USA), "protesters". */
  | { readonly form: "description"; readonly phrase: string; readonly head: string; readonly country: string | null };

const LED =
  /-(?:born|led|backed|based|affiliated|aligned|linked|held|run|controlled|occupied|elect|allied|trained|supported|made|owned|raised|dominated)$/i;

const readers = new WeakMap<Knowledge, (text: string) => Reading>();
/** Reads a mention by its own words; the same words are read once. */
export const readMention = (text: string, knowledge: Knowledge): Reading => {
  const known = readers.get(knowledge);
  const read = known ?? remember((words: string) => readWords(words, knowledge));
  if (known === undefined) readers.set(knowledge, read);
  return read(text);
};

const readWords = (text: string, knowledge: Knowledge): Reading => {
  const { pronouns } = knowledge.words;
  const said = [text.toLowerCase().trim(), lower(text)].find((form) => Object.hasOwn(pronouns, form));
  const code = said === undefined ? undefined : pronouns[said];
  if (code !== undefined && !/^\p{Lu}{2,}$|\./u.test(text)) return { form: "pronoun", code };
  const bare = withoutCapital(bareMention(text, knowledge), knowledge);
  const meaning = knowledge.countries.meaning(bare);
  if (meaning !== null && isPeople(bare, meaning.form))
    return { form: "description", phrase: bare.toLowerCase(), head: lower(bare), country: meaning.id };
  if (meaning !== null) return { form: "country", country: meaning.id, how: meaning.form, name: bare };
  return (
    readOf(bare, knowledge) ??
    readOfficeOf(bare, knowledge) ??
    readBody(bare, knowledge) ??
    readRegional(bare, knowledge) ??
    readPeople(bare, knowledge) ??
    readMember(bare, knowledge) ??
    readOffice(bare, knowledge) ??
    readPlaced(bare, knowledge) ??
    readProper(bare, knowledge) ??
    describe(bare, knowledge)
  );
};

/** The whole name of a known body: "Revolutionary Armed Forces of Colombia" is no force of Colombia. */
const readBody = (bare: string, { index }: Knowledge): Reading | null => {
  const words = bare.split(" ");
  if (words.length < 2 || !CAPITAL.test(words[0] ?? "") || !CAPITAL.test(words.at(-1) ?? "")) return null;
  const isKnown = index.byName(bare).some(({ actor, loose }) => actor.kind !== "person" && !loose);
  return isKnown ? { form: "name", name: bare, title: "" } : null;
};

/** "Catalan police", "Texans": of a part of a country, which is not the country itself. */
const readRegional = (bare: string, knowledge: Knowledge): Reading | null => {
  const [first = "", ...rest] = bare.split(" ");
  const country = CAPITAL.test(first) ? knowledge.words.regionDemonyms.get(lower(first)) : undefined;
  if (country === undefined || rest.some((word) => HAS_CAPITAL.test(word))) return null;
  return { ...describe(bare, knowledge), country };
};

/** "Three Syrians". */
const readPeople = (bare: string, knowledge: Knowledge): Reading | null => {
  const [first = "", ...rest] = bare.split(" ");
  const people = rest.join(" ");
  const meaning = knowledge.words.numerals.has(lower(first)) ? knowledge.countries.meaning(people) : null;
  if (meaning === null || !isPeople(people, meaning.form)) return null;
  return { form: "description", phrase: bare.toLowerCase(), head: lower(people), country: meaning.id };
};

/** "Syrians" are people; "Syrian" may be the state. */
const isPeople = (word: string, form: CountryForm): boolean =>
  form === "demonym" && /[^s]s$/.test(word) && !/\./.test(word);

const MOST_HEAD_WORDS = 3;
const RANK_WORD = /^(?:\d[\d,.]*|-)$/;

const PREFIXED = /^(?:anti|counter|pro|non|ex)-\p{Ll}+$/iu;

/** Words before the class noun that name whom it belongs to. */
const ownerOf = (words: readonly string[], knowledge: Knowledge): readonly string[] => {
  const isDropped = (word: string): boolean => {
    const plain = lower(word);
    const { modifiers, numerals, determiners } = knowledge.words;
    return (
      modifiers.has(plain) ||
      numerals.has(plain) ||
      determiners.has(plain) ||
      RANK_WORD.test(word) ||
      LED.test(word) ||
      PREFIXED.test(word) ||
      !CAPITAL.test(word)
    );
  };
  const start = words.findIndex((word) => !isDropped(word));
  return start < 0 ? [] : words.slice(start);
};

/** The most of these words that may name a country; what no name starts with need not be looked up. */
const mostWords = ([first = "", ...rest]: readonly string[], most: number, { countries }: Knowledge): number =>
  Math.min(rest.length + 1, most, countries.mostWords(first));

/** A country named by the leading words: "Israeli security", "U.S.". */
const leadingCountry = (words: readonly string[], knowledge: Knowledge, strict: boolean): string | null => {
  for (let size = mostWords(words, 5, knowledge); size > 0; size -= 1) {
    const meaning = knowledge.countries.meaning(words.slice(0, size).join(" "));
    if (meaning !== null && (!strict || words.slice(size).every((word) => !CAPITAL.test(word)))) return meaning.id;
  }
  return null;
};

/** "Israeli forces", "M23 rebels", "members of Hamas" is not one of them. */
const readMember = (bare: string, knowledge: Knowledge): Reading | null => {
  const words = bare.split(" ");
  for (let size = Math.min(MOST_HEAD_WORDS, words.length - 1); size > 0; size -= 1) {
    const found = memberWith(words, size, knowledge);
    if (found !== null) return found;
  }
  return null;
};

const memberWith = (words: readonly string[], size: number, knowledge: Knowledge): Reading | null => {
  const head = words.slice(-size).map(lower).join(" ");
  const isState = knowledge.words.stateNouns.has(head);
  if (!isState && !knowledge.words.memberNouns.has(head)) return null;
  const owner = ownerOf(words.slice(0, -size), knowledge);
  if (owner.length === 0 || /^(?:of|the)$/i.test(owner.at(-1) ?? "")) return null;
  const proper = CAPITAL.test(words.at(-size) ?? "");
  const country = leadingCountry(owner, knowledge, proper || !isState);
  if (proper && knowledge.words.namedForces.has(head)) return null;
  if (isState && country !== null) return { form: "member", of: owner.join(" "), country, head, state: true };
  if (proper || !knowledge.words.memberNouns.has(head)) return null;
  return { form: "member", of: owner.join(" ").replace(POSSESSIVE, ""), country, head, state: false };
};

/** What a person heads: "the government of President Ada Berg", "the Berg administration". */
export const RULE = /^(?:administration|government|regime)$/;
const OF = /^(.{3,40}?) (?:of|in|from|to) (?:the )?(.+)$/u;
/** "government of Iraq", "president of Russia". */
const readOf = (bare: string, knowledge: Knowledge): Reading | null => {
  const match = OF.exec(bare);
  const head = lower(match?.[1]?.split(" ").slice(-2).join(" ") ?? "");
  const last = head.split(" ").at(-1) ?? "";
  if (match === null) return null;
  const meaning = knowledge.countries.meaning(match[2] ?? "");
  const { stateNouns, officeNouns } = knowledge.words;
  if (meaning === null)
    return RULE.test(head) && readMention(match[2] ?? "", knowledge).form === "name"
      ? { form: "member", of: match[2] ?? "", country: null, head, state: false }
      : null;
  if (officeNouns.has(head) || officeNouns.has(last)) {
    return {
      form: "description",
      phrase: lower(match[1] ?? ""),
      head: officeNouns.has(head) ? head : last,
      country: meaning.id,
    };
  }
  const noun = [head, last].find((word) => stateNouns.has(word));
  return noun === undefined
    ? null
    : { form: "member", of: match[2] ?? "", country: meaning.id, head: noun, state: true };
};

const OFFICE_OF = /^(.{3,40}?) (?:of|for|to) (?:the )?(\p{Lu}?.+)$/u;
/** "director of national intelligence", "governor of Texas": an office of something that is no country. */
const readOfficeOf = (bare: string, knowledge: Knowledge): Reading | null => {
  const [, office = "", of = ""] = OFFICE_OF.exec(bare) ?? [];
  const ends = [1, 2, 3].map((size) => lower(office.split(" ").slice(-size).join(" ")));
  const head = ends.findLast((end) => knowledge.words.officeNouns.has(end));
  if (head === undefined || of === "" || bare.split(" ").length > MOST_OFFICE_WORDS + 3) return null;
  if (namesPerson(of.split(" "), knowledge)) return null;
  const words = bare.split(" ");
  return { form: "description", phrase: words.map(lower).join(" "), head, country: countryIn(words, knowledge) };
};

/** A given name before another capital: "secretary of State Ada Berg". */
const namesPerson = (words: readonly string[], { lexicon }: Knowledge): boolean =>
  words.some(
    (word, at) =>
      CAPITAL.test(word) && CAPITAL.test(words[at + 1] ?? "") && at > 0 && lexicon.givenName(lower(word)) !== null,
  );

const MOST_OFFICE_WORDS = 6;
/** "U.S. President", "Iranian foreign minister", "FBI Director": an office without its holder's name. */
const readOffice = (bare: string, knowledge: Knowledge): Reading | null => {
  const words = bare.split(" ");
  const [one, two, three] = [1, 2, 3].map((size) => words.slice(-size).join(" ").toLowerCase());
  const { officeNouns } = knowledge.words;
  const head = [three, two, one].find((phrase) => phrase !== undefined && officeNouns.has(phrase));
  if (head === undefined || words.length > MOST_OFFICE_WORDS || / (?:for|to|by|with|from) /.test(bare)) return null;
  if (isBodyOf(words, knowledge)) return null;
  const given = knowledge.lexicon.givenName(lower(words[0] ?? "")) !== null && CAPITAL.test(words[0] ?? "");
  const isCapital = CAPITAL.test(words.at(-1) ?? "");
  if (isCapital && words.length > head.split(" ").length && given) return null;
  return { form: "description", phrase: words.map(lower).join(" "), head, country: countryIn(words, knowledge) };
};
/** "Department of Justice" is no justice. */
const isBodyOf = (words: readonly string[], knowledge: Knowledge): boolean =>
  words.some((word, at) => words[at + 1] === "of" && CAPITAL.test(word) && namesBody([word], knowledge));
const countryIn = (words: readonly string[], knowledge: Knowledge): string | null => {
  for (let at = 0; at < words.length; at += 1) {
    for (let size = mostWords(words.slice(at), 3, knowledge); size > 0; size -= 1) {
      const meaning = knowledge.countries.meaning(words.slice(at, at + size).join(" "));
      if (meaning !== null && words[at - 1] !== "New") return meaning.id;
    }
  }
  return null;
};

const PLACED =
  /^((?:\p{Ll}|\d)[^,]{2,60}?)(?: loyal| allied| opposed)? (in|near|outside|from|against|on|with|for|to) (?:the )?(\p{Lu}[^,]*)$/u;
const TWO_NAMES = /^\p{Lu}\S+(?: \p{Lu}\S+)?$/u;
/** "Court in Istanbul", "coalition against Islamic State": what stands before the preposition, never who or what follows it. */
const readPlaced = (bare: string, knowledge: Knowledge): Reading | null => {
  const [, phrase = "", preposition = "", tail = ""] = PLACED.exec(bare) ?? [];
  if (tail === "" || HAS_CAPITAL.test(phrase) || phrase.endsWith(" of")) return null;
  const country = knowledge.countries.meaning(tail)?.id ?? knowledge.countries.ofPlace(tail);
  const isPlace = country !== null || (/^(?:in|near|outside)$/.test(preposition) && TWO_NAMES.test(tail));
  if (!isPlace && !isSomebody(tail, knowledge)) return null;
  return { form: "description", phrase, head: lower(phrase.split(" ").at(-1) ?? ""), country };
};
const isSomebody = (name: string, knowledge: Knowledge): boolean => {
  const reading = readMention(name, knowledge);
  return reading.form === "name" && (reading.title !== "" || knowledge.index.byName(reading.name).length > 0);
};

/** The name of somebody known: "Sheikh Hasina" is no sheikh of the name Hasina. */
const isPerson = (name: string, { index }: Knowledge): boolean =>
  index.byName(name).some(({ actor, loose }) => actor.kind === "person" && !loose);

/** "President of the United States Ada Berg", "Hong Kong chief executive Ada Berg": the end is somebody known, an office before it. */
const readHolder = (words: readonly string[], knowledge: Knowledge): Reading | null => {
  for (const size of [3, 2]) {
    const [before, name] = [words.slice(0, -size), words.slice(-size).join(" ")];
    if (before.length < 3 || !before.some((word) => isTitle(word, knowledge))) continue;
    if (isPerson(name, knowledge)) return { form: "name", name, title: before.join(" ") };
  }
  return null;
};

const readProper = (bare: string, knowledge: Knowledge): Reading | null => {
  const words = bare.split(" ");
  if (!HAS_CAPITAL.test(bare)) return null;
  const holder = readHolder(words, knowledge);
  if (holder !== null) return holder;
  const start = boundary(words, knowledge);
  const at = start >= 0 && words.length < 4 && isPerson(bare, knowledge) ? -1 : start;
  const rest = words.slice(at + 1);
  while (rest.length > 1 && isLead(rest, knowledge)) rest.shift();
  if (rest.length === 0 || !startsName(rest[0] ?? "")) return null;
  const trailing = trailingCommon(rest, bare, knowledge);
  if (trailing !== null) return trailing;
  return { form: "name", name: rest.join(" ").replace(POSSESSIVE, ""), title: words.slice(0, at + 1).join(" ") };
};
const startsName = (word: string): boolean => CAPITAL.test(word) || (ARTICLE_NAME.test(word) && HAS_CAPITAL.test(word));
const isLead = ([word = "", ...rest]: readonly string[], knowledge: Knowledge): boolean =>
  LED.test(word) ||
  !startsName(word) ||
  (knowledge.words.modifiers.has(lower(word)) &&
    word !== word.toUpperCase() &&
    lower(word) !== "nation" &&
    !namesBody(rest, knowledge));

/** A proper name that ends in common words is a description with a name in it: "Trump supporters", "US attorneys". */
const trailingCommon = (words: readonly string[], bare: string, knowledge: Knowledge): Reading | null => {
  const last = words.at(-1) ?? "";
  if (!isCommon(last, knowledge) || /^[\p{Ll}]*\d/u.test(last)) return null;
  return describe(bare, knowledge);
};

/** A mention without a name of its own. */
const describe = (bare: string, knowledge: Knowledge): Extract<Reading, { form: "description" }> => {
  const words = bare.split(" ");
  const country =
    words.map((_, index) => leadingCountry(words.slice(index), knowledge, false)).find((found) => found !== null) ??
    null;
  const two = lower(words.slice(-2).join(" "));
  const head =
    knowledge.words.officeNouns.has(two) || knowledge.words.bareStateNouns.has(two) ? two : lower(words.at(-1) ?? "");
  return { form: "description", phrase: bare.toLowerCase(), head, country };
};
