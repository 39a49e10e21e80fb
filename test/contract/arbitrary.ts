/** Random articles over few names and days, so that they meet, contradict and replace one another often. */
import fc from "fast-check";
import type { ArticleClaims } from "../../src/core/claim.ts";
import { type ActorSketch, articleOf, type ClaimSketch, indexed, local, named, open } from "./claims.ts";

const PEOPLE = ["Ada Voss", "Bram Tell", "Cleo Nunn"];
const IDS = ["r-1", "r-2", "r-3"];

const actorArbitrary = (article: string): fc.Arbitrary<ActorSketch> =>
  fc.oneof(
    fc
      .record({ person: fc.constantFrom(...PEOPLE), loud: fc.boolean(), country: fc.constantFrom(null, "OST", "WES") })
      .map(({ person, loud, country }) => ({
        ...named(person, {
          country,
          kind: loud ? "organization" : "person",
          mention: loud ? (person.split(" ")[1] ?? "") : person,
        }),
        name: loud ? person.toUpperCase() : person,
      })),
    fc.constantFrom(indexed("country-ost", "Ostrava Bay", { kind: "country" }), local(article, "dockers"), open),
    fc.constant(local(article, "a bill", "measure")),
  );

const claimArbitrary = (article: string): fc.Arbitrary<ClaimSketch> => {
  const actor = actorArbitrary(article);
  return fc.record(
    {
      at: fc.nat(4),
      type: fc.constantFrom("DISMISS", "MEET", "AGREE", "RESIGN"),
      sources: fc.array(actor, { maxLength: 2 }),
      targets: fc.array(actor, { maxLength: 2 }),
      day: fc.constantFrom("2021-03-04", "2021-03-05", null),
      status: fc.constantFrom("actual", "negated", "planned"),
      alleged: fc.boolean(),
      by: actor,
      place: actor,
      confidence: fc.constantFrom(0.25, 0.5, 1),
    },
    { requiredKeys: ["at", "type"] },
  );
};

const distinctTriggers = (claims: readonly ClaimSketch[]): readonly ClaimSketch[] => [
  ...new Map(claims.map((claim) => [`${claim.type} ${claim.at}`, claim])).values(),
];

const articleArbitrary: fc.Arbitrary<ArticleClaims> = fc.constantFrom(...IDS).chain((id) =>
  fc
    .record({
      claims: fc.array(claimArbitrary(id), { maxLength: 4 }),
      outlet: fc.constantFrom(null, "The Example", "Bay Courier"),
    })
    .map(({ claims, outlet }) => articleOf(id, distinctTriggers(claims), { outlet })),
);

/** Versions of up to three articles, in the order they are loaded. */
export const articlesArbitrary: fc.Arbitrary<readonly ArticleClaims[]> = fc.array(articleArbitrary, {
  minLength: 1,
  maxLength: 7,
});
