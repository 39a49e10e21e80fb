import type { IndexedActor } from "../actors/index.ts";
import { pickActor } from "./pick-actor.ts";
import type { Scene } from "./scene.ts";

/** The actor of the index that a name means in this article; a country said beside it is its own. */
export const actorNamed = (scene: Scene, name: string, beside: string | null = null): IndexedActor | null => {
  const { index } = scene.knowledge;
  const { day, mainCountry } = scene;
  if (beside === null) return pickActor(index.byName(name), { countries: scene.named, mainCountry, day });
  const home = { countries: new Set([beside]), mainCountry: beside, day };
  return pickActor(
    index.byName(name).filter(({ actor, loose }) => !loose || actor.country === beside),
    home,
  );
};

/** "US DEA": the name without its country, of a body of that country. */
export const nationalBody = (scene: Scene, name: string): IndexedActor | null => {
  const [first = "", ...rest] = name.split(" ");
  const country = scene.knowledge.countries.meaning(first)?.id ?? null;
  if (country === null || rest.length === 0) return null;
  const actor = actorNamed(scene, rest.join(" "), country);
  return actor !== null && actor.kind !== "person" && actor.country === country ? actor : null;
};
