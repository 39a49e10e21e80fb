import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INNER_DOORS, PACKAGES, WALLS } from "../../scripts/walls.ts";

const ROOT = join(import.meta.dirname, "../..");
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly to: string;
}

const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(join(ROOT, file), "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return [...text.matchAll(IMPORT)].map((match) => ({ file, folder: file.split("/")[1] ?? "", to: match[1] ?? "" }));
};

/** Path below `src` that an import names; null for a package, and for what lies outside `src`. */
const target = ({ file, to }: Import): string | null => {
  if (!to.startsWith(".")) return null;
  const path = join(file, "..", to);
  return path.startsWith("src/") ? path.slice("src/".length) : null;
};

/** Every import of `src`: static, dynamic and of types alone. */
const imports = globSync("src/**/*.ts", { cwd: ROOT }).toSorted().flatMap(importsOf);
const shown = ({ file, to }: Import): string => `${file} → ${to}`;

const isDoor = (path: string): boolean => {
  const folders = path.split("/");
  const entrance = INNER_DOORS.find((door) => path.startsWith(`${door}/`)) ?? folders[0];
  return folders[0] === "core" || path === `${entrance}/index.ts`;
};

describe("walls", () => {
  it("every folder of src says what it may import", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(WALLS)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it("no folder imports what it may not, dynamic imports and types included", () => {
    const broken = imports.filter((one) => {
      const folder = target(one)?.split("/")[0];
      const isRoot = one.folder.endsWith(".ts");
      return folder !== undefined && folder !== one.folder && !isRoot && !WALLS[one.folder]?.includes(folder);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("a folder is entered through its index.ts, core by file", () => {
    const broken = imports.filter((one) => {
      const path = target(one);
      return path !== null && path.split("/")[0] !== one.folder && !isDoor(path);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("a package from outside stands behind one folder", () => {
    const broken = imports.filter(({ file, to }) => {
      const name = Object.keys(PACKAGES).find((known) => to === known || to.startsWith(`${known}/`));
      return name !== undefined && !file.startsWith(`${PACKAGES[name]}/`);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("finds what it looks for", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(isDoor("clean/characters.ts") || isDoor("store/index-of.ts")).toBe(false);
    expect(isDoor("clean/index.ts") && isDoor("store/sqlite/index.ts") && isDoor("core/ids.ts")).toBe(true);
  });
});
