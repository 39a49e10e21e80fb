import { TacitusError, type ErrorCode } from "../../src/core/errors.ts";

/** True for a coded error whose text names the place. */
export const isTacitusError = (error: unknown, code: ErrorCode, where: string): boolean =>
  error instanceof TacitusError && error.code === code && error.message.includes(where);
