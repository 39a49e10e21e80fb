/** A dated office as a source states it; dates are ISO and may be partial, empty when unknown. */
export interface RoleFact {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly sector: string;
  /** Names the body or state where the title alone does not: "Vermont". */
  readonly of: string;
  /** The country whose office it is, empty where it is the holder's; INTERNATIONAL for an international body's. */
  readonly country: string;
}
/** Country of the offices of international bodies, as the lists write it. */
export const INTERNATIONAL = "IGO";

/** One actor as one source has it, before duplicates are merged. */
export interface Fact {
  /** Id in the source; the actor's own id when it is chosen to stand for the merged record. */
  readonly id: string;
  readonly list: string;
  readonly name: string;
  /** The source's own surname, or the title of the Wikipedia article; empty when unknown. */
  readonly surname: string;
  readonly article: string;
  readonly aliases: readonly string[];
  /** Aliases that mean this actor only where its country is the article's. */
  readonly contextual: readonly string[];
  readonly kind: "person" | "organization" | "office" | "country" | "group" | "place";
  readonly country: string;
  readonly sector: string;
  readonly gender: string;
  readonly born: string;
  readonly died: string;
  readonly wikidata: string;
  readonly bioguide: string;
  readonly roles: readonly RoleFact[];
}

/** A fact with everything empty that is not given. */
export const fact = (given: Pick<Fact, "id" | "list" | "name" | "kind"> & Partial<Fact>): Fact => ({
  surname: "",
  article: "",
  aliases: [],
  contextual: [],
  country: "",
  sector: "",
  gender: "",
  born: "",
  died: "",
  wikidata: "",
  bioguide: "",
  roles: [],
  ...given,
});
