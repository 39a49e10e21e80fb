import { only } from "../../core/lists.ts";
import { isOpenEnd, leadsState, type Candidate, type IndexedActor } from "../actors/index.ts";

/** What an article tells about whom its names may mean. */
export interface PickContext {
  readonly countries: ReadonlySet<string>;
  readonly mainCountry: string | null;
  readonly day: string | null;
}

const LIFE = 105;
const REMEMBERED = 40;
const REMEMBERED_SHORT = 10;
/**
 * Somebody an article of the day may speak of: within 40 years of the last office, within 10 where the name lacks a middle
 * name, and not by that alone if a judge, of whom there are thousands; heads of state and government are spoken of long after.
 */
const alive = ({ actor, short }: Candidate, day: string | null): boolean => {
  if (day === null || actor.kind !== "person" || actor.roles.some((role) => leadsState(role.title))) return true;
  const year = Number(day.slice(0, 4));
  const last = lastYear(actor);
  return (
    (actor.died === "" || Number(actor.died.slice(0, 4)) >= year - 15) &&
    (actor.born === "" || year - Number(actor.born.slice(0, 4)) < LIFE) &&
    (last === null || last >= year - (short ? REMEMBERED_SHORT : REMEMBERED)) &&
    !(short && isOnlyJudge(actor))
  );
};
const isOnlyJudge = ({ roles }: IndexedActor): boolean =>
  roles.length > 0 && roles.every(({ title }) => title === "Judge");
const lastYear = (actor: IndexedActor): number | null => {
  const ends = actor.roles.map((role) => (isOpenEnd(role.to) ? 9999 : Number(role.to.slice(0, 4))));
  return ends.length === 0 ? null : Math.max(...ends);
};

/** The one actor a name means in this article; null where two stay possible. A loose name needs its country. */
export const pickActor = (candidates: readonly Candidate[], context: PickContext): IndexedActor | null => {
  const fitting = candidates.filter(
    (candidate) =>
      alive(candidate, context.day) &&
      (!candidate.loose || candidate.actor.country === "" || isHome(candidate.actor, context)),
  );
  const firm = fitting.filter(({ loose }) => !loose);
  const atHome = fitting.filter(({ loose }) => loose);
  const isAbroad = atHome.length > 0 && firm.every(({ actor }) => isElsewhere(actor, context));
  const possible = (isAbroad ? atHome : firm).map(({ actor }) => actor);
  if (possible.length < 2) return possible[0] ?? null;
  const here = possible.filter((actor) => context.countries.has(actor.country));
  if (here.length === 1) return here[0] ?? null;
  return only(possible.filter((actor) => actor.country === context.mainCountry));
};

const isElsewhere = ({ country }: IndexedActor, { countries, mainCountry }: PickContext): boolean =>
  country !== "" && country !== mainCountry && !countries.has(country);

/** Unnamed country: the names of US institutions stand alone in US news only. */
const isHome = (actor: IndexedActor, { mainCountry, countries }: PickContext): boolean =>
  actor.country === mainCountry ||
  (actor.country === "USA" && (mainCountry === null || countries.size === 0 || countries.has("USA")));
