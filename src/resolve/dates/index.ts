export { resolveDate } from "./resolve-date.ts";
export type { ResolvedDate } from "./resolve-date.ts";
