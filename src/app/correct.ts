import type { ArticleClaims } from "../core/claim.ts";
import { type Correction, mergedId, splitId } from "../core/correction.ts";
import { TacitusError } from "../core/errors.ts";
import { isLocal } from "../core/ids.ts";
import type { Outcome } from "../core/outcome.ts";
import type { Ontology } from "../core/ontology.ts";
import type { GraphStore } from "../core/ports.ts";
import { loadAll, type LoadSummary } from "../pipeline/index.ts";
import type { ActorBook } from "../resolve/index.ts";
import { readCorrections, writeCorrections } from "./corrections.ts";

/** What a correction works on. */
export interface CorrectionWork {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** The file of corrections. */
  readonly file: string;
  /** Told of each article as it is loaded again: failures. */
  readonly onOutcome: (outcome: Outcome<ArticleClaims>) => void;
}

/** The correction that was made or taken back, how many the file has now, and what the store had to change. */
export interface Corrected {
  readonly correction: Correction;
  readonly corrections: number;
  readonly summary: LoadSummary;
}

const good = async function* (
  articles: Iterable<ArticleClaims> | AsyncIterable<ArticleClaims>,
): AsyncGenerator<Outcome<ArticleClaims>> {
  for await (const value of articles) yield { ok: true, value };
};

/** The articles that name any of the actors, each once; held, since loading them changes who is named where. */
const articlesNaming = async (store: GraphStore, actors: readonly string[]): Promise<readonly ArticleClaims[]> => {
  const found = new Map<string, ArticleClaims>();
  for (const actor of actors) for await (const one of store.claims(actor)) found.set(one.article.id, one);
  return [...found.values()];
};

/** Writes the list, and loads again the articles that its last change is about. */
const apply = async (
  { store, ontology, file, onOutcome }: CorrectionWork,
  corrections: readonly Correction[],
  articles: readonly ArticleClaims[],
): Promise<LoadSummary> => {
  writeCorrections(file, corrections);
  return loadAll(good(articles), { store, ontology, corrections, onOutcome });
};

type Known = Pick<Extract<Correction, { op: "merge" }>, "name" | "kind" | "country">;

/** An actor of the base or of the store. Error: ACTOR_UNKNOWN. */
const knownActor = async (id: string, store: GraphStore, book: ActorBook): Promise<Known> => {
  const stored = (await store.ask("actors", { name: id })).find((row) => row.id === id);
  const found = book.actor(id) ?? stored;
  if (found === undefined) throw new TacitusError("ACTOR_UNKNOWN", { where: store.location, what: id });
  return { name: found.name, kind: found.kind, country: found.country };
};

/** Makes two actors one, in the store and in all that is loaded later. Errors: ACTOR_UNKNOWN, USAGE. */
export const mergeActors = async (
  [first, second]: readonly [string, string],
  reason: string,
  { book, ...work }: CorrectionWork & { readonly book: ActorBook },
): Promise<Corrected> => {
  if (first === second) throw new TacitusError("USAGE", { where: "merge", what: "give two ids that differ" });
  const into = mergedId(first, second);
  const known = new Map([
    [first, await knownActor(first, work.store, book)],
    [second, await knownActor(second, work.store, book)],
  ]);
  const { name, kind, country } = known.get(into) ?? (await knownActor(first, work.store, book));
  const ids = [first, second].filter((id) => id !== into);
  const correction: Correction = { op: "merge", ids, into, name, kind, country, reason };
  const corrections = [...readCorrections(work.file), correction];
  const summary = await apply(work, corrections, await articlesNaming(work.store, ids));
  return { correction, corrections: corrections.length, summary };
};

/** Makes an actor another one in some articles. Errors: ACTOR_UNKNOWN, USAGE. */
export const splitActor = async (
  id: string,
  { articles, reason }: { readonly articles: readonly string[]; readonly reason: string },
  work: CorrectionWork,
): Promise<Corrected> => {
  const found = await articlesNaming(work.store, [id]);
  const naming = found.map(({ article }) => article.id);
  if (naming.length === 0) throw new TacitusError("ACTOR_UNKNOWN", { where: work.store.location, what: id });
  if (isLocal(id)) throw new TacitusError("USAGE", { where: id, what: "one article alone has this actor" });
  const other = articles.find((article) => !naming.includes(article));
  if (other !== undefined) {
    const what = `article ${other} does not name it; these do: ${naming.slice(0, 10).join(", ")}`;
    throw new TacitusError("USAGE", { where: id, what });
  }
  const unique = [...new Set(articles)].toSorted();
  const correction: Correction = { op: "split", id, articles: unique, into: splitId(id, unique), reason };
  const corrections = [...readCorrections(work.file), correction];
  const meant = found.filter(({ article }) => unique.includes(article.id));
  return { correction, corrections: corrections.length, summary: await apply(work, corrections, meant) };
};

/** Takes the last correction back. Error: USAGE, where there is none. */
export const undoCorrection = async (work: CorrectionWork): Promise<Corrected> => {
  const before = readCorrections(work.file);
  const correction = before.at(-1);
  if (correction === undefined) throw new TacitusError("USAGE", { where: work.file, what: "there is nothing to undo" });
  const corrections = before.slice(0, -1);
  const summary = await apply(work, corrections, await articlesNaming(work.store, [correction.into]));
  return { correction, corrections: corrections.length, summary };
};

/**
 * Projects a store anew from its claims, under corrections. `reader` is the same store opened a second time, so that what
 * is read does not shift while it is written.
 */
export const rebuildStore = async (
  reader: Pick<GraphStore, "claims">,
  work: Omit<CorrectionWork, "file"> & { readonly corrections: readonly Correction[] },
): Promise<LoadSummary> => loadAll(good(reader.claims()), { ...work, anew: true });
