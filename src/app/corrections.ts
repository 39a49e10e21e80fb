import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { correctionSchema, type Correction } from "../core/correction.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";
import type { Settings } from "./config.ts";
import { isServer } from "./store.ts";

/** The file of corrections: as set, else beside the store; for a server `tacitus.corrections.jsonl` in this folder. */
export const correctionsFile = ({ store, corrections }: Pick<Settings, "store" | "corrections">): string =>
  corrections ?? `${isServer(store) ? "tacitus" : store.replace(/\.db$/, "")}.corrections.jsonl`;

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return "";
    throw new TacitusError("INPUT_UNREADABLE", { where: file, what: reasonOf(cause), cause });
  }
};

const correctionOf = (file: string, line: string, number: number): Correction => {
  try {
    return correctionSchema.parse(JSON.parse(line));
  } catch (cause) {
    const what = `line ${number} is no correction`;
    throw new TacitusError("CORRECTION_INVALID", { where: file, what, cause });
  }
};

/** The corrections of a file, in their order; none where there is no file. Errors: CORRECTION_INVALID, INPUT_UNREADABLE. */
export const readCorrections = (file: string): readonly Correction[] =>
  textOf(file)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [correctionOf(file, line, index + 1)]));

/** Writes the file whole and then puts it in its place, so that it is never half there. Error: OUTPUT_FAILED. */
export const writeCorrections = (file: string, corrections: readonly Correction[]): void => {
  const text = corrections.map((correction) => `${JSON.stringify(correction)}\n`).join("");
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (cause) {
    throw new TacitusError("OUTPUT_FAILED", { where: file, what: reasonOf(cause), cause });
  }
};
