import { reasonOf, TacitusError } from "../core/errors.ts";
import { announcedEncoding } from "./detect.ts";
import { megabytes, MOST_BYTES } from "./limits.ts";

const REPLACEMENT = "\ufffd";

/** Offset of the first byte that is no UTF-8. */
const firstInvalid = (bytes: Uint8Array): number => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (let from = 0; ;) {
    const at = text.indexOf(REPLACEMENT, from);
    if (at < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
};

const invalidByte = (bytes: Uint8Array): string => {
  const offset = firstInvalid(bytes);
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const byte = bytes[offset];
  return byte === undefined ? "the end" : `byte 0x${byte.toString(16)} at offset ${offset} (line ${line})`;
};

/** The text of UTF-8 bytes, a byte order mark dropped; INPUT_ENCODING where they are not valid. */
export const decodeUtf8 = (where: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TacitusError("INPUT_ENCODING", { where, what: invalidByte(bytes), cause });
  }
};

/** The text of bytes in an encoding by its label; INPUT_ENCODING where it is unknown or they do not fit. */
export const decodeAs = (where: string, bytes: Uint8Array, label: string): string => {
  if (label === "utf-8") return decodeUtf8(where, bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TacitusError("INPUT_ENCODING", { where, what: `text marked as ${label} (${reasonOf(cause)})`, cause });
  }
};

/** The text as its byte order mark says, else as UTF-8. */
export const decodeText = (where: string, bytes: Uint8Array): string =>
  decodeAs(where, bytes, announcedEncoding(bytes) ?? "utf-8");

/** All bytes together; INPUT_TOO_LARGE past the limit. */
export const collect = async (where: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) {
      throw new TacitusError("INPUT_TOO_LARGE", { where, what: "the file", limit: megabytes(MOST_BYTES) });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

/** UTF-16 chunks as UTF-8 chunks; INPUT_ENCODING where they do not fit. */
export const toUtf8 = async function* (
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (cause) {
    if (cause instanceof TacitusError) throw cause;
    throw new TacitusError("INPUT_ENCODING", { where, what: `text marked as ${label}`, cause });
  }
};
