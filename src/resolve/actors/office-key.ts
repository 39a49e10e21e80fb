import { nameWords } from "./keys.ts";

const DROPPED = new Set(["the", "federal", "national", "acting", "interim", "affairs", "for", "and", "us", "american"]);
const SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "defense",
    labour: "labor",
    adviser: "advisor",
    premier: "minister prime",
    taoiseach: "minister prime",
    home: "interior",
    internal: "interior",
    exterior: "foreign",
  }),
);
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    president: "president",
    "president states united": "president",
    "president republic": "president",
    chancellor: "minister prime",
    "minister prime": "minister prime",
    "chancellor exchequer": "finance minister",
    "foreign secretary": "foreign minister",
    "commonwealth foreign secretary state": "foreign minister",
    "interior secretary": "interior minister",
    "interior secretary state": "interior minister",
    "defense secretary state": "defense minister",
    "federation president russian": "president",
    "bureau director investigation": "director fbi",
    "intelligence director": "director intelligence",
  }),
);

/** One key for the many ways to write one office: "Minister of Foreign Affairs", "foreign minister". Words sorted, so order does not count. */
export const officeKey = (title: string): string => {
  const words = nameWords(title.replace(/United States (?:Attorney|Senator|Representative)/g, "US $1"))
    .flatMap((word) => (SPELLING.get(word) ?? word).split(" "))
    .filter((word) => word !== "of" && !DROPPED.has(word));
  const key = [...new Set(words)].sort().join(" ");
  return WHOLE.get(key) ?? key;
};
