/**
 * Measures this machine: `npm run bench -- [--texts FILE.jsonl] [--rounds N] [--model NAME] [--gold FILE.jsonl]`. Prints a table,
 * then one JSON line.
 * Sentences a second from raw text to claims in one thread, beside the bare encoder's forward pass over the same windows in
 * the same run, and start-up time and peak memory of a cold `tacitus extract` of one article.
 * With --gold, a file of annotated events, also the mentions that resolution alone answers in a second.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureColdStart } from "./speed/cold-start.ts";
import { measureMentions } from "./speed/mentions.ts";
import { measureThroughput } from "./speed/throughput.ts";
import { ownTexts } from "./speed/texts.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    rounds: { type: "string", default: "3" },
    model: { type: "string" },
    gold: { type: "string" },
  },
});

const textsOf = (file: string | undefined): readonly string[] =>
  file === undefined
    ? ownTexts()
    : readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line): string => JSON.parse(line).text);

const { gold } = values;
// Before the model is loaded, which leaves less of the processor's cache.
const resolution = gold === undefined ? {} : measureMentions(readFileSync(gold, "utf8"), gold);
const texts = textsOf(values.texts);
const throughput = await measureThroughput(texts, { rounds: Number(values.rounds), model: values.model });
const cold = await measureColdStart(texts[0] ?? "");
const processor = cpus()[0]?.model ?? "unknown";
const record = { processor, node: process.version, texts: texts.length, ...resolution, ...throughput, ...cold };

for (const [name, value] of Object.entries(record)) console.log(`${name.padEnd(28)} ${value ?? "not measured"}`);
console.log(JSON.stringify(record));
