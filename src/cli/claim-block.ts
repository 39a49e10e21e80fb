import type { ArticleReference } from "../core/article.ts";
import type { ArticleClaims, Claim, Filler } from "../core/claim.ts";
import { printable, quotation, styled, wrapped } from "./terminal.ts";

const MOST_QUOTE_LINES = 3;

const names = (side: readonly Filler[]): string => side.map(({ name }) => name).join(", ");

/** `source –RELATION→ target`; a side that nobody fills is a dash. */
export const arrow = (source: string, relationship: string, target: string): string =>
  `${styled("bold", printable(source) || "–")} ${styled("cyan", `–${printable(relationship)}→`)} ${styled("bold", printable(target) || "–")}`;

/** One day, the first and last of several, or nothing. */
export const dateText = (from: string | null, to: string | null): string =>
  from === null || to === null || from === to ? (from ?? to ?? "no date") : `${from} to ${to}`;

const facts = (claim: Claim): readonly string[] => [
  dateText(claim.dateFrom, claim.dateTo),
  claim.status,
  ...(claim.alleged ? ["alleged"] : []),
  ...(claim.place === null ? [] : [`in ${printable(claim.place.name)}`]),
  ...(claim.attribution === null ? [] : [`according to ${printable(claim.attribution.name)}`]),
  `confidence ${claim.confidence.toFixed(2)}`,
];

const claimBlock = (claim: Claim): readonly string[] => [
  `  ${arrow(names(claim.sources), claim.relationship, names(claim.targets))}`,
  ...wrapped(facts(claim).join(" · "), "    ", MOST_QUOTE_LINES).map((line) => styled("dim", line)),
  ...quotation(claim.quote),
];

const heading = ({ id, title, outlet, published }: ArticleReference): string => {
  const about = [outlet, published].flatMap((part) => part ?? []).join(", ");
  return printable(`${title ?? `Article ${id}`}${about === "" ? "" : ` (${about})`}`);
};

/** An article's claims for a person: who did what to whom, when, and the words that say so. */
export const articleBlock = ({ article, claims }: ArticleClaims): string => {
  const count = claims.length === 1 ? "1 event" : `${claims.length} events`;
  const lines = [
    styled("underline", `${heading(article)}: ${count}`),
    ...claims.flatMap((claim) => ["", ...claimBlock(claim)]),
  ];
  return `${lines.join("\n")}\n\n`;
};
