/** Writes `cypher/generated` from the ontology; a test compares what is committed. */
import { writeFileSync } from "node:fs";
import { loadOntology } from "../src/ontology/index.ts";
import { generatedCypher } from "./cypher-text.ts";

const FOLDER = new URL("../cypher/generated/", import.meta.url);

for (const [name, text] of Object.entries(generatedCypher(loadOntology()))) writeFileSync(new URL(name, FOLDER), text);
