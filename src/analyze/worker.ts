import { parentPort, workerData } from "node:worker_threads";
import { reasonOf, TacitusError } from "../core/errors.ts";
import { loadSingleAnalyzer } from "./analyzer.ts";
import type { WorkerAnswer, WorkerRequest } from "./pool.ts";

/** One thread of the pool: opens the model once, then answers one request after the other. */
const port = parentPort;
if (port) {
  const { model }: { readonly model: string } = workerData;
  const loading = loadSingleAnalyzer(model);
  const answer = async ({ id, clean }: WorkerRequest): Promise<WorkerAnswer> => {
    try {
      return { id, document: await (await loading).analyze(clean) };
    } catch (cause) {
      const code = cause instanceof TacitusError ? cause.code : null;
      return { id, failure: { code, reason: reasonOf(cause) } };
    }
  };
  port.on("message", (request: WorkerRequest) => {
    void answer(request).then((result) => port.postMessage(result));
  });
}
