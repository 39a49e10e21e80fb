import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { SQLInputValue, SQLOutputValue } from "node:sqlite";
import { z } from "zod";
import { actorKindSchema } from "../../core/claim.ts";
import type { ReferenceRecord } from "../../core/graph.ts";
import type { Row } from "./statements.ts";

/** Shorter texts are not worth compressing. */
const COMPRESS_FROM = 2048;

const aliasesSchema = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));
const referenceSchema = z
  .object({
    mention_id: z.string(),
    actor_id: z.string(),
    role: z.enum(["source", "target", "attribution", "place"]),
    position: z.int(),
    text: z.string(),
    name: z.string(),
    kind: actorKindSchema.nullable(),
    country: z.string().nullable(),
    aliases: aliasesSchema,
  })
  .transform(({ mention_id: mentionId, actor_id: actorId, ...rest }) => ({ mentionId, actorId, ...rest }));

/** A row of the table `reference`. */
export const referenceFromRow = (row: Row): ReferenceRecord => referenceSchema.parse(row);

/** An article's text as it is stored: long ones deflated. */
export const packText = (text: string | null): SQLInputValue =>
  text === null || text.length < COMPRESS_FROM ? text : deflateRawSync(Buffer.from(text, "utf8"));

/** The text of what `packText` gave. */
export const unpackText = (stored: SQLOutputValue | undefined): string | null => {
  if (stored instanceof Uint8Array) return inflateRawSync(stored).toString("utf8");
  return typeof stored === "string" ? stored : null;
};
