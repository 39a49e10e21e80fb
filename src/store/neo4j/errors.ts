import { Neo4jError } from "neo4j-driver";
import { type ErrorCode, reasonOf, TacitusError } from "../../core/errors.ts";

/** Codes without `Neo.` are the driver's own: no connection, or no Neo4j at its end. */
const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    "STORE_AUTH",
  ],
  [/^(?!Neo\.)|^Neo\.TransientError|DatabaseNotFound|DatabaseUnavailable/, "STORE_UNREACHABLE"],
];

/** The coded error for whatever the driver threw. */
export const neo4jError = (where: string, cause: unknown): TacitusError => {
  if (cause instanceof TacitusError) return cause;
  const given = cause instanceof Neo4jError ? cause.code : "Neo.";
  const code = CODES.find(([pattern]) => pattern.test(given))?.[1] ?? "STORE_QUERY";
  const what = reasonOf(cause).replace(/^.*Caused by: /, "");
  return new TacitusError(code, { where, what, cause });
};
