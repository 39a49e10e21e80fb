/**
 * Every error a person can meet, by code: *where: what, with the value; what to do*.
 * `{name}` is filled from the error's details.
 */
const TEXTS = {
  USAGE: "{where}: {what}; see `tacitus --help`",
  INPUT_NOT_FOUND: "{where}: there is no such file; check the path",
  INPUT_UNREADABLE: "{where}: cannot be read ({what}); check its permissions",
  INPUT_IS_DIRECTORY: "{where}: is a directory; name the files in it",
  INPUT_EMPTY: "{where}: holds no text; nothing to extract",
  INPUT_BINARY: "{where}: looks like a binary file ({what}); give text, HTML or JSON Lines",
  INPUT_ENCODING: "{where}: {what} is not valid UTF-8; convert it to UTF-8 first",
  INPUT_TOO_LARGE: "{where}: {what} is larger than the limit of {limit}; split it",
  INPUT_JSON: "{where}: line {line} is not valid JSON ({what}); the other lines are kept",
  INPUT_SHAPE: "{where}: line {line}: {what}; the other lines are kept",
  INPUT_NO_ARTICLE: "{where}: no article text was found in the HTML; give its text instead",
  DATE_INVALID: "{where}: {what} is not a date; write YYYY-MM-DD",
  ARTICLE_CONFLICT: "{where}: two records share the article id {what} but differ in text; give each its own id",
  EXTRACTION_FAILED: "{where}: extraction failed ({what}); the other articles are kept; report this text",
  MODEL_MISSING: "{where}: no model named {what}; run `npm ci` in a complete checkout or choose another with --model",
  MODEL_CORRUPT: "{where}: {what}; fetch the model files again",
  RUNTIME_MISSING:
    "{where}: no native ONNX runtime for this platform ({what}); use Linux, macOS or Windows on x64 or arm64",
  ONTOLOGY_INVALID: "{where}: {what}; mend the ontology file",
  DATA_INVALID: "{where}: {what}; compile the data again",
  ACTORS_INVALID: "{where}: {what}; see docs/extending/actors.md",
  ACTOR_UNKNOWN: "{where}: there is no actor {what}; `tacitus actors NAME` shows ids",
  CORRECTION_INVALID: "{where}: {what}; mend the line, or take it out",
  STORE_UNREACHABLE: "{where}: cannot be reached ({what}); start it, or check the address",
  STORE_AUTH: "{where}: login refused; set NEO4J_USERNAME and NEO4J_PASSWORD",
  STORE_ADDRESS: "{where}: {what}; write bolt:// or neo4j:// and the host, with no login in it",
  STORE_CORRUPT: "{where}: {what}; restore a backup or build it anew",
  STORE_CLAIM: "{where}: a claim of article {what} is damaged ({reason}); load the article again",
  STORE_SCHEMA: "{where}: made by another version ({what}); build it anew",
  STORE_ROWS_LOST: "{where}: {what}; nothing was kept of this batch",
  STORE_NOT_CYPHER: "{where}: --cypher needs Neo4j; give --store neo4j or a named question",
  STORE_QUERY: "{where}: {what}; mend the query",
  QUESTION_UNKNOWN: "{where}: no question named {what}; `tacitus query` lists them",
  QUESTION_PARAMETER: "{where}: {what}; see `tacitus query`",
  CLAIM_INVALID: "{where}: line {line} is no claim ({what}); write it with `tacitus extract --format jsonl`",
  CLAIM_CONFLICT: "{where}: {what}; extract the article anew",
  GOLD_INVALID: "{where}: line {line}: {what}; see the README for the format",
  NEO4J_INSTALL: "{where}: Neo4j cannot be fetched ({what}); install Java 17 and Maven, or use `docker compose up -d`",
  NEO4J_START: "{where}: Neo4j did not start ({what}); see its log",
  OUTPUT_FAILED: "{where}: cannot be written ({what}); check path and space",
} as const;

export type ErrorCode = keyof typeof TEXTS;
export const ERROR_CODES = Object.keys(TEXTS) as readonly ErrorCode[];

export interface ErrorDetails {
  readonly where: string;
  readonly what?: string | undefined;
  readonly line?: number | undefined;
  readonly limit?: string | undefined;
  readonly reason?: string | undefined;
  readonly cause?: unknown;
}

/** The one error class: a stable `code`, a text that says where, what and what to do, always a cause where there is one. */
export class TacitusError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, details: ErrorDetails) {
    const { cause, ...values } = details;
    const filled = TEXTS[code].replace(/\{(\w+)\}/g, (_, name: string) =>
      String(Object.entries(values).find(([key]) => key === name)?.[1] ?? ""),
    );
    super(filled, cause === undefined ? undefined : { cause });
    this.name = "TacitusError";
    this.code = code;
  }
}

/** What a caught value says, in one line. */
export const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "";
