import { readFileSync } from "node:fs";
import { z } from "zod";
import { loadOntology } from "../ontology/index.ts";
import type { Stages } from "../pipeline/index.ts";
import type { Settings } from "./config.ts";

const packageSchema = z.object({ version: z.string() });

/** Version of this program. */
export const programVersion = (): string =>
  packageSchema.parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))).version;

/** The stages, opened; to be closed after use. */
export interface Engine extends Stages {
  readonly close: () => Promise<void>;
}

/** Opens model, actor index and ontology. Errors: MODEL_…, RUNTIME_MISSING, DATA_INVALID, ONTOLOGY_INVALID. */
export const openEngine = async (
  settings: Pick<Settings, "minConfidence"> & Partial<Pick<Settings, "model" | "actors" | "jobs">>,
): Promise<Engine> => {
  const [{ loadAnalyzer }, { loadResolver }] = await Promise.all([
    import("../analyze/index.ts"),
    import("../resolve/index.ts"),
  ]);
  const opening = loadAnalyzer({ model: settings.model, jobs: settings.jobs });
  const resolver = loadResolver({ actorsFile: settings.actors });
  const analyzer = await opening;
  return {
    analyzer,
    resolver,
    ontology: loadOntology(),
    version: programVersion(),
    minConfidence: settings.minConfidence,
    close: analyzer.close,
  };
};
