import { z } from "zod";
import { type GraphEdge, type GraphNode, NODE_LABELS, type PropertyValue } from "../core/graph.ts";
import { labelOf } from "./keys.ts";

const label = z.enum(NODE_LABELS);
const properties = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .transform((given) => present(given));
const nodeSchema = z.object({ label, id: z.string(), further: z.string().nullable(), properties });
const edgeSchema = z.object({
  type: z.string(),
  fromLabel: label,
  fromId: z.string(),
  toLabel: label,
  toId: z.string(),
  properties,
});

/** Without absent properties, keys sorted. */
const present = (given: Readonly<Record<string, PropertyValue>>): Readonly<Record<string, PropertyValue>> =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );

/** A node from a store's row; `further` is an event's type or an actor's kind. */
export const graphNode = (row: unknown): GraphNode => {
  const node = nodeSchema.parse(row);
  const labels = node.further === null ? [node.label] : [node.label, labelOf(node.further)];
  return { element: "node", label: node.label, id: node.id, labels: labels.toSorted(), properties: node.properties };
};

/** An edge from a store's row. */
export const graphEdge = (row: unknown): GraphEdge => {
  const edge = edgeSchema.parse(row);
  return {
    element: "edge",
    type: edge.type,
    from: { label: edge.fromLabel, id: edge.fromId },
    to: { label: edge.toLabel, id: edge.toId },
    properties: edge.properties,
  };
};
