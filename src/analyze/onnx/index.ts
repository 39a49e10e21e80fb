import { fileURLToPath } from "node:url";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { reasonOf, TacitusError } from "../../core/errors.ts";
import type { Scores } from "../decode.ts";
import type { EncodedWindow } from "../subwords/index.ts";

/** What the encoder gives for a window: the words' vectors, kept as they are for the next graphs, and two score tables. */
export interface EncodedWords {
  readonly vectors: Tensor;
  readonly triggers: Scores;
  readonly entities: Scores;
}

/** The three graphs of a model. Rows of `triggers`: first word, last word, type; of `mentions`: first and last word. */
export interface ModelSession {
  readonly encode: (window: EncodedWindow) => Promise<EncodedWords>;
  readonly frames: (
    words: EncodedWords,
    triggers: readonly (readonly [number, number, number])[],
  ) => Promise<{ readonly roles: Scores; readonly status: Scores }>;
  readonly antecedents: (words: EncodedWords, mentions: readonly (readonly [number, number])[]) => Promise<Scores>;
  readonly close: () => Promise<void>;
}

type Runtime = typeof import("onnxruntime-node");

const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  enableCpuMemArena: true,
  logSeverityLevel: 3,
};

const loadRuntime = async (): Promise<Runtime> => {
  try {
    const loaded = await import("onnxruntime-node");
    return loaded;
  } catch (cause) {
    throw new TacitusError("RUNTIME_MISSING", {
      where: `${process.platform}-${process.arch}`,
      what: reasonOf(cause),
      cause,
    });
  }
};

const open = async (runtime: Runtime, file: URL): Promise<InferenceSession> => {
  try {
    return await runtime.InferenceSession.create(fileURLToPath(file), OPTIONS);
  } catch (cause) {
    throw new TacitusError("MODEL_CORRUPT", { where: fileURLToPath(file), what: reasonOf(cause), cause });
  }
};

const scoresOf = (tensor: Tensor | undefined): Scores => {
  const { data, dims } = tensor ?? { data: new Float32Array(), dims: [0, 0] };
  if (!(data instanceof Float32Array))
    throw new TacitusError("MODEL_CORRUPT", { where: "model output", what: "is not float32" });
  const columns = dims.at(-1) ?? 0;
  return { data, rows: columns === 0 ? 0 : data.length / columns, columns };
};

const integers = (runtime: Runtime, values: readonly number[], dims: readonly number[]): Tensor =>
  new runtime.Tensor(
    "int64",
    BigInt64Array.from(values, (value) => BigInt(value)),
    dims,
  );

/** Opens the graphs of a model folder, one thread each; parallel work takes several sessions. */
export const openSession = async (folder: URL): Promise<ModelSession> => {
  const runtime = await loadRuntime();
  const [encoder, frames, antecedents] = await Promise.all(
    ["encoder.onnx", "frames.onnx", "antecedents.onnx"].map((name) => open(runtime, new URL(name, folder))),
  );
  if (!encoder || !frames || !antecedents)
    throw new TacitusError("MODEL_CORRUPT", { where: folder.pathname, what: "a graph is missing" });
  const row = (values: readonly number[]): Tensor => integers(runtime, values, [1, values.length]);
  return {
    encode: async ({ ids, shapes, heads }) => {
      const out = await encoder.run({ ids: row(ids), shapes: row(shapes), heads: row(heads) });
      const vectors = out["words"];
      if (!vectors) throw new TacitusError("MODEL_CORRUPT", { where: "encoder.onnx", what: "gives no words" });
      return { vectors, triggers: scoresOf(out["triggers"]), entities: scoresOf(out["entities"]) };
    },
    frames: async ({ vectors }, triggers) => {
      const rows = integers(
        runtime,
        triggers.flatMap((trigger) => [0, ...trigger]),
        [triggers.length, 4],
      );
      const out = await frames.run({ words: vectors, triggers: rows });
      return { roles: scoresOf(out["roles"]), status: scoresOf(out["status"]) };
    },
    antecedents: async ({ vectors }, mentions) => {
      const rows = integers(
        runtime,
        mentions.flatMap((mention) => [0, ...mention]),
        [mentions.length, 3],
      );
      const out = await antecedents.run({ words: vectors, mentions: rows });
      return scoresOf(out["stands"]);
    },
    close: async () => {
      await Promise.all([encoder.release(), frames.release(), antecedents.release()]);
    },
  };
};
