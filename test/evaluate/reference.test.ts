import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, evaluationRecord, readGold, readPredictions, type ScoredEvent } from "../../src/evaluate/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { corrupt } from "./corrupt.ts";
import { besideRepository, isBeside, readBeside } from "./beside-repository.ts";

const SCORER = "eval/score_events.py";
const SMALL = { rounds: 2, seed: 1 };
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("skipped: python3 is not there, so the reference scorer cannot run");

/** One event as a line of claims, offsets in UTF-16 code units. */
const claimLine = (id: string, event: ScoredEvent): string =>
  JSON.stringify({
    article: { id },
    type: event.type,
    trigger: event.trigger,
    status: event.status,
    confidence: event.confidence,
    sources: event.sources.map((mention) => ({ name: mention.name, mention })),
    targets: event.targets.map((mention) => ({ name: mention.name, mention })),
  });

const reference = (gold: string, lines: string): Readonly<Record<string, unknown>> => {
  const folder = mkdtempSync(join(tmpdir(), "tacitus-score-"));
  try {
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, lines);
    const scorer = besideRepository(SCORER);
    return JSON.parse(execFileSync("python3", [scorer, besideRepository(gold), file, "--json"], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.skipIf(!hasPython || !isBeside(SCORER, "data/events-gold/dev.jsonl", "data/events-gold/train.jsonl"))(
  "the reference scorer gives the same figures",
  () => {
    const compare = (gold: string, seed: number): void => {
      const items = readGold(readBeside(gold), gold);
      const lines = [...corrupt(items, seed)].flatMap(([id, events]) => events.map((event) => claimLine(id, event)));
      const expected = reference(gold, lines.join("\n"));
      const predictions = readPredictions(lines.join("\n"), "predictions", items);
      const record = evaluationRecord(
        evaluate({ gold: items, predictions, ontology: loadOntology(), bootstrap: SMALL }),
      );
      for (const [key, value] of Object.entries(expected)) expect({ [key]: record[key] }).toEqual({ [key]: value });
    };

    test.each([1, 2, 3, 4])("dev, damaged with seed %i", (seed) => {
      compare("data/events-gold/dev.jsonl", seed);
    });

    test("train, whose texts hold characters beyond the basic plane", () => {
      compare("data/events-gold/train.jsonl", 5);
    });

    test("the annotation against itself, in its own format", () => {
      const gold = "data/events-gold/dev.jsonl";
      const items = readGold(readBeside(gold), gold);
      const predictions = readPredictions(readBeside(gold), gold, items);
      const record = evaluationRecord(
        evaluate({ gold: items, predictions, ontology: loadOntology(), bootstrap: SMALL }),
      );
      for (const [key, value] of Object.entries(reference(gold, readBeside(gold))))
        expect({ [key]: record[key] }).toEqual({ [key]: value });
    });
  },
);
