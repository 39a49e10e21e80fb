/** Where each compiled file comes from, and under which terms. */
export interface Origin {
  readonly sources: readonly string[];
  readonly licence: string;
  readonly shareAlike: boolean;
}

const PEOPLE = [
  "unitedstates/congress-legislators (CC0-1.0)",
  "Wikidata statements collected by every-politician-scrapers (CC0-1.0)",
  "CIA World Factbook, snapshots 2014-2026 in factbook/factbook.json (public domain)",
  "Federal Judicial Center, Biographical Directory (public domain)",
  "written by hand for this project (facts)",
];
const ORGANIZATIONS = [
  "Federal Register agencies (public domain)",
  "freelawproject/courts-db (BSD-2-Clause)",
  "Party Facts (MIT; Döring & Regel 2019)",
  "flairNLP/fundus publishers (MIT)",
  "Open Event Data Alliance dictionaries (MIT)",
];
const open = (sources: readonly string[], licence: string): Origin => ({ sources, licence, shareAlike: false });
const FACTS = open(
  [...PEOPLE, ...ORGANIZATIONS],
  "facts under CC0-1.0, public domain, MIT and BSD-2-Clause; notices in NOTICE.md",
);
const SHARE_ALIKE: Origin = {
  sources: ["confirmordeny/supraverden (CC BY-SA 4.0)", "open-data-archive/world-leaders-current (CC BY-SA 4.0)"],
  licence: "CC BY-SA 4.0",
  shareAlike: true,
};

/** By file of `data/actors`. */
export const SOURCES: Readonly<Record<string, Origin>> = {
  "actors.tsv": FACTS,
  "names.tsv": FACTS,
  "role-titles.txt": FACTS,
  "offices.tsv": open(PEOPLE, "facts under CC0-1.0 and public domain"),
  "ids.tsv": { ...FACTS, sources: [...FACTS.sources, ...SHARE_ALIKE.sources], licence: "identifiers only" },
  "share-alike-actors.tsv": SHARE_ALIKE,
  "share-alike-names.tsv": SHARE_ALIKE,
  "cities.tsv": open(["GeoNames, by datasets/world-cities (CC BY 4.0, credit GeoNames)"], "CC BY 4.0"),
  "nouns.tsv": open(
    ["WordNet 3.0 (WordNet licence)", "Open Event Data Alliance agents (MIT)"],
    "WordNet 3.0 licence and MIT; notices in NOTICE.md",
  ),
  "given-names.tsv": open(
    ["smashew/NameDatabases (Unlicense)", "counts over the lists of persons (CC0-1.0)"],
    "Unlicense and CC0-1.0",
  ),
  "titles.tsv": open(["opensanctions/rigour (MIT)", "written by hand for this project (facts)"], "MIT"),
  "countries.json": open(
    [
      "datasets/country-codes (PDDL-1.0)",
      "opensanctions/rigour (MIT)",
      "Unicode CLDR (Unicode-3.0)",
      "CIA World Factbook (public domain)",
      "written by hand for this project (facts)",
    ],
    "PDDL-1.0, MIT, Unicode-3.0, public domain; notices in NOTICE.md",
  ),
};
