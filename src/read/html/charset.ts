import { decodeAs } from "../decode.ts";
import { announcedEncoding } from "../detect.ts";

const DECLARED = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

const declaredCharset = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return DECLARED.exec(start)?.[1]?.toLowerCase() ?? null;
};

const NAMES: Readonly<Record<string, string>> = { utf8: "utf-8", "utf-16": "utf-8", "utf-16le": "utf-8" };

/** A page's text: as its byte order mark says, else its charset, else as UTF-8; INPUT_ENCODING where it does not fit. */
export const decodePage = (where: string, bytes: Uint8Array): string => {
  const label = announcedEncoding(bytes) ?? declaredCharset(bytes) ?? "utf-8";
  return decodeAs(where, bytes, announcedEncoding(bytes) === null ? (NAMES[label] ?? label) : label);
};
