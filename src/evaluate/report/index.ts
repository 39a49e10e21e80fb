export { htmlReport, type ReportInput } from "./report.ts";
