import type { ArticleReference } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { ActorKind, EventType, Status } from "./ontology.ts";

/** An article as a node, with its outlet; `text` is kept by SQLite alone. */
export interface ArticleRecord extends ArticleReference {
  readonly text: string | null;
}

/** One claim as a node: what the article says, and the claim's whole line, from which the graph can be made anew. */
export interface MentionRecord {
  /** The claim's id. */
  readonly id: string;
  readonly eventId: string;
  readonly trigger: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly alleged: boolean;
  /** Who says so, as the article names them; null where the article itself does. */
  readonly attributedTo: string | null;
  readonly dateBasis: Claim["dateBasis"];
  /** Version and model, with a blank between. */
  readonly extractor: string;
  /** The claim as one line of JSON, as the article has it: what corrections changed is not in it. */
  readonly claim: string;
  /** The corrections that changed who its actors are, as a JSON list; null where there is none. */
  readonly corrected: string | null;
}

/** An event as a node: it carries only what its id is made of, so that the order of loading changes nothing. */
export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  /** Type of the derived edges, past tense. */
  readonly relationship: string;
  readonly status: Status;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly datePrecision: Claim["datePrecision"];
  /** What a picture of the graph writes on it: `FIRED`, `FIRED (negated)`. */
  readonly caption: string;
  /** True when both sides of the type do the same: questions read both edges. */
  readonly symmetric: boolean;
  /** Actor ids, sorted. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Id that the event of contradicting status would have (actual and negated contradict); null for all others. */
  readonly contradicts: string | null;
}

/** How a mention points to an actor. */
export type ReferenceRole = "source" | "target" | "attribution" | "place";

/** One filler of one claim as an edge: the words, and what they say of the actor's name, kind and country. */
export interface ReferenceRecord {
  readonly mentionId: string;
  readonly actorId: string;
  readonly role: ReferenceRole;
  /** Place among the fillers of its role, from 0. */
  readonly position: number;
  readonly text: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  /** Folded names by which the actor can be found. */
  readonly aliases: readonly string[];
}

/** All that one article adds to the graph: node and edge records with ids made of content. */
export interface GraphBatch {
  readonly article: ArticleRecord;
  readonly mentions: readonly MentionRecord[];
  readonly events: readonly EventRecord[];
  readonly references: readonly ReferenceRecord[];
}

/** Value of a property of a node or edge. */
export type PropertyValue = string | number | boolean | null;

/** A node as a store hands it out; `labels` are sorted, the base label among them; absent properties are left out. */
export interface GraphNode {
  readonly element: "node";
  readonly label: NodeLabel;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** An edge as a store hands it out. */
export interface GraphEdge {
  readonly element: "edge";
  readonly type: string;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The base labels, one on every node. */
export const NODE_LABELS = ["Actor", "Alias", "Article", "Event", "Mention", "Outlet"] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** A name as it is compared: trimmed, one blank between words, NFKC, lower case. */
export const foldName = (name: string): string => name.trim().replace(/\s+/g, " ").normalize("NFKC").toLowerCase();
