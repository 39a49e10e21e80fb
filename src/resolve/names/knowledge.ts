import {
  openActorIndex,
  openCountries,
  openLexicon,
  readOwnActors,
  type ActorIndex,
  type Countries,
  type Lexicon,
} from "../actors/index.ts";
import type { ResolverOptions } from "../types.ts";
import { readAntecedentParameters, type AntecedentParameters } from "./antecedent.ts";
import { readWords, type Words } from "./words.ts";

/** All that is known before an article is read. */
export interface Knowledge {
  readonly index: ActorIndex;
  readonly countries: Countries;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly antecedents: AntecedentParameters;
}

const openIndex = ({ shareAlike = true, actorsFile }: ResolverOptions): ActorIndex => {
  const base = openActorIndex(shareAlike);
  return actorsFile === undefined ? base : openActorIndex(shareAlike, readOwnActors(actorsFile, base));
};

/** Opens the index and the lists. */
export const openKnowledge = (options: ResolverOptions = {}): Knowledge => ({
  index: openIndex(options),
  countries: openCountries(),
  lexicon: openLexicon(),
  words: readWords(),
  antecedents: readAntecedentParameters(),
});
