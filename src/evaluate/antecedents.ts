import { overlaps } from "../core/spans.ts";
import { sameSpan } from "./match.ts";
import { isPronoun, same } from "./names.ts";
import { rounded } from "./score.ts";
import type { GoldItem, Predictions, ScoredEvent, ScoredMention } from "./scored-event.ts";

/** How pronouns and descriptions that fill a role were resolved, on annotated mentions that the prediction has too. */
export interface AntecedentScore {
  /** Share that got the annotated name, or was rightly left open; null where there is none to count. */
  readonly right: number | null;
  /** Share that got another person's name. */
  readonly wrongPerson: number | null;
  readonly counted: number;
  /** Pronouns and descriptions in the annotation, found or not. */
  readonly annotated: number;
}

const mentionsOf = (event: ScoredEvent): readonly ScoredMention[] => [
  ...event.sources,
  ...event.targets,
  ...(event.attribution === null ? [] : [event.attribution]),
];

const distinct = (mentions: readonly ScoredMention[]): readonly ScoredMention[] => [
  ...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values(),
];

const isResolved = (mention: ScoredMention): boolean => mention.name.toLowerCase() !== mention.text.toLowerCase();

/** True for a pronoun, and for a description without a name in it that stands for somebody named. */
const needsAntecedent = (mention: ScoredMention): boolean =>
  isPronoun(mention.text) || (!/\p{Lu}/u.test(mention.text) && isResolved(mention));

const partnerOf = (mention: ScoredMention, predicted: readonly ScoredMention[]): ScoredMention | undefined =>
  predicted.find((other) => sameSpan(other, mention)) ?? predicted.find((other) => overlaps(other, mention));

type Verdict = "right" | "wrong" | "wrong person";

const verdictOf = (gold: ScoredMention, predicted: ScoredMention): Verdict => {
  if (!isResolved(predicted)) return isResolved(gold) ? "wrong" : "right";
  if (isResolved(gold) && same(gold.name, predicted.name)) return "right";
  return predicted.kind === "person" ? "wrong person" : "wrong";
};

const verdictsOf = (item: GoldItem, predictions: Predictions): readonly (Verdict | null)[] => {
  const predicted = (predictions.get(item.id) ?? []).flatMap(mentionsOf);
  return distinct(item.events.flatMap(mentionsOf))
    .filter(needsAntecedent)
    .map((mention) => {
      const partner = partnerOf(mention, predicted);
      return partner === undefined ? null : verdictOf(mention, partner);
    });
};

/** Resolution of pronouns and descriptions; mentions that no prediction overlaps are not counted. */
export const antecedentsOf = (gold: readonly GoldItem[], predictions: Predictions): AntecedentScore => {
  const verdicts = gold.flatMap((item) => verdictsOf(item, predictions));
  const counted = verdicts.filter((verdict) => verdict !== null);
  const share = (wanted: Verdict): number | null =>
    counted.length === 0 ? null : rounded(counted.filter((verdict) => verdict === wanted).length / counted.length, 4);
  return {
    right: share("right"),
    wrongPerson: share("wrong person"),
    counted: counted.length,
    annotated: verdicts.length,
  };
};
