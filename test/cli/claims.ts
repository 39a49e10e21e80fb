import type { Claim, Filler } from "../../src/core/claim.ts";

export const reference = {
  id: "a1",
  textHash: "h",
  title: "Title",
  url: null,
  published: "2019-03-05",
  outlet: "The Daily Example",
};

export const filler = (name: string): Filler => ({
  actorId: `n:${name}`,
  name,
  kind: "person",
  country: null,
  sector: null,
  role: null,
  mention: { text: name, start: 0, end: name.length },
});

export const claim = (over: Partial<Claim> = {}): Claim => ({
  id: "c1",
  eventId: "e1",
  type: "VISIT",
  relationship: "VISITED",
  alleged: false,
  plover: null,
  ploverMode: null,
  cameo: null,
  quad: null,
  trigger: { text: "visited", start: 9, end: 16 },
  sources: [filler("Ana Marsh")],
  targets: [filler("Rome")],
  status: "actual",
  attribution: null,
  dateFrom: "2019-03-05",
  dateTo: "2019-03-05",
  datePrecision: "day",
  dateBasis: "published",
  when: null,
  place: null,
  quote: "Ana Marsh visited Rome.",
  start: 0,
  end: 23,
  confidence: 0.5,
  article: reference,
  extractor: { version: "1", model: "m" },
  ...over,
});
