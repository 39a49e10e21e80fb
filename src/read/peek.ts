/** Enough of the start to tell what the bytes are, and all of them, from the start. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Closes the source where `chunks` is not read. */
  readonly close: () => Promise<void>;
}

const HEAD = 4096;

const resume = async function* (head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
};

/** Reads the first 4,096 bytes, or all where there are fewer. Whoever calls it reads `chunks` or calls `close`. */
export const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<Peeked> => {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(parts);
  return { head, chunks: resume(head, iterator), close: async () => void (await iterator.return?.()) };
};
