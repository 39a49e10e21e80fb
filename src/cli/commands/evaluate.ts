import { readFileSync, writeFileSync } from "node:fs";
import { jsonText, loadEvaluation, openEngine } from "../../app/index.ts";
import { reasonOf, TacitusError } from "../../core/errors.ts";
import { EXIT } from "../failures.ts";
import { write } from "../output.ts";
import { startProgress } from "../progress.ts";
import { settingsOf } from "./claims.ts";
import type { ClaimFlags } from "./flags.ts";

const readGoldFile = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new TacitusError("INPUT_UNREADABLE", { where: path, what: reasonOf(cause), cause });
  }
};

const writeReport = (path: string, html: string): void => {
  try {
    writeFileSync(path, html);
  } catch (cause) {
    throw new TacitusError("OUTPUT_FAILED", { where: path, what: reasonOf(cause), cause });
  }
};

/** `tacitus eval`: scores what the program finds in annotated texts. */
export const evaluate = async (
  path: string,
  flags: Pick<ClaimFlags, "model" | "actors" | "minConfidence"> & {
    readonly json?: boolean;
    readonly report?: string;
  },
): Promise<number> => {
  const content = readGoldFile(path);
  const progress = startProgress();
  const { evaluateGold, evaluationRecord, evaluationTable } = await loadEvaluation();
  const engine = await openEngine(settingsOf(flags));
  try {
    const { evaluation, report } = await evaluateGold(engine, { content, where: path, onItem: progress.step });
    progress.clear();
    if (flags.report !== undefined) writeReport(flags.report, report());
    await write(
      flags.json === true ? `${jsonText(evaluationRecord(evaluation))}\n` : `${evaluationTable(evaluation)}\n`,
    );
    return EXIT.done;
  } finally {
    await engine.close();
  }
};
