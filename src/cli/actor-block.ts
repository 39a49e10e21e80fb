import type { ActorView, NameExplanation, OfficeView, Other } from "../app/index.ts";
import { printable, styled } from "./terminal.ts";

const MOST_OFFICES = 6;
const MOST_OTHERS = 8;

const termText = ({ title, from, to, onDay }: OfficeView): string =>
  `${(from ?? "?").padEnd(10)} to ${(to ?? "?").padEnd(10)}  ${title}${onDay ? "  (on that day)" : ""}`;

const officeLines = (offices: readonly OfficeView[], indent: string, most: number): readonly string[] => {
  const more = offices.length - most;
  return [
    ...offices.slice(0, most).map((office) => indent + printable(termText(office))),
    ...(more > 0 ? [`${indent}and ${more} more`] : []),
  ];
};

interface Facts {
  readonly kind: string;
  readonly country: string | null;
  readonly sector: string | null;
  readonly born?: string | null;
  readonly died?: string | null;
}

const factText = ({ kind, country, sector, born, died }: Facts): string =>
  printable(
    [
      kind,
      ...(country === null ? [] : [country]),
      ...(sector === null ? [] : [sector]),
      ...(born ? [`born ${born}`] : []),
      ...(died ? [`died ${died}`] : []),
    ].join(", "),
  );

const heading = ({ name, day, country }: NameExplanation): string => {
  const when = day === null ? "an article without a date" : `an article of ${day}`;
  return `“${printable(name)}” in ${when}${country === null ? "" : ` about ${country}`}`;
};

/** Name, id and facts of an actor in a line. */
export const actorLine = (actor: Facts & { readonly id: string; readonly name: string }): string =>
  `${styled("bold", printable(actor.name))}  ${printable(actor.id)}  ${factText(actor)}`;

const answerLines = ({ answer }: NameExplanation): readonly string[] => {
  if (answer.id === null) return [`no known actor: ${answer.reason}`];
  const facts = { ...answer, born: answer.actor?.born ?? null, died: answer.actor?.died ?? null, id: answer.id };
  return [
    actorLine(facts),
    `  because  ${answer.reason}`,
    ...(answer.role === null ? [] : [`  role     ${printable(answer.role)}`]),
    ...officeLines(answer.actor?.offices ?? [], "  ", MOST_OFFICES),
  ];
};

const oneOffice = (actor: ActorView): readonly OfficeView[] => actor.offices.slice(0, 1);

const otherLines = ({ actor, reason }: Other): readonly string[] => [
  `  ${actorLine(actor)}`,
  `    ${printable(reason)}`,
  ...oneOffice(actor).map((office) => `    ${printable(termText(office))}`),
];

const others = ({ others: all, otherCount }: NameExplanation): readonly string[] => {
  if (otherCount === 0) return [];
  const shown = all.slice(0, MOST_OTHERS);
  const rest = otherCount - shown.length;
  return [
    "",
    `it could also be (${otherCount}):`,
    ...shown.flatMap(otherLines),
    ...(rest > 0 ? [`  and ${rest} more; --json lists up to 50`] : []),
  ];
};

/** How a name resolves, for a person: who it is and why, whom else it could mean, what to do. */
export const explanationBlock = (explanation: NameExplanation): string =>
  [
    styled("underline", heading(explanation)),
    "",
    ...answerLines(explanation),
    ...others(explanation),
    ...(explanation.advice === null ? [] : ["", `what to do: ${explanation.advice}`]),
    "",
  ].join("\n");
