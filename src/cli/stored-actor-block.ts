import type { StoredActor, StoredNaming } from "../app/index.ts";
import type { Correction } from "../core/correction.ts";
import { actorLine } from "./actor-block.ts";
import { printable, quotation, styled } from "./terminal.ts";

const MOST_ARTICLES = 5;

const namingLines = ({ article, title, published, quote }: StoredNaming): readonly string[] => [
  `      ${printable([article, published ?? "no date", title ?? ""].join("  "))}`,
  ...quotation(quote, "        ", 2),
];

const groupLines = (group: readonly StoredNaming[], at: number): readonly string[] => {
  const rest = group.length - MOST_ARTICLES;
  return [
    `    ${at + 1}: ${group.length} ${group.length === 1 ? "article" : "articles"}`,
    ...group.slice(0, MOST_ARTICLES).flatMap(namingLines),
    ...(rest > 0 ? [`      and ${rest} more`] : []),
  ];
};

/** A word of a command as a shell takes it. */
const shellWord = (word: string): string =>
  /^[\w:./-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", String.raw`'\''`)}'`;

const mayBeLines = ({ id, mayBe }: StoredActor): readonly string[] => {
  const last = mayBe.at(-1);
  if (mayBe.length < 2 || last === undefined) return [];
  const articles = last.map(({ article }) => shellWord(article)).join(" ");
  return [
    styled(
      "yellow",
      `    may be ${mayBe.length} actors: these articles have no office, organization, person or place in common`,
    ),
    ...mayBe.flatMap(groupLines),
    `    if so: tacitus actors split ${shellWord(id)} --article ${articles}`,
  ];
};

/** A correction in words. */
export const correctionText = (correction: Correction): string => {
  const { into, reason } = correction;
  const what =
    correction.op === "merge"
      ? `${correction.ids.join(", ")} is ${into} (${correction.name})`
      : `${correction.id} is ${into} in ${correction.articles.join(", ")}`;
  return printable(`${correction.op}: ${what}${reason === "" ? "" : `; ${reason}`}`);
};

const storedLines = (actor: StoredActor): readonly string[] => [
  `  ${actorLine({ ...actor, kind: actor.kind ?? "actor", sector: null })}, ${actor.events} ${actor.events === 1 ? "event" : "events"}`,
  ...actor.corrections.map((correction) => `    by hand: ${correctionText(correction)}`),
  ...mayBeLines(actor),
];

/** What a store has under a name, for a person. */
export const storedActorsBlock = (location: string, actors: readonly StoredActor[]): string => {
  const lines = actors.length === 0 ? ["  nobody of this name"] : actors.flatMap(storedLines);
  return ["", `in ${printable(location)}:`, ...lines, ""].join("\n");
};
