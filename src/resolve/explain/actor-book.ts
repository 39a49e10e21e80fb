import { openKnowledge } from "../names/index.ts";
import type { ResolverOptions } from "../types.ts";
import { actorView } from "./actor-view.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { explainName } from "./explain-name.ts";
import type { ActorView, ExplainContext, NameExplanation } from "./types.ts";

/** The base of actors, for a person who looks something up. */
export interface ActorBook {
  readonly explain: (name: string, context: ExplainContext) => NameExplanation;
  readonly coverage: (context: ExplainContext) => Coverage;
  /** The actor of an id; null where the base has none. */
  readonly actor: (id: string) => ActorView | null;
  /** The code of a country by its code or name; null where there is none. */
  readonly country: (text: string) => string | null;
}

/** Opens the base, with own actors before it. Errors: DATA_INVALID; of own actors INPUT_NOT_FOUND, ACTORS_INVALID. */
export const openActorBook = (options: ResolverOptions = {}): ActorBook => {
  const knowledge = openKnowledge(options);
  const { index, countries } = knowledge;
  return {
    explain: (name, context) => explainName(name, context, knowledge),
    coverage: (context) => coverageOf(context, knowledge),
    actor: (id) => {
      const actor = index.byId(id);
      return actor === null ? null : actorView(actor, null);
    },
    country: (text) => {
      const code = text.toUpperCase();
      return countries.nameOf(code) === code ? (countries.meaning(text)?.id ?? null) : code;
    },
  };
};
