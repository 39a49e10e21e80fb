import { TacitusError } from "../core/errors.ts";
import { megabytes, MOST_BYTES } from "./limits.ts";

/** One line of a stream, without its end; `bytes` is null for one that was longer than the limit and was dropped. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes that it had. */
  readonly length: number;
}

const LINE_FEED = 0x0a;

/** Holds the parts of one line up to the limit; past it, only counts. */
const lineBuffer = (limit: number) => {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts), length };
    parts = [];
    length = 0;
    return line;
  };
  return { add, take, isEmpty: () => length === 0 };
};

/** Splits a stream at line feeds; memory is bounded by the limit whatever the length of a line. */
export const splitLines = async function* (
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MOST_BYTES,
): AsyncGenerator<Line> {
  const buffer = lineBuffer(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      buffer.add(chunk.subarray(from, end));
      yield buffer.take();
      from = end + 1;
    }
    if (from < chunk.length) buffer.add(chunk.subarray(from));
  }
  if (!buffer.isEmpty()) yield buffer.take();
};

/** Bytes of a line, or INPUT_TOO_LARGE. */
export const lineBytes = (where: string, line: Line): Uint8Array => {
  if (line.bytes !== null) return line.bytes;
  const what = `line ${line.number} (${megabytes(line.length)})`;
  throw new TacitusError("INPUT_TOO_LARGE", { where, what, limit: megabytes(MOST_BYTES) });
};
