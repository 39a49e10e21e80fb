import { plainArticle } from "../core/article.ts";
import type { Claim } from "../core/claim.ts";
import { evaluate, htmlReport, predictionsOf, readGold, type Evaluation, type GoldItem } from "../evaluate/index.ts";
import { extractArticle } from "../pipeline/index.ts";
import type { Engine } from "./engine.ts";

export { evaluationRecord, evaluationTable } from "../evaluate/index.ts";

/** A gold item is read by its text and date alone, nothing of its annotation. */
const claimsOf = async ({ id, text, date }: GoldItem, engine: Engine): Promise<readonly Claim[]> =>
  (await extractArticle(plainArticle(id, text, date), engine)).claims;

/** Scores, and the errors as an HTML page, sentence by sentence, made when asked for. */
export interface GoldEvaluation {
  readonly evaluation: Evaluation;
  readonly report: () => string;
}

/** Codes the texts of a gold file with the engine and scores the claims against its annotation. Error: GOLD_INVALID. */
export const evaluateGold = async (
  engine: Engine,
  { content, where, onItem }: { readonly content: string; readonly where: string; readonly onItem?: () => void },
): Promise<GoldEvaluation> => {
  const gold = readGold(content, where);
  const claims: Claim[] = [];
  for (const item of gold) {
    claims.push(...(await claimsOf(item, engine)));
    onItem?.();
  }
  const predictions = predictionsOf(claims);
  const evaluation = evaluate({ gold, predictions, ontology: engine.ontology });
  return { evaluation, report: () => htmlReport({ evaluation, gold, predictions }) };
};
