import type { Article } from "../core/article.ts";
import type { Claim } from "../core/claim.ts";
import type { Document } from "../core/document.ts";
import type { EventDraft } from "../core/event.ts";
import type { Ontology } from "../core/ontology.ts";
import type { TextSpan } from "../core/spans.ts";

/** What resolution takes: one article, what the model read in it, and the drafts made of that. */
export interface ResolveInput {
  readonly article: Article;
  readonly document: Document;
  readonly drafts: readonly EventDraft[];
  readonly ontology: Ontology;
  readonly extractor: { readonly version: string; readonly model: string };
}

/** Why a draft, or a part of one, made no claim. */
export const REFUSAL_CODES = ["TRIGGER_INVALID", "MENTION_INVALID", "SENTENCE_INVALID", "DUPLICATE"] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One thing refused: the words it is about and, for a person, what was wrong. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly span: TextSpan;
  readonly what: string;
}

/** Claims in the order of their triggers, and what was refused. */
export interface Resolved {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refusal[];
}

/** Turns drafts into claims; holds the actor index, and may be used for any number of articles. */
export interface Resolver {
  readonly resolve: (input: ResolveInput) => Resolved;
}

/** Where the resolver finds its facts. */
export interface ResolverOptions {
  /** JSON Lines of own actors, which add to the index and override it. */
  readonly actorsFile?: string | undefined;
  /** False leaves out the lists under a share-alike licence; default true. */
  readonly shareAlike?: boolean | undefined;
}
