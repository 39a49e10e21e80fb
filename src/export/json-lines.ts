import { articleLineSchema, claimSchema, type ArticleClaims } from "../core/claim.ts";

/** What a terminal may take for a command, or shows in another order than it stands; JSON may write it as an escape. */
const UNSHOWN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value as one line of JSON that is safe to show. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll(UNSHOWN, escaped);

/** An article as JSON Lines: its own line, then its claims, one a line, keys in the schema's order; without the text. */
export const articleLines = ({ article, claims }: ArticleClaims): string => {
  const line = articleLineSchema.parse({ article, claimIds: claims.map(({ id }) => id) });
  return [line, ...claims.map((claim) => claimSchema.parse(claim))].map((value) => `${jsonText(value)}\n`).join("");
};
