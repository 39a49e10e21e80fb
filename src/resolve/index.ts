export { REFUSAL_CODES } from "./types.ts";
export type { Refusal, RefusalCode, ResolveInput, Resolved, Resolver, ResolverOptions } from "./types.ts";
