import neo4j from "neo4j-driver";
import { z } from "zod";

const plainEntries = (values: object): unknown =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plainValue(value)]));

/** A value of a free query without the driver's classes: a node or relationship is its properties, a path its nodes and edges. */
export const plainValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object" || value === null) return value;
  if (neo4j.isNode(value)) return { labels: value.labels, ...Object(plainEntries(value.properties)) };
  if (neo4j.isRelationship(value)) return { type: value.type, ...Object(plainEntries(value.properties)) };
  if (neo4j.isPath(value))
    return value.segments.map((part) => [part.start, part.relationship, part.end].map(plainValue));
  if (neo4j.isInt(value)) return value.toNumber();
  if (Object.getPrototypeOf(value) === Object.prototype) return plainEntries(value);
  return z.coerce.string().parse(value);
};
