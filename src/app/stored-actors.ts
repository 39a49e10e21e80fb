import type { Correction } from "../core/correction.ts";
import { NAME_PREFIX } from "../core/ids.ts";
import type { ActorKind, Ontology } from "../core/ontology.ts";
import type { GraphStore } from "../core/ports.ts";
import type { QuestionRow } from "../core/questions.ts";
import { correctClaim, namesakeGroups, type NamingArticle } from "../graph/index.ts";

const MOST = 10;

/** An article that names an actor: enough to tell it, and the first sentence that does so. */
export interface StoredNaming {
  readonly article: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly quote: string;
}

/** An actor that a store has under a name. */
export interface StoredActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  readonly events: number;
  /**
   * Articles in groups that have no office, organization, person or place in common: of one group or none nothing is to be
   * said, of several that the name may be several actors. Only for actors that the base does not know.
   */
  readonly mayBe: readonly (readonly StoredNaming[])[];
  /** What a person decided about it. */
  readonly corrections: readonly Correction[];
}

interface StoredWork {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly corrections: readonly Correction[];
}

type Naming = NamingArticle & { readonly shown: StoredNaming };

const namesActor = ({ sources, targets, attribution, place }: Naming["claims"][number], id: string): boolean =>
  [...sources, ...targets, attribution, place].some((one) => one?.actorId === id);

const articlesOf = async (id: string, { store, ontology, corrections }: StoredWork): Promise<readonly Naming[]> => {
  const found: Naming[] = [];
  for await (const { article, claims: given } of store.claims(id)) {
    const claims = given.map((claim) => correctClaim(claim, corrections, ontology).claim);
    const quote = claims.find((claim) => namesActor(claim, id))?.quote ?? "";
    const shown = { article: article.id, title: article.title, published: article.published, quote };
    found.push({ id: article.id, claims, shown });
  }
  return found;
};

const mayBe = async (id: string, work: StoredWork): Promise<StoredActor["mayBe"]> => {
  if (!id.startsWith(NAME_PREFIX)) return [];
  const articles = await articlesOf(id, work);
  const shown = new Map(articles.map((article) => [article.id, article.shown]));
  return namesakeGroups(id, articles).map((group) => group.flatMap((article) => shown.get(article) ?? []));
};

const isAbout = (correction: Correction, id: string): boolean =>
  correction.into === id || (correction.op === "split" ? correction.id === id : correction.ids.includes(id));

/** What a store has under a name or an id: at most ten actors, those in most events first, whom an id names before them. */
export const storedActors = async (names: readonly string[], work: StoredWork): Promise<readonly StoredActor[]> => {
  const rows = new Map<string, QuestionRow<"actors">>();
  for (const name of names) {
    for (const row of await work.store.ask("actors", { name, limit: MOST })) rows.set(row.id, row);
  }
  const found: StoredActor[] = [];
  for (const row of [...rows.values()].slice(0, MOST)) {
    const corrections = work.corrections.filter((correction) => isAbout(correction, row.id));
    found.push({ ...row, mayBe: await mayBe(row.id, work), corrections });
  }
  return found;
};
