import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a file of the material beside the repository; it need not be there. */
export const besideRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

/** True when all of these files lie beside the repository; otherwise a line says what is skipped. */
export const isBeside = (...paths: readonly string[]): boolean => {
  const missing = paths.filter((path) => !existsSync(besideRepository(path)));
  if (missing.length > 0) console.warn(`skipped: ../shared/${missing.join(", ../shared/")} is not there`);
  return missing.length === 0;
};

export const readBeside = (path: string): string => readFileSync(besideRepository(path), "utf8");
