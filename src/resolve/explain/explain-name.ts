import { isLocal, NAME_PREFIX } from "../../core/ids.ts";
import { nameKey } from "../actors/index.ts";
import { readMention, type Knowledge, type Reading, type Who } from "../names/index.ts";
import { actorView } from "./actor-view.ts";
import { resolveAlone } from "./one-mention.ts";
import { nameOf, othersOf } from "./others.ts";
import { adviceOf, reasonText } from "./reason.ts";
import type { Answer, Basis, ExplainContext, NameExplanation } from "./types.ts";

const MOST_OTHERS = 50;

const isIndexed = (id: string): boolean => !isLocal(id) && !id.startsWith(NAME_PREFIX);

const unknownBasis = (id: string, name: string, { index }: Knowledge): Basis => {
  if (index.byName(name).filter(({ loose }) => !loose).length > 1) return "ambiguous";
  return isLocal(id) ? "one-article" : "outside-base";
};

const nameBasis = (id: string, name: string, title: string, { index }: Knowledge): Basis => {
  const match = index.byName(name).find(({ actor }) => actor.id === id);
  if (match !== undefined) return nameKey(match.actor.name) === nameKey(name) ? "full-name" : "other-name";
  return title === "" ? "surname-of-leader" : "title-and-surname";
};

const basisOf = (id: string | null, text: string, reading: Reading, knowledge: Knowledge): Basis => {
  if (id === null) return "open";
  if (reading.form === "country") return `country-${reading.how}`;
  if (!isIndexed(id)) return unknownBasis(id, nameOf(text, reading), knowledge);
  if (reading.form === "name") return nameBasis(id, reading.name, reading.title, knowledge);
  if (knowledge.index.byName(text).some(({ actor }) => actor.id === id)) return nameBasis(id, text, "", knowledge);
  return reading.form === "member" ? "country-people" : "office-on-day";
};

const answerOf = (who: Who, basis: Basis, context: ExplainContext, { index }: Knowledge): Answer => {
  const { name, kind, country, sector, role } = who;
  const id = who.actorId === null || isLocal(who.actorId) ? null : who.actorId;
  const actor = id === null ? null : index.byId(id);
  const view = actor === null ? null : actorView(actor, context.day);
  return { id, name, kind, country, sector, role, basis, reason: reasonText(basis, context), actor: view };
};

/** The actor of an id of the index, as an answer. */
const byId = (id: string, context: ExplainContext, { index }: Knowledge): NameExplanation | null => {
  const actor = index.byId(id);
  if (actor === null) return null;
  const view = actorView(actor, context.day);
  const { name, kind, country, sector } = view;
  const role = view.offices.find((office) => office.onDay)?.title ?? null;
  const answer: Answer = {
    id,
    name,
    kind,
    country,
    sector,
    role,
    basis: "id",
    reason: reasonText("id", context),
    actor: view,
  };
  return { name: id, ...context, answer, others: [], otherCount: 0, advice: null };
};

/**
 * How a name, title and name, or description of an office resolves in an article of the day that speaks of the country,
 * by the same rules as in any article; and whom else it could mean. An id of the index is its actor.
 */
export const explainName = (text: string, context: ExplainContext, knowledge: Knowledge): NameExplanation => {
  const known = byId(text, context, knowledge);
  if (known !== null) return known;
  const reading = readMention(text, knowledge);
  const who = resolveAlone(text, context, { knowledge, slot: "source" });
  const basis = basisOf(who.actorId, text, reading, knowledge);
  const others = othersOf({ text, reading, answer: who.actorId }, context, knowledge);
  const answer = answerOf(who, basis, context, knowledge);
  const advice = adviceOf(answer, { reading, context, others: others.length });
  return { name: text, ...context, answer, others: others.slice(0, MOST_OTHERS), otherCount: others.length, advice };
};
