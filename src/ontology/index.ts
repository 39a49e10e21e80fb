export { loadOntology } from "./load.ts";
