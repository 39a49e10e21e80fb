import type { TacitusError } from "./errors.ts";

/** One article is done or failed; a failure never stops the others and is never lost. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly where: string; readonly error: TacitusError };
