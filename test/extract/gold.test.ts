import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/core/ontology.ts";
import type { Span } from "../../src/core/spans.ts";
import { type GoldItem, readGold, type ScoredEvent } from "../../src/evaluate/index.ts";
import { trimMention } from "../../src/extract/index.ts";
import { isBeside, readBeside } from "../evaluate/beside-repository.ts";

const FILES = ["data/events-gold/train.jsonl", "data/events-gold/dev.jsonl"] as const;

interface Mention extends Span {
  readonly role: Role;
  readonly text: string;
}

const mentionsOf = (event: ScoredEvent): readonly (Span & { readonly role: Role })[] => [
  ...event.sources.map((mention) => ({ ...mention, role: "source" as const })),
  ...event.targets.map((mention) => ({ ...mention, role: "target" as const })),
  ...(event.attribution === null ? [] : [{ ...event.attribution, role: "attribution" as const }]),
  ...(event.when === null ? [] : [{ ...event.when, role: "when" as const }]),
  ...(event.where === null ? [] : [{ ...event.where, role: "where" as const }]),
];

const allMentions = (): readonly Mention[] =>
  FILES.flatMap((file) => readGold(readBeside(file), file)).flatMap((item: GoldItem) =>
    item.events.flatMap((event) =>
      mentionsOf(event).map(({ start, end, role }) => ({ start, end, role, text: item.text })),
    ),
  );

const isSame = (left: Span, right: Span): boolean => left.start === right.start && left.end === right.end;

/** The mention with what the text has around it and a mention never holds; null where nothing such stands there. */
const extended = ({ text, start, end, role }: Mention): Span | null => {
  if (role === "when") return null;
  const before = /\b(?:the|a|an|at least|more than) $/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? "";
  const hasNumber = /^\d/.test(text.slice(start));
  const keepsBefore = before !== "" && (hasNumber || !/least|more/i.test(before));
  const pattern =
    role === "where"
      ? /^['’]s\b|^,$/u
      : /^(?:['’]s\b| (?:who|which|whose|after|during) [\w ]{3,40}|, (?:the|a|an|who|which) [\w ]{3,40})/u;
  const after = pattern.exec(text.slice(end, end + 60))?.[0] ?? "";
  const span = { start: keepsBefore ? start - before.length : start, end: end + after.length };
  return isSame(span, { start, end }) ? null : span;
};

describe.skipIf(!isBeside(...FILES))("annotated mentions", () => {
  let mentions: readonly Mention[] = [];
  beforeAll(() => {
    mentions = allMentions();
  });

  test("a right mention is left alone: at most one in two hundred is changed", () => {
    const changed = mentions.filter((mention) => !isSame(trimMention(mention.text, mention, mention.role), mention));
    console.info(`${changed.length} of ${mentions.length} annotated mentions changed by trimming`);
    expect(changed.length / mentions.length).toBeLessThan(0.005);
  });

  test("a mention taken too wide is cut back: at least 98 in 100", () => {
    const wide = mentions.flatMap((mention) => {
      const span = extended(mention);
      return span === null ? [] : [{ mention, span }];
    });
    const right = wide.filter(({ mention, span }) => isSame(trimMention(mention.text, span, mention.role), mention));
    console.info(`${right.length} of ${wide.length} widened mentions cut back to the annotated one`);
    expect(wide.length).toBeGreaterThan(1000);
    expect(right.length / wide.length).toBeGreaterThan(0.98);
  });
});
