import type { GraphStore } from "../../src/core/ports.ts";

/** The whole graph as sorted lines: two stores with the same lines hold the same graph. */
export const dumpOf = async (store: GraphStore): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const element of store.graph()) lines.push(JSON.stringify(element));
  return lines.toSorted();
};

/** Every order of the given values. */
export const ordersOf = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.length < 2
    ? [values]
    : values.flatMap((value, index) => ordersOf(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
