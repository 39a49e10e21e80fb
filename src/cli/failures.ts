import { reasonOf, TacitusError, type ErrorCode } from "../core/errors.ts";
import { say } from "./output.ts";
import { printable } from "./terminal.ts";

/** Exit codes: all done; some articles failed, or the work could not be done; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  "USAGE",
  "DATE_INVALID",
  "QUESTION_UNKNOWN",
  "QUESTION_PARAMETER",
  "STORE_ADDRESS",
  "STORE_NOT_CYPHER",
]);

/** One line on stderr: the code, where, what, and what to do. */
export const report = (error: TacitusError): void => say(`${error.code} ${printable(error.message)}`);

/** Reports what ended a command, and gives the exit code for it. An error that nobody foresaw shows its stack. */
export const reportEnd = (cause: unknown): number => {
  if (cause instanceof TacitusError) {
    report(cause);
    return USAGE_CODES.has(cause.code) ? EXIT.usage : EXIT.failed;
  }
  say(`UNEXPECTED ${printable(reasonOf(cause))}; this is a defect, please report it`);
  if (cause instanceof Error && cause.stack !== undefined) say(cause.stack.split("\n").map(printable).join("\n  "));
  return EXIT.failed;
};
