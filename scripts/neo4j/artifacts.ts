import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { reasonOf, TacitusError } from "../../src/core/errors.ts";

/** Pinned: a version range makes Maven fetch every version's description. */
const SERVER_VERSION = "5.26.31";
const BROWSER_VERSION = "5.24.0";

/** Where the server's jars and the unpacked Browser lie. */
export interface Artifacts {
  readonly lib: string;
  readonly web: string;
}

const dependency = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tacitus</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency("org.neo4j", "neo4j", SERVER_VERSION)}
    ${dependency("org.neo4j.client", "neo4j-browser", BROWSER_VERSION)}
  </dependencies>
</project>
`;

const run = promisify(execFile);

const fetchInto = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pom.xml"), POM);
  const maven = async (goal: string, ...options: readonly string[]): Promise<void> => {
    await run("mvn", ["-B", "-q", "-f", join(folder, "pom.xml"), `dependency:${goal}`, ...options]);
  };
  await maven("copy-dependencies", `-DoutputDirectory=${join(folder, "lib")}`);
  await maven("unpack-dependencies", "-DincludeArtifactIds=neo4j-browser", `-DoutputDirectory=${join(folder, "web")}`);
};

/** Neo4j Community and its Browser from Maven, kept under `cache`; only the first call fetches (137 MB). */
export const resolveArtifacts = async (cache: string): Promise<Artifacts> => {
  const folder = join(cache, `server-${SERVER_VERSION}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    try {
      await fetchInto(unfinished);
      await rename(unfinished, folder);
    } catch (cause) {
      await rm(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw new TacitusError("NEO4J_INSTALL", { where: folder, what: reasonOf(cause), cause });
    }
  }
  return { lib: join(folder, "lib"), web: join(folder, "web") };
};
