export { aliasesOf } from "./aliases.ts";
export { correctClaim, type CorrectedClaim } from "./correct-claim.ts";
export { namesakeGroups, type NamingArticle } from "./namesakes.ts";
export { toGraph } from "./to-graph.ts";
