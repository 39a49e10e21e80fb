import type { Claim } from "../core/claim.ts";
import { foldName } from "../core/graph.ts";
import { isLocal } from "../core/ids.ts";

/** An article in which an actor is named, with its claims as corrections leave them. */
export interface NamingArticle {
  readonly id: string;
  readonly claims: readonly Claim[];
}

interface Participant {
  readonly actorId: string | null;
  readonly name: string;
  readonly role?: string | null;
  readonly mention: { readonly text: string };
}

const participants = ({ sources, targets, attribution, place }: Claim): readonly Participant[] => [
  ...sources,
  ...targets,
  ...(attribution === null ? [] : [attribution]),
  ...(place === null ? [] : [place]),
];

/** Ids of countries are their codes: two strangers may well live in one. */
const COUNTRY = /^[A-Z]{3}$/;
/** Shorter words before a name (Mr., Dr.) are no office. */
const OFFICE_LETTERS = 4;

const titleWords = ({ name, mention }: Participant): readonly string[] => {
  const own = new Set(foldName(name).split(" "));
  const words = foldName(mention.text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= OFFICE_LETTERS && !own.has(word));
};

/** What tells in an article who somebody is: title, office, and the others of a proper name beside them, countries aside. */
const contextOf = ({ claims }: NamingArticle, actorId: string): ReadonlySet<string> => {
  const all = claims.flatMap(participants);
  const itself = all.filter((one) => one.actorId === actorId);
  const others = all.flatMap(({ actorId: id }) =>
    id === null || id === actorId || isLocal(id) || COUNTRY.test(id) ? [] : [`actor ${id}`],
  );
  const offices = itself.flatMap((one) => [...titleWords(one), ...(one.role ? [foldName(one.role)] : [])]);
  return new Set([...others, ...offices.map((words) => `office ${words}`)]);
};

interface Group {
  readonly articles: readonly string[];
  readonly context: ReadonlySet<string>;
}

/**
 * The articles that name an actor, in groups that have an office, organization, person or place in common. More than one
 * group means that one name may be several actors. Groups by size, then by their first article.
 */
export const namesakeGroups = (actorId: string, articles: readonly NamingArticle[]): readonly (readonly string[])[] => {
  let groups: readonly Group[] = [];
  for (const article of articles) {
    const context = contextOf(article, actorId);
    const joined = groups.filter((group) => [...context].some((sign) => group.context.has(sign)));
    const merged = new Set([...joined.flatMap((group) => [...group.context]), ...context]);
    const ids = [...joined.flatMap((group) => group.articles), article.id].toSorted();
    groups = [...groups.filter((group) => !joined.includes(group)), { articles: ids, context: merged }];
  }
  return groups
    .map((group) => group.articles)
    .toSorted((left, right) => right.length - left.length || ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1));
};
