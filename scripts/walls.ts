/** The folders of `src`, each with the folders that it may import; `core` and `ontology` need no naming. */
const SHAPES = ["core", "ontology"];
const STAGES = ["read", "clean", "analyze", "extract", "resolve", "graph"];
const AROUND = ["evaluate", "store", "query", "export"];
const INNER = Object.fromEntries([...STAGES, ...AROUND].map((folder) => [folder, SHAPES]));
const FACE = ["app", "core"];

/** What each folder of `src` may import beside itself. A folder that is not here fails a test. */
export const WALLS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ontology: ["core"],
  ...INNER,
  pipeline: [...SHAPES, ...STAGES],
  app: [...SHAPES, ...STAGES, ...AROUND, "pipeline"],
  cli: FACE,
  serve: FACE,
  mcp: FACE,
};

/** The one folder that may import each package from outside. */
export const PACKAGES: Readonly<Record<string, string>> = {
  "onnxruntime-node": "src/analyze/onnx",
  "@huggingface/tokenizers": "src/analyze/subwords",
  "neo4j-driver": "src/store/neo4j",
  "@mozilla/readability": "src/read/html",
  linkedom: "src/read/html",
  "chrono-node": "src/resolve/dates",
  commander: "src/cli",
  "node:sqlite": "src/store/sqlite",
};

/** Doors below the top: folders that are entered through an index of their own, so that each loads alone. */
export const INNER_DOORS: readonly string[] = ["store/sqlite", "store/neo4j", "store/memory"];
