/** Reads `{id, text}` a line on stdin; writes `{id, words: [[start, end]…], sentences: [[first, last]…]}`, code points, a line. */
import { createInterface } from "node:readline";
import { splitSentences, splitWords } from "../src/analyze/split/index.ts";

const codePoints = (text: string): ((offset: number) => number) => {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const map = new Int32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    map[unit] = count;
    const code = text.charCodeAt(unit);
    if (code < 0xd800 || code > 0xdbff) count += 1;
  }
  map[text.length] = count;
  return (offset) => map[offset] ?? count;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const words = splitWords(text);
  const at = codePoints(text);
  const out = {
    id,
    words: words.map((word) => [at(word.start), at(word.end)]),
    sentences: splitSentences(text, words).map((sentence) => [sentence.first, sentence.last]),
  };
  process.stdout.write(`${JSON.stringify(out)}\n`);
}
