import { readFileSync } from "node:fs";
import { TacitusError } from "../../core/errors.ts";

const TAB = 9;
const LINE_END = 10;

/** A file of tab-separated rows sorted by the bytes of their first field; found by binary search, nothing is parsed ahead. */
export interface Table {
  /** What follows the key and its tab, or null. */
  readonly find: (key: string) => string | null;
}

const lineStart = (bytes: Buffer, at: number): number => bytes.lastIndexOf(LINE_END, at - 1) + 1;
const lineEnd = (bytes: Buffer, at: number): number => {
  const end = bytes.indexOf(LINE_END, at);
  return end < 0 ? bytes.length : end;
};

const search = (bytes: Buffer, key: Buffer): string | null => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    const end = lineEnd(bytes, start);
    const tab = bytes.indexOf(TAB, start);
    const order = Buffer.compare(key, bytes.subarray(start, tab < 0 || tab > end ? end : tab));
    if (order === 0) return bytes.toString("utf8", tab + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
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
