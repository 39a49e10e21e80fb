import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { articleLines, openStore } from "../../app/index.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import { reasonOf, TacitusError } from "../../core/errors.ts";
import { EXIT } from "../failures.ts";
import { say, write } from "../output.ts";
import { settingsOf } from "./claims.ts";
import type { StoreFlags } from "./flags.ts";

const lines = async function* (articles: AsyncIterable<ArticleClaims>): AsyncGenerator<string> {
  for await (const article of articles) yield articleLines(article);
};

const writeFile = async (folder: string, articles: AsyncIterable<ArticleClaims>): Promise<void> => {
  const path = join(folder, "claims.jsonl");
  try {
    mkdirSync(folder, { recursive: true });
    await pipeline(Readable.from(lines(articles)), createWriteStream(path));
  } catch (cause) {
    throw cause instanceof TacitusError
      ? cause
      : new TacitusError("OUTPUT_FAILED", { where: path, what: reasonOf(cause), cause });
  }
  say(path);
};

/** `tacitus export`: a store's claims as JSON Lines, to stdout or into a folder; `load` of them gives the same graph. */
export const exportStore = async (flags: StoreFlags & { readonly out?: string }): Promise<number> => {
  const store = await openStore(settingsOf(flags).store, process.env, { mustExist: true });
  try {
    if (flags.out !== undefined) await writeFile(flags.out, store.claims());
    else for await (const text of lines(store.claims())) await write(text);
    return EXIT.done;
  } finally {
    await store.close();
  }
};
