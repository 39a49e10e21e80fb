/** A mention with the entity it is and the actor it was taken for. */
export interface Paired {
  readonly article: string;
  readonly words: string;
  readonly entity: string;
  readonly actor: string;
}
/** Precision, recall and their harmonic mean. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const agreement = (precision: number, recall: number): Agreement => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const pairsOf = (mentions: readonly Paired[]): readonly (readonly [Paired, Paired])[] =>
  mentions.flatMap((one, index) => mentions.slice(index + 1).map((other) => [one, other] as const));

/** Over all pairs of mentions, of one article or of two: are they one actor, and are they taken for one? */
export const pairwise = (mentions: readonly Paired[]): Agreement => {
  const pairs = pairsOf(mentions);
  const joined = pairs.filter(([one, other]) => one.actor === other.actor);
  const right = joined.filter(([one, other]) => one.entity === other.entity).length;
  return agreement(
    ratio(right, joined.length),
    ratio(right, pairs.filter(([one, other]) => one.entity === other.entity).length),
  );
};

/** B-cubed (Bagga and Baldwin 1998): the share of each mention's cluster that is its own, averaged. */
export const bCubed = (mentions: readonly Paired[]): Agreement => {
  const mean = (of: (mention: Paired) => readonly [part: number, whole: number]): number =>
    ratio(
      mentions.reduce((sum, mention) => sum + ratio(...of(mention)), 0),
      mentions.length,
    );
  const count = (is: (other: Paired) => boolean): number => mentions.filter(is).length;
  const both = ({ actor, entity }: Paired): number =>
    count((other) => other.actor === actor && other.entity === entity);
  return agreement(
    mean((one) => [both(one), count((other) => other.actor === one.actor)]),
    mean((one) => [both(one), count((other) => other.entity === one.entity)]),
  );
};

const isPerson = ({ entity }: Paired): boolean => entity.startsWith("p:");
/** Pairs of mentions of two different persons that are taken for one. */
export const falseMerges = (mentions: readonly Paired[]): readonly (readonly [Paired, Paired])[] =>
  pairsOf(mentions.filter(isPerson)).filter(([one, other]) => one.actor === other.actor && one.entity !== other.entity);
