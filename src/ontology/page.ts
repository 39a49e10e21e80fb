import { EVENT_TYPES, type EventDefinition, type EventType } from "../core/ontology.ts";
import { loadOntology } from "./load.ts";

const INTRODUCTION = `# Event types

Made by \`scripts/ontology-page.ts\` from \`data/ontology/events.json\`; edit that file and run the script. What counts
as an event and who fills a role is told in \`data/ontology/annotation.md\`.

*Relationship* is the type of the derived edge in the graph. *Root* and *quad* are PLOVER's (1 verbal cooperation,
2 material cooperation, 3 verbal conflict, 4 material conflict), *CAMEO* is the nearest code of that scheme.
`;

const rootOf = (type: EventDefinition): string =>
  type.plover === null ? "–" : type.plover + (type.ploverMode === null ? "" : `/${type.ploverMode}`);

const overviewRow = (type: EventDefinition): string =>
  `| [${type.id}](#${type.id.toLowerCase()}) | ${type.relationship} | ${rootOf(type)} | ${type.quad ?? "–"} | ${type.cameo ?? "–"} |`;

const section = (type: EventDefinition): string =>
  [
    `## ${type.id}`,
    "",
    type.gloss,
    "",
    `- source: ${type.source}`,
    `- target: ${type.target} (${type.targets.join(", ") || "none"})`,
    `- cues: ${type.cues.join(", ")}`,
    ...(type.notThis === undefined ? [] : [`- not this: ${type.notThis}`]),
    ...(type.symmetric ? ["- both sides do the same: their order does not matter"] : []),
    `- one event across articles needs: ${type.requires.join(" and ") || "nothing more"}`,
    "",
  ].join("\n");

const list = (): readonly EventDefinition[] => {
  const ontology = loadOntology();
  return EVENT_TYPES.map((id: EventType) => ontology[id]);
};

/** The page `docs/ontology.md`: a table of all types, then a section for each. */
export const renderOntologyPage = (): string => {
  const types = list();
  const overview = [
    "| type | relationship | root | quad | CAMEO |",
    "|---|---|---|---|---|",
    ...types.map(overviewRow),
  ];
  return `${INTRODUCTION}\n${overview.join("\n")}\n\n${types.map(section).join("\n")}`;
};
