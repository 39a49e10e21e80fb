import { z } from "zod";
import { TacitusError } from "../../../src/core/errors.ts";
import { same } from "../../../src/evaluate/index.ts";
import { resolveMentions } from "../text/mention.ts";
import { documentOf } from "../text/document.ts";
import type { Knowledge, Who } from "../../../src/resolve/names/index.ts";

const caseSchema = z.object({
  mention: z.string().min(1),
  date: z.iso.date(),
  country: z.string().length(3).optional(),
  expected: z.string().min(1).nullable(),
});
/** A mention of an office, or of its holder, on a day; `expected` is null where nobody may be named. */
export type OfficeCase = Readonly<z.infer<typeof caseSchema>>;

/** Right, somebody else, or nobody named where somebody was expected. */
export type OfficeResult = "right" | "wrong" | "open";
/** A case and how it was answered. */
export interface OfficeOutcome {
  readonly given: OfficeCase;
  readonly who: Who;
  readonly result: OfficeResult;
}

const caseOf = (line: string, where: string, number: number): OfficeCase => {
  const parsed = caseSchema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new TacitusError("GOLD_INVALID", { where, line: number, what: z.prettifyError(parsed.error) });
};

/** Cases of a JSON Lines file `{mention, date, country?, expected}`; GOLD_INVALID with the line. */
export const readOfficeCases = (content: string, where: string): readonly OfficeCase[] =>
  content.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [caseOf(line, where, index + 1)]));

const resultOf = ({ expected }: OfficeCase, who: Who, { index }: Knowledge): OfficeResult => {
  const actor = who.actorId === null ? null : index.byId(who.actorId);
  const isNamed = actor !== null && actor.kind === "person";
  if (expected === null) return isNamed ? "wrong" : "right";
  if (!isNamed) return "open";
  const meant = index.byName(expected).map((candidate) => candidate.actor.id);
  return meant.includes(actor.id) || (meant.length === 0 && same(who.name, expected)) ? "right" : "wrong";
};

/** Resolves the mention in a sentence that says no more than the country, where one is given. */
export const answerOffice = (given: OfficeCase, knowledge: Knowledge): OfficeOutcome => {
  const { mention, date, country } = given;
  const before = country === undefined ? "Then " : `In ${knowledge.countries.nameOf(country)}, `;
  const document = documentOf(`${before}${mention} spoke.`, knowledge);
  const span = { start: before.length, end: before.length + mention.length };
  const [who] = resolveMentions(document, [span], { knowledge, day: date, articleId: "office" });
  if (who === undefined) throw new TacitusError("GOLD_INVALID", { where: mention, line: 0, what: "no mention" });
  return { given, who, result: resultOf(given, who, knowledge) };
};
