import { readFileSync } from "node:fs";
import { TacitusError } from "../../core/errors.ts";

const TAB = 9;
const LINE_END = 10;

/** A file of tab-separated rows sorted by the bytes of their first field; found by binary search, nothing is parsed ahead. */
export interface Table {
  /** What follows the key and its tab, or null. */
  readonly find: (key: string) => string | null;
}

// Byte by byte: lines are so short that a native call costs more than its work.
const lineStart = (bytes: Buffer, at: number): number => {
  let start = at;
  while (start > 0 && bytes[start - 1] !== LINE_END) start -= 1;
  return start;
};
const lineEnd = (bytes: Buffer, at: number): number => {
  let end = at;
  while (end < bytes.length && bytes[end] !== LINE_END) end += 1;
  return end;
};
const isFieldEnd = (byte: number | undefined): boolean => byte === undefined || byte === TAB || byte === LINE_END;

/** Below 0 where the key comes before the first field of the line that starts there, 0 where it is that field. */
const compare = (key: Buffer, bytes: Buffer, start: number): number => {
  let at = 0;
  while (at < key.length && bytes[start + at] === key[at]) at += 1;
  const byte = bytes[start + at];
  if (at === key.length) return isFieldEnd(byte) ? 0 : -1;
  return isFieldEnd(byte) ? 1 : (key[at] ?? 0) - (byte ?? 0);
};

const search = (bytes: Buffer, key: Buffer): string | null => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    const order = compare(key, bytes, start);
    if (order === 0) return bytes.toString("utf8", start + key.length + 1, lineEnd(bytes, start));
    if (order < 0) high = start;
    else low = lineEnd(bytes, start) + 1;
  }
  return null;
};

/** Reads a table; a missing file is an error unless `optional`, which makes it empty. Errors: DATA_INVALID. */
export const openTable = (file: URL, optional = false): Table => {
  const bytes = readBytes(file, optional);
  return { find: (key) => (key === "" ? null : search(bytes, Buffer.from(key, "utf8"))) };
};

const readBytes = (file: URL, optional: boolean): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (optional) return Buffer.alloc(0);
    throw new TacitusError("DATA_INVALID", { where: file.pathname, what: "cannot be read", cause });
  }
};
