import { defineConfig } from "oxlint";
import { PACKAGES, WALLS } from "./scripts/walls.ts";

const FOLDERS = Object.keys(WALLS);

/** Imports that a folder must not make, as a pattern of what stands between the quotation marks. */
const wallPatterns = (folder: string) => {
  const closed = FOLDERS.filter((name) => name !== folder && !WALLS[folder]?.includes(name));
  const message = `${folder} must not import this folder (scripts/walls.ts)`;
  return [{ regex: `^(?:\\.\\./)+(?:${closed.join("|")})/`, message }];
};

const packagePaths = (home: string) =>
  Object.entries(PACKAGES)
    .filter(([, folder]) => folder !== home)
    .map(([name, folder]) => ({ name, message: `only ${folder} may import it` }));

/** The rule for one folder; for a folder inside it, which may import one package more. */
const wall = (folder: string, files: string, home: string) => ({
  files: [`${files}/**`],
  rules: {
    "no-restricted-imports": ["error", { patterns: wallPatterns(folder), paths: packagePaths(home) }] as never,
  },
});

const walls = FOLDERS.map((folder) => wall(folder, `src/${folder}`, `src/${folder}`));
const homes = [...new Set(Object.values(PACKAGES))].filter((home) => home.split("/").length > 2);
const innerWalls = homes.map((home) => wall(home.split("/")[1] ?? "", home, home));

export default defineConfig({
  plugins: ["import", "typescript", "unicorn", "oxc", "node"],
  categories: { correctness: "error" },
  ignorePatterns: ["dist/**", "node_modules/**", "data/**", "training/work/**"],
  rules: {
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    "no-empty": "error",
    "no-var": "error",
    "prefer-const": "error",
    eqeqeq: "error",
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    "max-lines": ["error", { max: 300 }],
    "max-lines-per-function": ["error", { max: 60 }],
  },
  overrides: [
    ...walls,
    ...innerWalls,
    {
      files: ["test/**"],
      rules: { "typescript/no-misused-spread": "off", "max-lines": "off", "max-lines-per-function": "off" },
    },
    { files: ["*.config.ts"], rules: { "import/no-default-export": "off" } },
  ],
});
