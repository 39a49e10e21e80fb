import type { Claim } from "./claim.ts";
import { contentId, isLocal } from "./ids.ts";
import type { ActorKind, EventDefinition } from "./ontology.ts";

/** Who fills a side, as far as ids need it: null for a pronoun that stays open. */
export interface SideFiller {
  readonly actorId: string | null;
  readonly kind: ActorKind;
}

/** All that an event's id is made of; a claim's own fields, with its article and trigger. */
export interface EventIdentity {
  readonly type: Claim["type"];
  readonly definition: Pick<EventDefinition, "requires" | "symmetric">;
  readonly sources: readonly SideFiller[];
  readonly targets: readonly SideFiller[];
  readonly status: Claim["status"];
  readonly dateFrom: string | null;
  readonly datePrecision: Claim["datePrecision"];
  readonly articleId: string;
  readonly triggerStart: number;
}

/** Actor ids of both sides as the graph has them: each once, sorted. */
export interface EventSides {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

const FIXED_SIDE_KINDS: ReadonlySet<ActorKind> = new Set(["measure", "thing", "place"]);

const actorIds = (fillers: readonly SideFiller[]): readonly string[] =>
  [...new Set(fillers.flatMap((filler) => filler.actorId ?? []))].toSorted();

/**
 * The sides in id and edges alike. Where both sides do the same, all are put in one list sorted by id, the first is the
 * source and the others are targets; not where a measure, thing or place is among them.
 */
export const eventSides = (event: Pick<EventIdentity, "definition" | "sources" | "targets">): EventSides => {
  const all = [...event.sources, ...event.targets];
  if (!event.definition.symmetric || all.some((filler) => FIXED_SIDE_KINDS.has(filler.kind))) {
    return { sources: actorIds(event.sources), targets: actorIds(event.targets) };
  }
  const ids = actorIds(all);
  return { sources: ids.slice(0, 1), targets: ids.slice(1) };
};

const allKnownElsewhere = (event: EventIdentity): boolean =>
  [...event.sources, ...event.targets].every((filler) => filler.actorId !== null && !isLocal(filler.actorId));

/**
 * Event id by the one-a-day rule: same type, sides, status and day are one event, whatever the article, when the day is
 * known, the required sides are filled and every filler is known beyond its article. Any other event is its own.
 */
export const eventId = (event: EventIdentity): string => {
  const { sources, targets } = eventSides(event);
  const day = event.datePrecision === "day" ? event.dateFrom : null;
  const filled = event.definition.requires.every((role) => (role === "source" ? sources : targets).length > 0);
  if (day === null || !filled || !allKnownElsewhere(event)) {
    return contentId("own event", event.articleId, event.type, event.triggerStart);
  }
  return contentId("event", event.type, JSON.stringify(sources), JSON.stringify(targets), event.status, day);
};

/** The id that a claim's event must have under the ontology's definition of its type. */
export const claimEventId = (claim: Omit<Claim, "eventId">, definition: EventIdentity["definition"]): string =>
  eventId({ ...claim, definition, articleId: claim.article.id, triggerStart: claim.trigger.start });
