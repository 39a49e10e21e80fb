import { readFileSync, writeFileSync } from "node:fs";
import { renderOntologyPage } from "../src/ontology/index.ts";

/** Writes docs/ontology.md from data/ontology/events.json; `--check` only compares. */
const PAGE = new URL("../docs/ontology.md", import.meta.url);
const page = renderOntologyPage();

if (process.argv.includes("--check")) {
  const current = readFileSync(PAGE, "utf8");
  process.exitCode = current === page ? 0 : 1;
} else {
  writeFileSync(PAGE, page);
}
