import type { Reading } from "../names/index.ts";
import type { Answer, Basis, ExplainContext } from "./types.ts";

/** Why, in a sentence; `{day}` is the day asked for. */
const REASONS: Readonly<Record<Basis, string>> = {
  id: "this is its id",
  "full-name": "the base has an actor of this full name",
  "other-name": "the base has this as another name, short form or acronym of it",
  "title-and-surname": "the one person of this surname who had that title on {day}",
  "surname-of-leader": "the one leader of this surname in office on {day} in a country that the article names",
  "office-on-day": "the one holder of this office on {day}",
  "country-name": "the name of a country",
  "country-demonym": "the adjective or people of a country",
  "country-capital": "a capital stands for its country's government; as the place of an event it is the city",
  "country-people": "the government, forces or people of a country act for it",
  ambiguous: "several actors of the base have this name, and neither day nor country tells which",
  "outside-base": "the base has no actor of this name: articles that use it mean one actor, by its name",
  "one-article": "a lone surname or a description: each article has its own, unless it says more",
  open: "a pronoun: it stands for somebody named before, or stays open",
};

/** The reason as a sentence. */
export const reasonText = (basis: Basis, { day }: ExplainContext): string =>
  REASONS[basis].replace("{day}", day ?? "the article's day");

const OWN = "if you know who it is, add it with --actors FILE (docs/extending/actors.md)";
const UNHELD = "the base knows no holder of this office on that day, see `tacitus actors --coverage`";

/** What an article may say that was not given; a description that names its country needs no other. */
const missing = (reading: Reading, { day, country }: ExplainContext): readonly string[] => {
  const saysCountry = reading.form === "description" && reading.country !== null;
  return [...(day === null ? ["--date"] : []), ...(country === null && !saysCountry ? ["--country"] : [])];
};

interface Asked {
  readonly reading: Reading;
  readonly context: ExplainContext;
  /** How many others there are. */
  readonly others: number;
}

/** What a user can do where a name has no actor of the base; null where it has one, or nothing is to be done. */
export const adviceOf = ({ basis }: Pick<Answer, "basis">, { reading, context, others }: Asked): string | null => {
  if (basis !== "ambiguous" && basis !== "outside-base" && basis !== "one-article") return null;
  const isDescription = reading.form === "description";
  const more = missing(reading, context);
  const needed = more.length > 0 && (basis === "ambiguous" || isDescription || others > 0);
  const say = needed ? [`say what the article says, with ${more.join(" and ")}`] : [];
  if (isDescription) return [...say, ...(others > 0 && !needed ? [UNHELD, OWN] : [])].join("; ") || null;
  return [...say, OWN].join("; ");
};
