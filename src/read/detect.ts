import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { z } from "zod";
import { TacitusError } from "../core/errors.ts";

/** What an input may be; `auto` looks at its name and first characters. */
export const INPUT_FORMATS = ["auto", "text", "html", "jsonl"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
export type ArticleFormat = Exclude<InputFormat, "auto">;

const FILE = new URL("../../data/read/signatures.json", import.meta.url);
const signatureSchema = z.array(z.object({ name: z.string(), bytes: z.string() }));

const EXTENSIONS: Readonly<Record<string, ArticleFormat>> = {
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "jsonl",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};
const JSON_START = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*\{)/;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i;

/** Encodings that a byte order mark announces. */
export const announcedEncoding = (head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null => {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
};

/** What bytes that are no text seem to be; null for text. The list of signatures is read only where it is needed. */
const binaryName = (head: Uint8Array): string | null => {
  const hex = Buffer.from(head.subarray(0, 16)).toString("hex");
  const isText = announcedEncoding(head) !== null && !hex.startsWith("fffe0000");
  if (isText) return null;
  const signatures = signatureSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  return (
    signatures.find(({ bytes }) => hex.startsWith(bytes))?.name ?? (head.includes(0) ? "it holds NUL bytes" : null)
  );
};

/** INPUT_BINARY where the first bytes are those of no text. */
export const refuseBinary = (where: string, head: Uint8Array): void => {
  const what = binaryName(head);
  if (what !== null) throw new TacitusError("INPUT_BINARY", { where, what });
};

/** The format that an input's name says, else what its first characters look like; text where nothing speaks. */
export const detectFormat = (name: string, head: Uint8Array): ArticleFormat => {
  const named = EXTENSIONS[extname(name).toLowerCase()];
  if (named !== undefined) return named;
  const start = new TextDecoder(announcedEncoding(head) ?? "utf-8").decode(head);
  if (JSON_START.test(start)) return "jsonl";
  return HTML_START.test(start) ? "html" : "text";
};
