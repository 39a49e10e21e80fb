import { correctionsFile, jsonText, readCorrections, type LoadSummary, type Settings } from "../../app/index.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import type { Correction } from "../../core/correction.ts";
import type { Outcome } from "../../core/outcome.ts";
import { EXIT, report } from "../failures.ts";
import { say, write } from "../output.ts";
import type { Progress } from "../progress.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The corrections that count for a store; says so where there are any. */
export const correctionsOf = (settings: Settings): readonly Correction[] => {
  const file = correctionsFile(settings);
  const corrections = readCorrections(file);
  if (corrections.length > 0) say(`${file}: ${plural(corrections.length, "correction")} of actors`);
  return corrections;
};

/** Reports each failure as it comes, and counts. */
export const watch =
  (progress: Progress) =>
  (outcome: Outcome<ArticleClaims>): void => {
    progress.clear();
    if (!outcome.ok) report(outcome.error);
    progress.step();
  };

/** What was loaded: for a program on stdout if asked, and in any case the last line on stderr; gives the exit code. */
export const endLoad = async (summary: LoadSummary, location: string, json: boolean): Promise<number> => {
  const { articles, claims, writes, failed } = summary;
  if (json) await write(`${jsonText(summary)}\n`);
  const { added, changed, removed, unchanged } = claims;
  const counts = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  const failures = failed > 0 ? `, ${failed} failed` : "";
  say(`${location}: ${plural(articles, "article")}${failures}; claims: ${counts}; ${writes} writes`);
  return failed > 0 ? EXIT.failed : EXIT.done;
};
