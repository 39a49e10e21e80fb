export { reliabilityDiagram } from "./reliability-diagram.ts";
export { htmlReport, type ReportInput } from "./report.ts";
