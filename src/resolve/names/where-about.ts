import type { EventDraft } from "../../core/event.ts";
import type { Span } from "../../core/spans.ts";
import { overlaps } from "../../core/spans.ts";
import type { CountryMention } from "./country-mentions.ts";
import { sentenceAt, type Scene } from "./scene.ts";

const NEAR_PLACE = 40;
/** Share of the mentions of countries from which an article is about one. */
const CLEAR = 0.5;

/** The country of the draft's own place: its words, or what follows them ("Manila, Philippines"). */
const countryOfPlace = (scene: Scene, draft: EventDraft): string | null => {
  const where = draft.where;
  if (where === null) return null;
  const reach: Span = { start: where.start, end: where.end + NEAR_PLACE };
  const inside = scene.countries.filter((mention) => overlaps(mention, where));
  const after = scene.countries.filter(
    (mention) =>
      mention.form === "name" &&
      overlaps(mention, reach) &&
      /^[^.\n]*$/.test(scene.text.slice(where.end, mention.start)),
  );
  return after.find((mention) => mention.start <= where.end + 3)?.country ?? inside.at(-1)?.country ?? null;
};

const ADJACENT = /^(?:[’']s?)?\s(?:own )?$/u;
const OF = /^,? (?:of|in) (?:the )?$/;
/** The country said right beside a mention: "Canada's Supreme Court", "the Israeli military", "Supreme Court of Argentina". */
export const besideCountry = (scene: Scene, mention: Span): string | null => {
  const { text, countries } = scene;
  const found = countries.find(
    ({ start, end, form }) =>
      (form === "name" || form === "demonym") &&
      ((end <= mention.start && mention.start - end < 8 && ADJACENT.test(text.slice(end, mention.start))) ||
        (start >= mention.end && start - mention.end < 10 && OF.test(text.slice(mention.end, start)))),
  );
  return found?.country ?? null;
};

const nearest = (mentions: readonly CountryMention[], at: number): string | null => {
  const before = mentions.filter((mention) => mention.end <= at).at(-1);
  return before?.country ?? mentions[0]?.country ?? null;
};

/** The country that an unnamed government, police or army belongs to. */
export const countryAbout = (scene: Scene, draft: EventDraft | null, at: number): string | null => {
  const place = draft === null ? null : countryOfPlace(scene, draft);
  if (place !== null) return place;
  const sentence = sentenceAt(scene, at);
  const inSentence = scene.countries.filter((mention) => overlaps(mention, sentence));
  const distinct = new Set(inSentence.map((mention) => mention.country));
  const { mainCountry, mainShare } = scene;
  if (mainCountry !== null && (mainShare >= CLEAR || distinct.size === 0)) return mainCountry;
  if (distinct.size === 1) return inSentence[0]?.country ?? null;
  return distinct.size > 1 ? nearest(inSentence, at) : null;
};
