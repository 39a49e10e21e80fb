/** Prints how the shipped model fares on damaged articles, by kind of damage, and on texts that are not political. */
import { readFileSync } from "node:fs";
import type { Claim } from "../src/core/claim.ts";
import { evaluate, type GoldItem, predictionsOf } from "../src/evaluate/index.ts";
import { corruptedArticles, readBaseArticles } from "../test/articles/corrupted/corrupt.ts";
import { openProduct, type Product } from "./quality/product.ts";

const NON_POLITICAL = new URL("../test/articles/non-political.jsonl", import.meta.url);
const isVerbose = process.argv.includes("--verbose");

const scoreKind = async (product: Product, kind: string, gold: readonly GoldItem[]): Promise<string> => {
  const claims: Claim[] = [];
  for (const item of gold) claims.push(...(await product.claims(item)));
  const bootstrap = { rounds: 1, seed: 1 };
  const { scores } = evaluate({ gold, predictions: predictionsOf(claims), ontology: product.ontology, bootstrap });
  const { p, r, f1, pred } = scores["trigger+type"];
  const cells = [p, r, f1, scores["type-triple"].f1, scores.status.p].map((value) => value.toFixed(3).padStart(8));
  return `${kind.padEnd(26)}${cells.join("")}${String(pred).padStart(8)}`;
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
console.log(`${"".padEnd(26)}       P       R      F1  triple  status   found`);
console.log(await scoreKind(product, "as written", readBaseArticles()));
for (const [kind, gold] of corruptedArticles()) console.log(await scoreKind(product, kind, gold));
console.log(await readNonPolitical(product));
await product.close();
