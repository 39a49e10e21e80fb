import { articleLines, claimRows, CSV_HEAD, csvLine } from "../../app/index.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import { articleBlock } from "../claim-block.ts";
import { EXIT, report } from "../failures.ts";
import { write } from "../output.ts";
import { startProgress } from "../progress.ts";
import { printable } from "../terminal.ts";
import { settingsOf, withClaims } from "./claims.ts";
import type { ClaimFlags } from "./flags.ts";

interface Format {
  readonly head: string;
  readonly article: (claims: ArticleClaims) => string;
}

/** A file keeps every character; a terminal gets only those that it shows. */
const forReader = (text: string): string => (process.stdout.isTTY ? text.split("\n").map(printable).join("\n") : text);

/** How claims may be written. */
export const EXTRACT_FORMATS = {
  table: { head: "", article: articleBlock },
  jsonl: { head: "", article: articleLines },
  csv: { head: csvLine(CSV_HEAD), article: (claims) => forReader(claimRows(claims)) },
} as const satisfies Record<string, Format>;

/** `tacitus extract`: claims of articles to stdout. */
export const extract = async (
  names: readonly string[],
  flags: ClaimFlags & { readonly format: keyof typeof EXTRACT_FORMATS },
): Promise<number> => {
  const format: Format = EXTRACT_FORMATS[flags.format];
  const progress = startProgress();
  const settings = settingsOf(flags);
  return withClaims({ names, flags, settings, progress }, async (outcomes) => {
    let failed = 0;
    await write(format.head);
    for await (const outcome of outcomes) {
      progress.clear();
      if (outcome.ok) await write(format.article(outcome.value));
      else {
        failed += 1;
        report(outcome.error);
      }
      progress.step();
    }
    progress.clear();
    return failed > 0 ? EXIT.failed : EXIT.done;
  });
};
