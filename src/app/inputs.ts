import { createReadStream, statSync } from "node:fs";
import { fileSource, spoolSource, type Source } from "../read/index.ts";

/** Sources to read, and what is to be done after. */
export interface Inputs {
  readonly sources: readonly Source[];
  readonly close: () => Promise<void>;
}

/** A pipe or a device, as `<(…)` makes them, gives its bytes once. */
const givesOnce = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
};

/**
 * The sources that arguments name: paths, and `-` for standard input, which is also meant where there are none. What gives
 * its bytes only once is kept in a temporary file until `close`, since inputs are read twice.
 */
export const openInputs = async (names: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Inputs> => {
  const wanted = names.length === 0 ? ["-"] : names;
  const closing: (() => Promise<void>)[] = [];
  const spooled = async (name: string, bytes: AsyncIterable<Uint8Array>): Promise<Source> => {
    const source = await spoolSource(name, bytes);
    closing.push(source.close);
    return source;
  };
  const input = wanted.includes("-") ? await spooled("stdin", stdin) : null;
  const sources: Source[] = [];
  for (const name of wanted) {
    if (name === "-" && input) sources.push(input);
    else sources.push(givesOnce(name) ? await spooled(name, createReadStream(name)) : fileSource(name));
  }
  return { sources, close: async () => void (await Promise.all(closing.map(async (close) => close()))) };
};
