import { Neo4jError } from "neo4j-driver";
import { expect, it } from "vitest";
import { neo4jError } from "../../src/store/neo4j/errors.ts";

it.each([
  ["Neo.ClientError.Security.Unauthorized", "STORE_AUTH"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "STORE_AUTH"],
  ["ServiceUnavailable", "STORE_UNREACHABLE"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "STORE_UNREACHABLE"],
  ["Neo.ClientError.Database.DatabaseNotFound", "STORE_UNREACHABLE"],
  ["Neo.ClientError.Statement.SyntaxError", "STORE_QUERY"],
  ["Neo.ClientError.Statement.AccessMode", "STORE_QUERY"],
])("%s is %s", (given, code) => {
  expect(neo4jError("bolt://db.example", new Neo4jError("refused", given, "", ""))).toMatchObject({
    code,
    cause: { code: given },
  });
});
