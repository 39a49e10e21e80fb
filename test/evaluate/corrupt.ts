import { EVENT_TYPES, STATUSES } from "../../src/core/ontology.ts";
import type { GoldItem, ScoredEvent, ScoredMention } from "../../src/evaluate/index.ts";

/** A small seeded generator, so that a failing case can be made again. */
export const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

const pick = <Value>(random: () => number, values: readonly Value[], fallback: Value): Value =>
  values[Math.floor(random() * values.length)] ?? fallback;

const corruptMention = (mention: ScoredMention, text: string, random: () => number): ScoredMention => {
  const shift = random() < 0.2 ? Math.floor(random() * 9) - 4 : 0;
  const start = Math.max(0, Math.min(text.length - 1, mention.start + shift));
  const end = Math.max(start + 1, Math.min(text.length, mention.end + shift));
  const name =
    random() < 0.2 ? (mention.name.split(" ").at(-1) ?? mention.name) : random() < 0.1 ? "Somebody Else" : mention.name;
  return { text: text.slice(start, end), start, end, name, kind: random() < 0.5 ? "person" : null };
};

const corruptMentions = (
  mentions: readonly ScoredMention[],
  text: string,
  random: () => number,
): readonly ScoredMention[] =>
  mentions.filter(() => random() > 0.15).map((mention) => corruptMention(mention, text, random));

const corruptEvent = (event: ScoredEvent, text: string, random: () => number): ScoredEvent => ({
  ...event,
  type: random() < 0.15 ? pick(random, EVENT_TYPES, event.type) : event.type,
  status: random() < 0.1 ? pick(random, STATUSES, event.status) : event.status,
  sources: corruptMentions(event.sources, text, random),
  targets: corruptMentions(random() < 0.1 ? event.sources : event.targets, text, random),
  attribution: random() < 0.2 ? null : event.attribution,
  when: random() < 0.2 ? null : event.when,
  confidence: Math.round(random() * 1000) / 1000,
});

/** Predictions made by damaging the annotation: events lost and doubled, types, roles, names and spans changed. */
export const corrupt = (items: readonly GoldItem[], seed: number): ReadonlyMap<string, readonly ScoredEvent[]> => {
  const random = generator(seed);
  return new Map(
    items.map((item) => [
      item.id,
      item.events
        .filter(() => random() > 0.15)
        .flatMap((event) => (random() < 0.08 ? [event, event] : [event]))
        .map((event) => corruptEvent(event, item.text, random)),
    ]),
  );
};
