import type { Calibration, CalibrationBin } from "../calibration.ts";

const SIDE = 360;
const EDGE = 48;
const FRAME = SIDE + 2 * EDGE;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

const across = (share: number): string => (EDGE + share * SIDE).toFixed(1);
const up = (share: number): string => (EDGE + (1 - share) * SIDE).toFixed(1);

const line = (from: readonly [number, number], to: readonly [number, number], look: string): string =>
  `<line x1="${across(from[0])}" y1="${up(from[1])}" x2="${across(to[0])}" y2="${up(to[1])}" ${look}/>`;

const grid = (share: number): string =>
  [
    line([0, share], [1, share], 'stroke="#ddd"'),
    line([share, 0], [share, 1], 'stroke="#ddd"'),
    `<text x="${across(share)}" y="${EDGE + SIDE + 16}" text-anchor="middle">${share.toFixed(1)}</text>`,
    `<text x="${EDGE - 6}" y="${up(share)}" dy="4" text-anchor="end">${share.toFixed(1)}</text>`,
  ].join("");

/** A point for each bin, with its distance from what its confidence says. */
const point = ({ confidence, right, claims }: CalibrationBin): string =>
  line([confidence, confidence], [confidence, right], 'stroke="#c33" stroke-width="2"') +
  `<circle cx="${across(confidence)}" cy="${up(right)}" r="4" fill="#246"><title>${claims} claims, confidence ` +
  `${confidence.toFixed(3)}, right ${right.toFixed(3)}</title></circle>`;

/** The reliability diagram as SVG: mean confidence and share of right claims of each bin, and the line where both agree. */
export const reliabilityDiagram = ({ bins, error }: Calibration): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME} ${FRAME}" width="${FRAME}" height="${FRAME}" font-family="sans-serif" font-size="12" role="img" aria-label="reliability diagram">`,
    `<rect width="${FRAME}" height="${FRAME}" fill="#fff"/>`,
    ...TICKS.map(grid),
    line([0, 0], [1, 1], 'stroke="#888" stroke-dasharray="4 4"'),
    ...bins.map(point),
    `<text x="${FRAME / 2}" y="${EDGE / 2}" text-anchor="middle">expected calibration error ${error.toFixed(3)}, ${bins.length} bins of equal count</text>`,
    `<text x="${FRAME / 2}" y="${FRAME - 10}" text-anchor="middle">mean confidence</text>`,
    `<text transform="translate(14 ${FRAME / 2}) rotate(-90)" text-anchor="middle">share of right claims</text>`,
    "</svg>\n",
  ].join("\n");
