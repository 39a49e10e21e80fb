import { readFileSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { graphEdge, graphNode } from "../elements.ts";
import type { GraphEdge, GraphNode } from "../../core/graph.ts";

const textOf = (name: string): string => readFileSync(new URL(`../../../sql/${name}`, import.meta.url), "utf8");

/** Every node, then every edge. */
export function* storedGraph(database: DatabaseSync): Generator<GraphNode | GraphEdge> {
  for (const { properties, ...row } of database.prepare(textOf("nodes.sql")).iterate()) {
    yield graphNode({ ...row, properties: JSON.parse(String(properties)) });
  }
  for (const { properties, ...row } of database.prepare(textOf("edges.sql")).iterate()) {
    yield graphEdge({ ...row, properties: JSON.parse(String(properties)) });
  }
}
