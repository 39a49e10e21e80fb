export { aliasesOf } from "./aliases.ts";
export { toGraph } from "./to-graph.ts";
