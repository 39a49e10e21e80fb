/** Three articles on the invented republic of Ostrava Bay: what the contract's questions are asked of. */
import { articleOf, indexed, local, named, open } from "./claims.ts";

export const marsh = named("Elena Marsh", { country: "OST" });
export const marshShort = { ...marsh, mention: "Marsh" };
export const okoye = named("Daniel Okoye");
export const lindqvist = named("Petra Lindqvist");
export const bureau = indexed("org-bureau", "Harbor Safety Bureau", { kind: "organization", country: "OST" });
export const republic = indexed("country-ost", "Ostrava Bay", { kind: "country", country: "OST" });
export const harbor = named("Saltgate", { kind: "place", country: "OST" });

export const first = articleOf("a-1", [
  { at: 10, type: "DISMISS", sources: [marsh], targets: [okoye], quote: "Marsh dismissed Okoye.", confidence: 0.9 },
  { at: 60, type: "MEET", sources: [okoye], targets: [lindqvist], day: "2021-03-02", place: harbor },
  { at: 90, type: "CRITICIZE", sources: [local("a-1", "dockers")], targets: [marsh], by: lindqvist },
  { at: 120, type: "SUPPORT", sources: [lindqvist], targets: [okoye], day: null },
]);

export const second = articleOf(
  "a-2",
  [
    { at: 5, type: "DISMISS", sources: [marshShort], targets: [okoye], by: bureau, confidence: 0.7 },
    { at: 40, type: "ACCUSE", sources: [bureau], targets: [okoye], day: "2021-02-20" },
    { at: 70, type: "SEIZE", sources: [okoye], targets: [harbor], alleged: true, day: "2021-02-01" },
    { at: 110, type: "RESIGN", sources: [open], day: null },
  ],
  { outlet: "Bay Courier", published: "2021-03-05" },
);

export const third = articleOf(
  "a-3",
  [
    { at: 15, type: "DISMISS", sources: [marsh], targets: [okoye], status: "negated" },
    { at: 50, type: "ARREST", targets: [{ ...okoye, mention: "Okoye" }], day: "2021-03-09", by: open },
    { at: 80, type: "MEET", sources: [marsh, republic], targets: [lindqvist], day: "2021-03-02" },
    { at: 99, type: "PROMISE", sources: [marsh], targets: [lindqvist], status: "planned", day: null, place: republic },
  ],
  { outlet: null, published: null, text: "A longer text. ".repeat(400) },
);
