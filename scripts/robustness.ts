/**
 * Prints how the shipped model fares on damaged articles, by kind of damage, with the fall of F1 (trigger and type, whole
 * triple) against the articles as written; and the events it finds in texts that are not political.
 */
import { readFileSync } from "node:fs";
import type { Claim } from "../src/core/claim.ts";
import { evaluate, type GoldItem, predictionsOf } from "../src/evaluate/index.ts";
import { corruptedArticles, readBaseArticles } from "../test/articles/corrupted/corrupt.ts";
import { openProduct, type Product } from "./quality/product.ts";

const NON_POLITICAL = new URL("../test/articles/non-political.jsonl", import.meta.url);
const isVerbose = process.argv.includes("--verbose");

interface KindScore {
  readonly cells: readonly number[];
  readonly type: number;
  readonly triple: number;
  readonly found: number;
}

const scoreKind = async (product: Product, gold: readonly GoldItem[]): Promise<KindScore> => {
  const claims: Claim[] = [];
  for (const item of gold) claims.push(...(await product.claims(item)));
  const bootstrap = { rounds: 1, seed: 1 };
  const { scores } = evaluate({ gold, predictions: predictionsOf(claims), ontology: product.ontology, bootstrap });
  const { p, r, f1, pred } = scores["trigger+type"];
  const triple = scores["type-triple"].f1;
  return { cells: [p, r, f1, triple, scores.status.p], type: f1, triple, found: pred };
};

const columns = (values: readonly (number | string)[]): string =>
  values.map((value) => (typeof value === "number" ? value.toFixed(3) : value).padStart(8)).join("");

const kindRow = (kind: string, score: KindScore, whole: KindScore): string => {
  const falls = [whole.type - score.type, whole.triple - score.triple];
  return kind.padEnd(26) + columns([...score.cells, String(score.found), ...falls]);
};

const readNonPolitical = async (product: Product): Promise<string> => {
  const lines = readFileSync(NON_POLITICAL, "utf8").trimEnd().split("\n");
  let events = 0;
  for (const line of lines) {
    const { id, text }: { readonly id: string; readonly text: string } = JSON.parse(line);
    const claims = await product.claims({ id, text, date: null });
    events += claims.length;
    for (const { type, trigger, confidence } of isVerbose ? claims : [])
      console.log(`${id}: ${type} "${trigger.text}" ${confidence}`);
  }
  return `not political: ${events} events in ${lines.length} texts, ${(events / lines.length).toFixed(3)} a text`;
};

const product = await openProduct();
const whole = await scoreKind(product, readBaseArticles());
console.log("".padEnd(26) + columns(["P", "R", "F1", "triple", "status", "found", "F1 fall", "triple"]));
console.log(kindRow("as written", whole, whole));
for (const [kind, gold] of corruptedArticles()) console.log(kindRow(kind, await scoreKind(product, gold), whole));
console.log(await readNonPolitical(product));
await product.close();
