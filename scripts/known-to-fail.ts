/** Runs the hit-and-miss tables through the shipped model, prints what fails, and writes test/articles/known-to-fail.json. */
import { readFileSync, writeFileSync } from "node:fs";
import { failuresOf, readCaseTables } from "../test/articles/cases.ts";
import { openProduct } from "./quality/product.ts";

const FILE = new URL("../test/articles/known-to-fail.json", import.meta.url);
const cases = readCaseTables();
const product = await openProduct();
const failures = await failuresOf(product, cases);
await product.close();
for (const [id, faults] of failures) console.log(`${id}: ${faults.join("; ")}`);
console.log(`${cases.length - failures.size} of ${cases.length} pass`);
const file: object = JSON.parse(readFileSync(FILE, "utf8"));
writeFileSync(FILE, `${JSON.stringify({ ...file, cases: [...failures.keys()] }, null, 2)}\n`);
