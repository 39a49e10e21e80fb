import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { StoreOptions } from "../../core/ports.ts";
import { checkAddress } from "./address.ts";
import { neo4jError } from "./errors.ts";

const CONNECT_LIMIT_MS = 10_000;

/** A Neo4j server; without `username` it is asked without login. */
export interface Neo4jOptions extends StoreOptions {
  readonly address: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** A server one can talk to; every error is coded. */
export interface Connection {
  readonly write: <Value>(work: (session: Session) => Promise<Value>) => Promise<Value>;
  readonly read: <Value>(work: (session: Session) => Promise<Value>) => Promise<Value>;
  readonly stream: <Value>(values: (session: Session) => AsyncIterable<Value>) => AsyncGenerator<Value>;
  readonly close: () => Promise<void>;
}

const driverOf = ({ address, username, password }: Neo4jOptions): Driver =>
  neo4j.driver(checkAddress(address), username === undefined ? undefined : neo4j.auth.basic(username, password ?? ""), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_LIMIT_MS,
    connectionAcquisitionTimeout: CONNECT_LIMIT_MS,
    maxTransactionRetryTime: CONNECT_LIMIT_MS,
    telemetryDisabled: true,
  });

/** Connects at the first use. */
export const connect = (options: Neo4jOptions): Connection => {
  const driver = driverOf(options);
  const database = options.database === undefined ? {} : { database: options.database };

  async function* stream<Value>(values: (session: Session) => AsyncIterable<Value>): AsyncGenerator<Value> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...database });
    try {
      yield* values(session);
    } catch (cause) {
      throw neo4jError(options.address, cause);
    } finally {
      await session.close();
    }
  }

  const once =
    (defaultAccessMode: "READ" | "WRITE") =>
    async <Value>(work: (session: Session) => Promise<Value>): Promise<Value> => {
      const session = driver.session({ defaultAccessMode, ...database });
      try {
        return await work(session);
      } catch (cause) {
        throw neo4jError(options.address, cause);
      } finally {
        await session.close();
      }
    };

  return { write: once(neo4j.session.WRITE), read: once(neo4j.session.READ), stream, close: () => driver.close() };
};
