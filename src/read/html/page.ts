import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { TacitusError } from "../../core/errors.ts";
import { pageDate } from "./page-date.ts";
import { paragraphs, type PageNode } from "./paragraphs.ts";
import { vocabulary } from "./vocabulary.ts";

/** What a page says of its article; null for what it does not say. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

interface PageDocument {
  readonly querySelectorAll: (selector: string) => Iterable<{ getAttribute: (name: string) => string | null }>;
}

const MOST_ELEMENTS = 100_000;
/** Elements inside one another; real pages stay below 100, and the parser's time grows with the square. */
const DEEPEST = 1000;
/** Tags that nest: those that need no end, as `<p>` and `<br>`, say nothing of depth; what scripts hold is no tag. */
const NESTING =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr|path|use|rect|circle)\b)[a-z][\w-]*/gi;
const SCRIPTS = /<(script|style|svg)\b(?:(?!<\/\1)[^])*/gi;

const attributes = (document: PageDocument, fields: typeof vocabulary.url): readonly string[] =>
  fields.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name)?.trim() || []),
  );

const plain = (value: string | null | undefined): string | null => value?.replaceAll(/\s+/gu, " ").trim() || null;

/** A title without the outlet's name at its end. */
const ownTitle = (title: string | null, outlet: string | null): string | null => {
  const [, own, name] = /^(.+?)\s+[|–—-]\s+([^|]+)$/u.exec(title ?? "") ?? [];
  return own !== undefined && name === outlet ? own : title;
};

const webAddress = (values: readonly string[]): string | null =>
  values.find((value) => /^https?:\/\//i.test(value)) ?? null;

/** What stands in the head, read before Readability changes the document. */
const headFacts = (document: PageDocument) => ({
  dates: attributes(document, vocabulary.published),
  url: webAddress(attributes(document, vocabulary.url)),
  outlet: attributes(document, vocabulary.outlet)[0],
});

const isTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, end] of html.replaceAll(SCRIPTS, "").matchAll(NESTING)) {
    depth = end === "" ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > DEEPEST) return true;
  }
  return false;
};

const parsePage = (html: string): Page | null => {
  const { document } = parseHTML(html);
  const facts = headFacts(document);
  const found = new Readability<PageNode>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
  }).parse();
  if (found?.content === null || found?.content === undefined) return null;
  const outlet = plain(found.siteName) ?? plain(facts.outlet);
  return {
    text: paragraphs(found.content),
    title: ownTitle(plain(found.title), outlet),
    byline: plain(found.byline),
    published: [found.publishedTime ?? "", ...facts.dates].map(pageDate).find((date) => date !== null) ?? null,
    url: facts.url,
    outlet,
  };
};

const noArticle = (where: string, cause?: unknown): TacitusError =>
  new TacitusError("INPUT_NO_ARTICLE", { where, cause });

/** The readable article of a page, as Mozilla's Readability finds it; INPUT_NO_ARTICLE where there is none. */
export const readPage = (where: string, html: string): Page => {
  let page: Page | null = null;
  if (isTooDeep(html)) throw noArticle(where);
  try {
    page = parsePage(html);
  } catch (cause) {
    throw noArticle(where, cause);
  }
  if (page === null || page.text.trim() === "") throw noArticle(where);
  return page;
};
