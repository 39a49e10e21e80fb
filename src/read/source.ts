import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { reasonOf, TacitusError, type ErrorCode } from "../core/errors.ts";

/** Bytes with a name, which can be read more than once. */
export interface Source {
  /** As errors name it: a path, or `stdin`. */
  readonly name: string;
  /** INPUT_NOT_FOUND, INPUT_IS_DIRECTORY or INPUT_UNREADABLE while it is read. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A source to be closed after use. */
export interface SpooledSource extends Source {
  readonly close: () => Promise<void>;
}

const CODES: Readonly<Record<string, ErrorCode>> = { ENOENT: "INPUT_NOT_FOUND", EISDIR: "INPUT_IS_DIRECTORY" };

const systemCode = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";

const readError = (where: string, cause: unknown): TacitusError =>
  new TacitusError(CODES[systemCode(cause)] ?? "INPUT_UNREADABLE", { where, what: reasonOf(cause), cause });

const readFileBytes = async function* (path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk;
  } catch (cause) {
    throw readError(name, cause);
  }
};

/** A file, opened when it is read. */
export const fileSource = (path: string): Source => ({ name: path, open: () => readFileBytes(path, path) });

/** What a stream gives, kept in a temporary file until `close`, so that it can be read more than once. */
export const spoolSource = async (name: string, stream: AsyncIterable<Uint8Array>): Promise<SpooledSource> => {
  const folder = await mkdtemp(join(tmpdir(), "tacitus-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, "input");
  try {
    await pipeline(stream, createWriteStream(path));
  } catch (cause) {
    await close();
    throw readError(name, cause);
  }
  return { name, open: () => readFileBytes(path, name), close };
};
