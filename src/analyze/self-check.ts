import { readFileSync } from "node:fs";
import { z } from "zod";
import { TacitusError } from "../core/errors.ts";
import { bestPath } from "./decode.ts";
import type { ModelSession } from "./onnx/index.ts";
import type { SubwordEncoder } from "./subwords/index.ts";

const TOLERANCE = 0.1;
const checkSchema = z.object({
  words: z.array(z.string()),
  triggers: z.array(z.tuple([z.int(), z.int(), z.int()])),
  scores: z.array(z.number()),
});

/**
 * Reads the sentence of the model's `check.json` and compares with what export recorded there, scores within .1:
 * on a processor whose 8-bit products go wrong, the model says so instead of inventing events.
 */
export const selfCheck = async (folder: URL, session: ModelSession, subwords: SubwordEncoder): Promise<void> => {
  const expected = checkSchema.parse(JSON.parse(readFileSync(new URL("check.json", folder), "utf8")));
  const { triggers } = await session.encode(subwords.encode(expected.words));
  const path = bestPath(triggers);
  const scores = Array.from(path, (tag, row) => Math.exp(triggers.data[row * triggers.columns + tag] ?? -Infinity));
  const tags = new Map(
    expected.triggers.flatMap(([label, first, last]) =>
      Array.from(
        { length: last - first + 1 },
        (_, index) => [first + index, 1 + 2 * label + (index > 0 ? 1 : 0)] as const,
      ),
    ),
  );
  const wrong = scores.findIndex(
    (score, row) => path[row] !== (tags.get(row) ?? 0) || Math.abs(score - (expected.scores[row] ?? 0)) > TOLERANCE,
  );
  if (wrong >= 0) {
    throw new TacitusError("MODEL_CORRUPT", {
      where: folder.pathname,
      what: `does not read its own check sentence as recorded, at word ${wrong + 1} (${expected.words[wrong]})`,
    });
  }
};
