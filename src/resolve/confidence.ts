import { readFileSync } from "node:fs";
import { z } from "zod";
import type { DraftMention, EventDraft } from "../core/event.ts";
import type { ActorKind, EventDefinition } from "../core/ontology.ts";

/** What a claim's confidence is made of, so that it can be fitted outside. */
export const CONFIDENCE_FEATURES = [
  "trigger",
  "status",
  "source",
  "target",
  "noSource",
  "noTarget",
  "antecedent",
  "more",
  "open",
  "misfit",
] as const;
export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

const parameterSchema = z.object({
  bias: z.number(),
  slope: z.number(),
  weights: z.record(z.enum(CONFIDENCE_FEATURES), z.number()),
});
/** Parameters of the logistic, as `data/resolve/confidence.json` has them. */
export type ConfidenceParameters = Readonly<z.infer<typeof parameterSchema>>;

const FILE = new URL("../../data/resolve/confidence.json", import.meta.url);
/** Reads the parameters. */
export const readConfidenceParameters = (): ConfidenceParameters =>
  parameterSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));

const EDGE = 1e-4;
const logit = (probability: number): number => {
  const safe = Number.isFinite(probability) ? Math.min(1 - EDGE, Math.max(EDGE, probability)) : 0.5;
  return Math.log(safe / (1 - safe));
};
const weakest = (scores: readonly { readonly score: number }[]): number =>
  scores.length === 0 ? 0 : Math.min(...scores.map(({ score }) => logit(score)));

/** A filler as far as confidence looks at it. */
interface Resolved {
  readonly actorId: string | null;
  readonly kind: ActorKind;
}
const FIXED: ReadonlySet<ActorKind> = new Set(["measure", "place", "thing"]);
/** Targets of a kind that the type does not take (rule 9) are kept, but count against the claim. */
const misfits = (targets: readonly Resolved[], definition: EventDefinition): number =>
  targets.filter(({ kind }) => FIXED.has(kind) && !definition.targets.some((taken) => taken === kind)).length;

const weakestAntecedent = (mentions: readonly DraftMention[]): number =>
  weakest(mentions.flatMap(({ antecedent }) => antecedent ?? []));

/**
 * Logits of the scores (the weakest filler of each side and the weakest antecedent count, 0 where there is none), whether
 * a side is empty, fillers beyond one a side, and counts of what speaks against the claim.
 */
export const confidenceFeatures = (
  draft: Pick<EventDraft, "score" | "statusScore" | "sources" | "targets">,
  resolved: { readonly sources: readonly Resolved[]; readonly targets: readonly Resolved[] },
  definition: EventDefinition,
): ConfidenceFeatures => ({
  trigger: logit(draft.score),
  status: logit(draft.statusScore),
  source: weakest(draft.sources),
  target: weakest(draft.targets),
  noSource: draft.sources.length === 0 ? 1 : 0,
  noTarget: draft.targets.length === 0 ? 1 : 0,
  antecedent: weakestAntecedent([...draft.sources, ...draft.targets]),
  more: Math.max(0, draft.sources.length - 1) + Math.max(0, draft.targets.length - 1),
  open: [...resolved.sources, ...resolved.targets].filter(({ actorId }) => actorId === null).length,
  misfit: misfits(resolved.targets, definition),
});

const DECIMALS = 1000;
/** Probability, three decimals, that the whole triple and the status are right. */
export const confidenceOf = (features: ConfidenceFeatures, { bias, slope, weights }: ConfidenceParameters): number => {
  const sum = CONFIDENCE_FEATURES.reduce((total, feature) => total + weights[feature] * features[feature], 0);
  return Math.round(DECIMALS / (1 + Math.exp(-(bias + slope * sum)))) / DECIMALS;
};
