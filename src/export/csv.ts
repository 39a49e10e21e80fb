import type { ArticleClaims, Claim, Filler } from "../core/claim.ts";

type Cell = string | number | boolean | null | undefined;

/** Columns of a claim: one row for each pair of source and target, a side that nobody fills left empty. */
const COLUMNS = {
  claimId: ({ claim }) => claim.id,
  eventId: ({ claim }) => claim.eventId,
  type: ({ claim }) => claim.type,
  relationship: ({ claim }) => claim.relationship,
  status: ({ claim }) => claim.status,
  alleged: ({ claim }) => claim.alleged,
  source: ({ source }) => source?.name,
  sourceId: ({ source }) => source?.actorId,
  sourceCountry: ({ source }) => source?.country,
  target: ({ target }) => target?.name,
  targetId: ({ target }) => target?.actorId,
  targetCountry: ({ target }) => target?.country,
  dateFrom: ({ claim }) => claim.dateFrom,
  dateTo: ({ claim }) => claim.dateTo,
  attribution: ({ claim }) => claim.attribution?.name,
  place: ({ claim }) => claim.place?.name,
  trigger: ({ claim }) => claim.trigger.text,
  quote: ({ claim }) => claim.quote,
  start: ({ claim }) => claim.start,
  end: ({ claim }) => claim.end,
  plover: ({ claim }) => claim.plover,
  cameo: ({ claim }) => claim.cameo,
  confidence: ({ claim }) => claim.confidence,
  articleId: ({ claim }) => claim.article.id,
  url: ({ claim }) => claim.article.url,
  published: ({ claim }) => claim.article.published,
  outlet: ({ claim }) => claim.article.outlet,
} as const satisfies Record<string, (pair: Pair) => Cell>;

interface Pair {
  readonly claim: Claim;
  readonly source: Filler | null;
  readonly target: Filler | null;
}

/** What a spreadsheet would run as a formula: an apostrophe before it makes it text. Numbers are none. */
const FORMULA = /^[=@\t\r]|^[+-](?!\d*\.?\d+(?:e[+-]?\d+)?$)/i;

const quoted = (cell: Cell): string => {
  const given = String(cell ?? "");
  const text = FORMULA.test(given) ? `'${given}` : given;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of CSV (RFC 4180, but for the line feed that ends it). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(quoted).join(",")}\n`;

const orNobody = (side: readonly Filler[]): readonly (Filler | null)[] => (side.length === 0 ? [null] : side);

const pairsOf = (claim: Claim): readonly Pair[] =>
  orNobody(claim.sources).flatMap((source) => orNobody(claim.targets).map((target) => ({ claim, source, target })));

/** The names of the columns. */
export const CSV_HEAD: readonly string[] = Object.keys(COLUMNS);

/** An article's claims as rows of CSV. */
export const claimRows = ({ claims }: ArticleClaims): string =>
  claims
    .flatMap(pairsOf)
    .map((pair) => csvLine(Object.values(COLUMNS).map((cell) => cell(pair))))
    .join("");
