import type { EventDraft } from "../../core/event.ts";
import type { Span } from "../../core/spans.ts";
import { overlaps } from "../../core/spans.ts";
import type { CountryMention } from "./country-mentions.ts";
import { sentenceAt, type Scene } from "./scene.ts";

const NEAR_PLACE = 40;

/** The country of the draft's own place: its words, or what follows them ("Manila, Philippines"). */
const countryOfPlace = (scene: Scene, draft: EventDraft): string | null => {
  const where = draft.where;
  if (where === null) return null;
  const reach: Span = { start: where.start, end: where.end + NEAR_PLACE };
  const inside = scene.countries.filter((mention) => overlaps(mention, where));
  const after = scene.countries.filter((mention) => mention.form === "name" && overlaps(mention, reach) && /^[^.\n]*$/.test(scene.text.slice(where.end, mention.start)));
  return after.find((mention) => mention.start <= where.end + 3)?.country ?? inside.at(-1)?.country ?? null;
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
  if (distinct.size === 1) return inSentence[0]?.country ?? null;
  if (distinct.size > 1) return nearest(inSentence, at);
  const earlier = scene.countries.filter((mention) => mention.end <= at);
  return earlier.length > 0 && scene.mainCountry !== null ? scene.mainCountry : (earlier.at(-1)?.country ?? scene.mainCountry);
};
