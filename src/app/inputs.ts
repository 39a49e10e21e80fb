import { fileSource, spoolSource, type Source } from "../read/index.ts";

/** Sources to read, and what is to be done after. */
export interface Inputs {
  readonly sources: readonly Source[];
  readonly close: () => Promise<void>;
}

/** The sources that arguments name: paths, and `-` for standard input, which is also meant where there are none. */
export const openInputs = async (names: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Inputs> => {
  const wanted = names.length === 0 ? ["-"] : names;
  if (!wanted.includes("-")) return { sources: wanted.map(fileSource), close: async () => undefined };
  const spooled = await spoolSource("stdin", stdin);
  return { sources: wanted.map((name) => (name === "-" ? spooled : fileSource(name))), close: spooled.close };
};
