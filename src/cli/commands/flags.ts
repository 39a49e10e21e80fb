import type { InputFormat } from "../../app/index.ts";

/** Flags of the commands that make claims. */
export interface ClaimFlags {
  readonly inputFormat: InputFormat;
  readonly date?: string;
  readonly jobs?: string;
  readonly minConfidence?: string;
  readonly actors?: string;
  readonly model?: string;
}

/** Flag of the commands that have a store. */
export interface StoreFlags {
  readonly store?: string;
}

/** Flag of the commands that load or correct. */
export interface CorrectionFlags {
  readonly corrections?: string;
}
