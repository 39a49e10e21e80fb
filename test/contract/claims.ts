/** Hand-made claims about invented people, for tests of everything from claims to answers. */
import type { ArticleReference } from "../../src/core/article.ts";
import type { ArticleClaims, Claim, Filler } from "../../src/core/claim.ts";
import { claimEventId } from "../../src/core/event-id.ts";
import { foldName } from "../../src/core/graph.ts";
import { claimId, localActorId, nameActorId, textHash } from "../../src/core/ids.ts";
import type { ActorKind, EventType } from "../../src/core/ontology.ts";
import { loadOntology } from "../../src/ontology/index.ts";

export const ontology = loadOntology();

export interface ActorSketch {
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly mention: string;
}

type ActorDetails = Partial<Omit<ActorSketch, "name">>;

/** Somebody with a proper name, outside the index. */
export const named = (name: string, details: ActorDetails = {}): ActorSketch => ({
  id: nameActorId(foldName(name)),
  name,
  kind: "person",
  country: null,
  mention: name,
  ...details,
});

/** Somebody of the index. */
export const indexed = (id: string, name: string, details: ActorDetails = {}): ActorSketch =>
  named(name, { ...details, id });

/** Somebody known from one article alone. */
export const local = (article: string, mention: string, kind: ActorKind = "group"): ActorSketch =>
  named(mention, { id: localActorId(article, mention, 0), kind });

/** A pronoun that stays open. */
export const open: ActorSketch = named("they", { id: null, kind: "group" });

export interface ClaimSketch {
  readonly at: number;
  readonly type: EventType;
  readonly sources?: readonly ActorSketch[];
  readonly targets?: readonly ActorSketch[];
  readonly day?: string | null;
  readonly status?: Claim["status"];
  readonly alleged?: boolean;
  readonly by?: ActorSketch;
  readonly place?: ActorSketch;
  readonly confidence?: number;
  readonly quote?: string;
}

const spanOf = (text: string, start: number): Filler["mention"] => ({ text, start, end: start + text.length });

const filler = (actor: ActorSketch, start: number): Filler => ({
  actorId: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: actor.country,
  sector: null,
  role: null,
  mention: spanOf(actor.mention, start),
});

const withoutEvent = (article: ArticleReference, sketch: ClaimSketch): Omit<Claim, "eventId"> => {
  const trigger = spanOf(sketch.type.toLowerCase(), sketch.at);
  const day = sketch.day === undefined ? "2021-03-04" : sketch.day;
  const quote = sketch.quote ?? `Words about ${trigger.text} at ${sketch.at}.`;
  const definition = ontology[sketch.type];
  return {
    id: claimId(article.id, sketch.type, trigger.start, trigger.end),
    type: sketch.type,
    relationship: definition.relationship,
    alleged: sketch.alleged ?? false,
    plover: definition.plover,
    ploverMode: definition.ploverMode,
    cameo: definition.cameo,
    quad: definition.quad,
    trigger,
    sources: (sketch.sources ?? []).map((actor) => filler(actor, sketch.at)),
    targets: (sketch.targets ?? []).map((actor) => filler(actor, sketch.at)),
    status: sketch.status ?? "actual",
    attribution: sketch.by
      ? { actorId: sketch.by.id, name: sketch.by.name, mention: spanOf(sketch.by.mention, sketch.at) }
      : null,
    dateFrom: day,
    dateTo: day,
    datePrecision: day === null ? "none" : "day",
    dateBasis: day === null ? "none" : "published",
    when: null,
    place: sketch.place
      ? {
          actorId: sketch.place.id,
          name: sketch.place.name,
          country: sketch.place.country,
          mention: spanOf(sketch.place.mention, sketch.at),
        }
      : null,
    quote,
    start: sketch.at,
    end: sketch.at + quote.length,
    confidence: sketch.confidence ?? 0.8,
    article,
    extractor: { version: "0.0.0", model: "by hand" },
  };
};

/** An article whose claims are sketched; ids are made as everywhere. */
export const articleOf = (
  id: string,
  sketches: readonly ClaimSketch[],
  details: Partial<ArticleReference> & { readonly text?: string | null } = {},
): ArticleClaims => {
  const { text = `Text of article ${id}.`, ...rest } = details;
  const article = {
    id,
    url: `https://news.example/${id}`,
    title: `Article ${id}`,
    published: "2021-03-04",
    outlet: "The Example",
    textHash: textHash(text ?? id),
    ...rest,
  };
  const claims = sketches.map((sketch) => withoutEvent(article, sketch));
  return {
    article,
    text,
    claims: claims.map((claim) => ({ ...claim, eventId: claimEventId(claim, ontology[claim.type]) })),
  };
};
