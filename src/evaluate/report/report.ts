import { readFileSync } from "node:fs";
import type { Span } from "../../core/spans.ts";
import type { Evaluation } from "../evaluate.ts";
import type { GoldItem, Predictions, ScoredEvent, ScoredMention } from "../scored-event.ts";
import { evaluationTable } from "../table.ts";
import { escapeHtml } from "./escape.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";
import { type JudgedEvent, judgeItem } from "./judged-event.ts";

export interface ReportInput {
  readonly evaluation: Evaluation;
  readonly gold: readonly GoldItem[];
  readonly predictions: Predictions;
  /** Cuts a text into sentences; by default the platform's own rules for English. */
  readonly sentencesOf?: ((text: string) => readonly Span[]) | undefined;
}

const readStyle = (): string => readFileSync(new URL("../../../data/evaluate/report.css", import.meta.url), "utf8");

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const platformSentences = (text: string): readonly Span[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }));

const triggerOf = (event: JudgedEvent): Span => (event.gold ?? event.predicted)?.trigger ?? { start: 0, end: 0 };
const classOf = (event: JudgedEvent): string => {
  if (event.faults.length === 0) return "right";
  return event.gold === null ? "invented" : event.predicted === null ? "missed" : "partly";
};

/** The sentence with each trigger marked in the color of its verdict; overlapping marks are merged into the first. */
const markedSentence = (text: string, sentence: Span, events: readonly JudgedEvent[]): string => {
  let at = sentence.start;
  let html = "";
  for (const event of events) {
    const { start, end } = triggerOf(event);
    if (start < at) continue;
    html += escapeHtml(text.slice(at, start));
    html += `<mark class="${classOf(event)}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, Math.max(at, sentence.end)).trimEnd());
};

const mentionText = (mention: ScoredMention): string =>
  escapeHtml(mention.text === mention.name ? mention.text : `${mention.text} (${mention.name})`);
const mentionsText = (mentions: readonly ScoredMention[]): string => mentions.map(mentionText).join("; ") || "–";

const cellsOf = (event: ScoredEvent | null): string => {
  if (event === null) return '<td colspan="7">–</td>';
  const cells = [
    `${escapeHtml(event.trigger.text)} <b>${event.type}</b>`,
    mentionsText(event.sources),
    mentionsText(event.targets),
    event.status,
    event.attribution === null ? "" : mentionText(event.attribution),
    escapeHtml(event.when?.text ?? ""),
    escapeHtml(event.where?.text ?? ""),
  ];
  return cells.map((cell) => `<td>${cell}</td>`).join("");
};

const eventRows = (event: JudgedEvent): string => {
  const confidence = event.predicted?.confidence;
  const note = [...event.faults, ...(typeof confidence === "number" ? [`confidence ${confidence.toFixed(2)}`] : [])];
  return (
    `<tr class="${classOf(event)}"><th>annotated</th>${cellsOf(event.gold)}<td rowspan="2">${note.join(", ")}</td></tr>` +
    `<tr class="${classOf(event)}"><th>found</th>${cellsOf(event.predicted)}</tr>`
  );
};

const sentenceSection = (text: string, sentence: Span, events: readonly JudgedEvent[]): string => {
  const verdict = events.every((event) => event.faults.length === 0) ? "all-right" : "has-faults";
  const rows = events.map(eventRows).join("");
  const head =
    "<tr><th></th><th>event</th><th>source</th><th>target</th><th>status</th><th>said by</th><th>when</th><th>where</th><th></th></tr>";
  return `<div class="sentence ${verdict}"><p>${markedSentence(text, sentence, events)}</p><table>${head}${rows}</table></div>`;
};

const itemSection = (item: GoldItem, input: ReportInput): string => {
  const events = judgeItem(item, input.predictions.get(item.id) ?? []);
  const sections = (input.sentencesOf ?? platformSentences)(item.text).flatMap((sentence) => {
    const own = events.filter(
      (event) => triggerOf(event).start >= sentence.start && triggerOf(event).start < sentence.end,
    );
    return own.length === 0 ? [] : [sentenceSection(item.text, sentence, own)];
  });
  const title = [item.id, item.date, item.title].filter((part) => part !== null).join(" · ");
  return sections.length === 0 ? "" : `<section><h2>${escapeHtml(title)}</h2>${sections.join("\n")}</section>`;
};

const diagramOf = ({ evaluation: { calibration } }: ReportInput): string =>
  calibration === null ? "" : reliabilityDiagram(calibration);

/**
 * An HTML page without scripts that a person can read: the figures, then sentence by sentence what was annotated and what
 * was found. All text is escaped. A switch at the top hides the sentences that are all right.
 */
export const htmlReport = (input: ReportInput): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Events: annotated and found</title>',
    `<style>${readStyle()}</style></head><body>`,
    '<input type="checkbox" id="faults" checked><label for="faults">only sentences with a fault</label>',
    "<main><h1>Events: annotated and found</h1>",
    `<details><summary>Figures</summary><pre>${escapeHtml(evaluationTable(input.evaluation))}</pre>${diagramOf(input)}</details>`,
    ...input.gold.map((item) => itemSection(item, input)).filter((section) => section !== ""),
    "</main></body></html>\n",
  ].join("\n");
