/**
 * Scores the shipped model, from raw text to claims, through the runtime that users have:
 *
 *     npm run quality -- --events FILE [--entities FILE] [--plover FILE] [--probes FILE] [--report FILE.html]
 *                        [--reliability FILE.svg] [--claims FILE.jsonl] [--measured FILE.md…]
 *                        [--model NAME] [--json]
 *
 * --events    annotated events (JSON Lines, offsets in code points)
 * --entities  IOB2, a word and its tag a line; words are joined by a space
 * --plover    cases of the PLOVER gold standard: one dyad a sentence, by spans
 * --probes    short sentences with source, target, status and verb
 * --report    writes the errors as HTML; --claims writes what was found; --reliability draws confidence against the
 *             share of right claims; --measured writes the figures into a document, between its marks
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Claim } from "../src/core/claim.ts";
import {
  caseEventOf,
  evaluate,
  evaluationRecord,
  evaluationTable,
  htmlReport,
  predictionsOf,
  readCases,
  readEntities,
  readGold,
  reliabilityDiagram,
  scoreCases,
  scoreEntities,
} from "../src/evaluate/index.ts";
import { writeMeasured } from "./quality/measured.ts";
import { openProduct, type Product } from "./quality/product.ts";

const { values } = parseArgs({
  options: {
    events: { type: "string" },
    entities: { type: "string" },
    plover: { type: "string" },
    probes: { type: "string" },
    report: { type: "string" },
    reliability: { type: "string" },
    claims: { type: "string" },
    measured: { type: "string", multiple: true, default: [] },
    model: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** What one part of the measurement adds: keys for a program, lines for a person. */
interface Part {
  readonly record: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const scoreEvents = async (product: Product, file: string): Promise<Part> => {
  const gold = readGold(readFileSync(file, "utf8"), file);
  const claims: Claim[] = [];
  for (const item of gold) claims.push(...(await product.claims(item)));
  const predictions = predictionsOf(claims);
  const evaluation = evaluate({ gold, predictions, ontology: product.ontology });
  if (values.claims !== undefined)
    writeFileSync(values.claims, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
  if (values.report !== undefined) writeFileSync(values.report, htmlReport({ evaluation, gold, predictions }));
  if (values.reliability !== undefined && evaluation.calibration !== null)
    writeFileSync(values.reliability, reliabilityDiagram(evaluation.calibration));
  for (const document of values.measured) writeMeasured(document, evaluation);
  const sentencesPerSecond = product.sentencesPerSecond();
  return {
    record: { ...evaluationRecord(evaluation), sentencesPerSecond },
    text: `${evaluationTable(evaluation)}${sentencesPerSecond} sentences a second, one thread\n`,
  };
};

const scoreNames = async (product: Product, file: string): Promise<Part> => {
  const sentences = readEntities(readFileSync(file, "utf8"), file);
  const found = [];
  for (const { text } of sentences) found.push(await product.entities(text));
  const ner = scoreEntities(sentences, found);
  return { record: { ner }, text: `entities: P ${ner.p}  R ${ner.r}  F1 ${ner.f1}  (${sentences.length} sentences)\n` };
};

const scoreDyads = async (product: Product, file: string, key: "plover" | "probes"): Promise<Part> => {
  const cases = readCases(readFileSync(file, "utf8"), file);
  const predictions = new Map();
  for (const one of cases) {
    const claims = await product.claims({ id: one.id, text: one.text, date: one.date ?? null });
    predictions.set(one.id, claims.map(caseEventOf));
  }
  const outcomes = scoreCases(cases, predictions, product.ontology);
  const right = outcomes.filter((outcome) => outcome.right).length;
  const pairs = outcomes.filter((outcome) => outcome.pair).length;
  const wrong = outcomes.filter((outcome) => !outcome.right).map((outcome) => outcome.id);
  const share = cases.length === 0 ? 0 : Math.round((right / cases.length) * 10_000) / 10_000;
  return {
    record: { [key]: { right, pair: pairs, cases: cases.length, share, wrong: key === "probes" ? wrong : undefined } },
    text: `${key}: ${right} of ${cases.length} right (${(share * 100).toFixed(1)} %), the pair in ${pairs}\n`,
  };
};

const measure = async (product: Product): Promise<readonly Part[]> => [
  ...(values.events === undefined ? [] : [await scoreEvents(product, values.events)]),
  ...(values.entities === undefined ? [] : [await scoreNames(product, values.entities)]),
  ...(values.plover === undefined ? [] : [await scoreDyads(product, values.plover, "plover")]),
  ...(values.probes === undefined ? [] : [await scoreDyads(product, values.probes, "probes")]),
];

const product = await openProduct(values.model);
const parts = await measure(product);
await product.close();
const record = Object.assign({ model: product.model }, ...parts.map((part) => part.record));
process.stdout.write(values.json ? `${JSON.stringify(record)}\n` : parts.map((part) => part.text).join("\n"));
