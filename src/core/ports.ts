import type { ArticleClaims } from "./claim.ts";
import type { GraphBatch, GraphEdge, GraphNode } from "./graph.ts";
import type { QuestionName, QuestionParameters, QuestionRow } from "./questions.ts";

/** What a load did. The claim counts are the same on every store; `writes` counts in the store's own terms. */
export interface LoadReport {
  readonly articles: number;
  readonly claims: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
  };
  /** SQLite: rows written. Neo4j: nodes, relationships, labels and properties, by the server's counters. 0: nothing was new. */
  readonly writes: number;
}

/** How articles are loaded. */
export interface LoadOptions {
  /** True to write also what is unchanged, so that all that follows from it is made anew. */
  readonly anew?: boolean | undefined;
}

/** One row of a free Cypher query: by column, in the order of the columns. */
export type CypherRow = Readonly<Record<string, unknown>>;

/** Where a graph lives. Every implementation passes `test/contract`. Errors are TacitusErrors with a STORE_ code. */
export interface GraphStore {
  /** For a person: the file, or the server's address. */
  readonly location: string;
  /**
   * Each article's claims replace those it had, all or nothing, with the events, actors and edges that nothing else
   * holds. Of two batches of one article in one call the last counts.
   */
  readonly load: (batches: readonly GraphBatch[], options?: LoadOptions) => Promise<LoadReport>;
  /** Answers a named question; parameters and rows are checked. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    parameters: QuestionParameters<Name>,
  ) => Promise<readonly QuestionRow<Name>[]>;
  /**
   * Every stored article with its claims as the article has them, by article id; claims by the start of their trigger.
   * With an actor only the articles that name it, corrections counted.
   */
  readonly claims: (actorId?: string) => AsyncIterable<ArticleClaims>;
  /** Every node and every edge, times of recording aside: nodes by label and id, then edges by type and ends. */
  readonly graph: () => AsyncIterable<GraphNode | GraphEdge>;
  /** A free query that only reads; STORE_NOT_CYPHER where the store has no Cypher. */
  readonly cypher: (text: string) => Promise<readonly CypherRow[]>;
  readonly close: () => Promise<void>;
}

/** What every store takes when it is opened. */
export interface StoreOptions {
  /** The time of recording, as an ISO date-time in UTC; default the machine's clock. */
  readonly now?: (() => string) | undefined;
  /** True for a reader: a store that is not there is an error and is not made. */
  readonly mustExist?: boolean | undefined;
}
