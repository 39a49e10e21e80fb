import type { Article } from "../core/article.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";
import { articleOf } from "./article-of.ts";
import { collect, decodeText, toUtf8 } from "./decode.ts";
import { announcedEncoding, detectFormat, refuseBinary, type ArticleFormat, type InputFormat } from "./detect.ts";
import { readJsonLines } from "./json-lines.ts";
import { peek, type Peeked } from "./peek.ts";
import type { Source } from "./source.ts";

/** How inputs are read. */
export interface ReadOptions {
  readonly format: InputFormat;
  /** Fills a missing publication date and overrides none. */
  readonly date: string | null;
}

interface Opened extends Peeked {
  readonly where: string;
  readonly date: string | null;
}

type Articles = AsyncIterable<Outcome<Article>> | Iterable<Outcome<Article>>;

const readText = async ({ where, chunks, date }: Opened): Promise<Articles> => {
  const bytes = await collect(where, chunks);
  const text = decodeText(where, bytes);
  if (text.includes("\0")) throw new TacitusError("INPUT_BINARY", { where, what: "it holds NUL characters" });
  const article = articleOf(where, { id: null, text, title: null, url: null, published: date, outlet: null });
  return [{ ok: true, value: article }];
};

const readHtml = async ({ where, chunks, date }: Opened): Promise<Articles> => {
  const bytes = await collect(where, chunks);
  const { decodePage, readPage } = await import("./html/index.ts");
  const page = readPage(where, decodePage(where, bytes));
  return [{ ok: true, value: articleOf(where, { id: null, ...page, published: page.published ?? date }) }];
};

const readLines = async ({ where, head, chunks, date }: Opened): Promise<Articles> => {
  const encoding = announcedEncoding(head) ?? "utf-8";
  return readJsonLines(where, encoding === "utf-8" ? chunks : toUtf8(where, chunks, encoding), date);
};

const READERS = { text: readText, html: readHtml, jsonl: readLines } as const satisfies Record<
  ArticleFormat,
  (opened: Opened) => Promise<Articles>
>;

const openArticles = async (source: Source, { format, date }: ReadOptions): Promise<Articles> => {
  const where = source.name;
  const peeked = await peek(source.open());
  if (peeked.head.length === 0) throw new TacitusError("INPUT_EMPTY", { where });
  try {
    refuseBinary(where, peeked.head);
  } catch (error) {
    await peeked.close();
    throw error;
  }
  return READERS[format === "auto" ? detectFormat(where, peeked.head) : format]({ ...peeked, where, date });
};

/** The articles of a source in order, each done or failed with a code; whatever goes wrong, what was read is kept. */
export const readArticles = async function* (source: Source, options: ReadOptions): AsyncGenerator<Outcome<Article>> {
  try {
    yield* await openArticles(source, options);
  } catch (cause) {
    const known = cause instanceof TacitusError;
    const where = source.name;
    const error = known ? cause : new TacitusError("INPUT_UNREADABLE", { where, what: reasonOf(cause), cause });
    yield { ok: false, where, error };
  }
};
