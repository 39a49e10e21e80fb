import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL, loadAnalyzer, loadManifest } from "../../src/analyze/index.ts";
import { loadSingleAnalyzer } from "../../src/analyze/analyzer.ts";
import { modelFolder } from "../../src/analyze/manifest.ts";
import { cleanText } from "../../src/clean/index.ts";

const present = existsSync(new URL("manifest.json", modelFolder(DEFAULT_MODEL)));
const texts = [
  "President Ana Moreno fired the interior minister, Luis Ortega, on Tuesday.",
  "",
  "   \n\n  ",
  "Police arrested 14 protesters on Friday. The opposition condemned the arrests. ".repeat(30),
  "🙂".repeat(500),
  "a".repeat(20_000),
  "The court ruled against the ministry, which said it would appeal.",
];

describe("a model that is not there", () => {
  it.each(["none-such", "../default", ".hidden"])("%s is MODEL_MISSING", async (model) => {
    await expect(loadAnalyzer({ model })).rejects.toMatchObject({ code: "MODEL_MISSING" });
  });
});

describe.skipIf(!present)("the model that ships", () => {
  it("has the files that its manifest names, byte for byte", () => {
    for (const [file, { sha256 }] of Object.entries(loadManifest(DEFAULT_MODEL).files)) {
      const bytes = readFileSync(new URL(file, modelFolder(DEFAULT_MODEL)));
      expect(bytes.length).toBeLessThanOrEqual(95 * 2 ** 20);
      expect(createHash("sha256").update(bytes).digest("hex"), file).toBe(sha256);
    }
  });

  it("answers whom asked mentions may stand for, in their order, and reads the document the same", async () => {
    const analyzer = await loadSingleAnalyzer();
    const text = `${"The weather was fine. ".repeat(60)}Senator Ana Moreno resigned in May. She will now run for mayor.`;
    const [she, name] = ["She", "Ana Moreno"].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const nowhere = { start: text.length, end: text.length };
    const { document, asked } = await analyzer.ask(
      cleanText(text),
      [nowhere, she, name].flatMap((span) => span ?? []),
    );
    const [none, ofShe, ofName] = asked;
    expect(document).toEqual(await analyzer.analyze(cleanText(text)));
    expect(none).toEqual({ antecedent: null, mayStandFor: [] });
    expect(text.slice(ofShe?.mayStandFor[0]?.start, ofShe?.mayStandFor[0]?.end)).toContain("Moreno");
    expect(ofShe?.antecedent).toEqual(ofShe?.mayStandFor[0]);
    expect(ofName?.antecedent).toBeNull();
    await analyzer.close();
  });

  it("reads the same whatever the order and the number of threads, empty and odd texts included", async () => {
    const [single, pool] = [await loadAnalyzer(), await loadAnalyzer({ jobs: 2 })];
    const alone = [];
    for (const text of texts) alone.push(await single.analyze(cleanText(text)));
    const together = await Promise.all(texts.toReversed().map(async (text) => pool.analyze(cleanText(text))));
    expect(together.toReversed()).toEqual(alone);
    expect(alone[0]?.frames.map(({ type }) => type)).toContain("DISMISS");
    expect(alone[1]?.frames).toEqual([]);
    await Promise.all([single.close(), pool.close()]);
  });
});
