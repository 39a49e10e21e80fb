/**
 * calibrate GOLD.jsonl HELD.jsonl: fits the confidence of a claim on items of GOLD whose ids stand in HELD (what
 * `training/prepare.py` kept aside), by logistic regression on the features of `src/resolve/confidence.ts`, and writes
 * `data/resolve/confidence.json`. A claim is right as in `src/evaluate/calibration.ts`. Each kind of text (summaries, articles,
 * press releases) weighs the same, whatever its share of HELD: summaries are the most, and the easiest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { openEngine, type Engine } from "../src/app/index.ts";
import { cleanText } from "../src/clean/index.ts";
import { plainArticle } from "../src/core/article.ts";
import { judge, predictionsOf, readGold, textSourceOf, type GoldItem } from "../src/evaluate/index.ts";
import { extractDrafts } from "../src/extract/index.ts";
import { CONFIDENCE_FEATURES, confidenceFeatures } from "../src/resolve/index.ts";
import { idsOf } from "./held.ts";

interface Row {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly kind: string;
}

const FILE = new URL("../data/resolve/confidence.json", import.meta.url);
const PENALTY = 1;
const ROUNDS = 4000;
const STEP = 0.5;

/** The claims of one text with their features and whether each is right. */
const rowsOf = async (item: GoldItem, engine: Engine): Promise<readonly Row[]> => {
  const { id, text, date } = item;
  const article = plainArticle(id, text, date);
  const document = await engine.analyzer.analyze(cleanText(text));
  const drafts = extractDrafts(document, engine.ontology);
  const extractor = { version: engine.version, model: engine.analyzer.model };
  const { claims } = engine.resolver.resolve({ article, document, drafts, ontology: engine.ontology, extractor });
  const judged = judge(item, predictionsOf(claims).get(id) ?? []);
  return claims.flatMap((claim, index) => {
    const draft = drafts.find(({ trigger }) => trigger.start === claim.trigger.start);
    const verdict = judged[index];
    if (!draft || !verdict) return [];
    const features = confidenceFeatures(draft, claim, engine.ontology[claim.type]);
    return [
      { features: CONFIDENCE_FEATURES.map((name) => features[name]), right: verdict.right, kind: textSourceOf(item) },
    ];
  });
};

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

/** Weighs rows so that each kind of text counts the same; gives the weighted mean of a column. */
const meanOver = (rows: readonly Row[]): ((values: readonly number[]) => number) => {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const weights = rows.map(({ kind }) => 1 / (counts.size * (counts.get(kind) ?? 1)));
  return (values) => dot(values, weights);
};

/** Gradient descent on standardized features with a small ridge; gives weights for the features as they are. */
const fit = (rows: readonly Row[]): { readonly bias: number; readonly weights: readonly number[] } => {
  const mean = meanOver(rows);
  const columns = CONFIDENCE_FEATURES.map((_, column) => rows.map((row) => row.features[column] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map((values, at) => Math.sqrt(mean(values.map((v) => (v - (means[at] ?? 0)) ** 2))) || 1);
  const inputs = rows.map(({ features }) => features.map((v, at) => (v - (means[at] ?? 0)) / (spreads[at] ?? 1)));
  let bias = 0;
  let weights: readonly number[] = columns.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const errors = inputs.map((input, at) => (rows[at]?.right ? 1 : 0) - logistic(bias + dot(weights, input)));
    bias += STEP * mean(errors);
    weights = weights.map((weight, at) => {
      const slope = mean(errors.map((error, row) => error * (inputs[row]?.[at] ?? 0)));
      return weight + STEP * (slope - (PENALTY * weight) / rows.length);
    });
  }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: bias - dot(plain, means), weights: plain };
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const main = async (goldFile: string, heldFile: string): Promise<void> => {
  const held = idsOf(heldFile);
  const gold = readGold(readFileSync(goldFile, "utf8"), goldFile).filter(({ id }) => held.has(id));
  const engine = await openEngine({ minConfidence: 0 });
  const rows: Row[] = [];
  for (const item of gold) rows.push(...(await rowsOf(item, engine)));
  await engine.close();
  const { bias, weights } = fit(rows);
  const note =
    "Confidence = logistic(bias + slope × Σ weight × feature); features are logits of scores, missing ones 0, and counts. Fitted by scripts/calibrate.ts on texts kept out of training.";
  const named = Object.fromEntries(CONFIDENCE_FEATURES.map((name, at) => [name, round(weights[at] ?? 0)]));
  writeFileSync(FILE, `${JSON.stringify({ note, bias: round(bias), slope: 1, weights: named }, null, 2)}\n`);
  const right = rows.filter((row) => row.right).length;
  process.stderr.write(`${rows.length} claims of ${gold.length} texts, ${right} right\n`);
};

const [goldFile, heldFile] = process.argv.slice(2);
if (goldFile && heldFile) await main(goldFile, heldFile);
else process.stderr.write("usage: calibrate GOLD.jsonl HELD.jsonl\n");
