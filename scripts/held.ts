import { readFileSync } from "node:fs";

/** The ids of the texts in a JSON Lines file, as `training/prepare.py` writes what it keeps aside. */
export const idsOf = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => /"id": ?"([^"]+)"/.exec(line)?.[1] ?? []),
  );
