import {
  checkDate,
  extractSources,
  openEngine,
  openInputs,
  readSettings,
  type Engine,
  type Settings,
} from "../../app/index.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import { TacitusError } from "../../core/errors.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { Progress } from "../progress.ts";
import type { ClaimFlags, StoreFlags } from "./flags.ts";

/** What the flags, variables and the file say together, in this folder. */
export const settingsOf = (flags: Partial<ClaimFlags & StoreFlags>): Settings =>
  readSettings({ ...flags }, process.env, process.cwd());

/** The names of inputs; USAGE where there are none and a person sits at the keyboard. */
export const checkInputs = (names: readonly string[]): readonly string[] => {
  if (names.length === 0 && process.stdin.isTTY === true) {
    throw new TacitusError("USAGE", { where: "INPUT", what: "name a file, or - for standard input" });
  }
  return names;
};

interface ClaimWork {
  readonly names: readonly string[];
  readonly flags: ClaimFlags;
  readonly settings: Settings;
  readonly progress: Progress;
}

/** Opens inputs and engine, hands their claims over as they come, and closes both whatever happens. */
export const withClaims = async <Value>(
  { names, flags, settings, progress }: ClaimWork,
  use: (outcomes: AsyncIterable<Outcome<ArticleClaims>>, engine: Engine) => Promise<Value>,
): Promise<Value> => {
  const date = flags.date === undefined ? null : checkDate("--date", flags.date);
  const { sources, close } = await openInputs(checkInputs(names), process.stdin);
  try {
    const engine = await openEngine(settings);
    try {
      const read = { format: flags.inputFormat, date };
      const { jobs } = settings;
      return await use(extractSources(engine, { sources, read, jobs, onCount: progress.expect }), engine);
    } finally {
      await engine.close();
    }
  } finally {
    await close();
  }
};
