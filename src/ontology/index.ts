export { loadOntology } from "./load.ts";
export { renderOntologyPage } from "./page.ts";
