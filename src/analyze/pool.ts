import { Worker } from "node:worker_threads";
import type { CleanText, Document } from "../core/document.ts";
import { TacitusError, type ErrorCode } from "../core/errors.ts";

export interface WorkerRequest {
  readonly id: number;
  readonly clean: CleanText;
}

export type WorkerAnswer =
  | { readonly id: number; readonly document: Document }
  | { readonly id: number; readonly failure: { readonly code: ErrorCode | null; readonly reason: string } };

interface Waiting {
  readonly resolve: (document: Document) => void;
  readonly reject: (error: TacitusError) => void;
}

const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** A thread with the requests it has not answered yet. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(model: string) {
    this.#worker = new Worker(WORKER, { workerData: { model } });
    this.#worker.on("message", (answer: WorkerAnswer) => this.#settle(answer));
    this.#worker.on("error", (cause) => this.#fail(cause));
    this.#worker.unref();
  }

  get load(): number {
    return this.#waiting.size;
  }

  async analyze(clean: CleanText): Promise<Document> {
    const id = (this.#next += 1);
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, clean } satisfies WorkerRequest);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("document" in answer) waiting?.resolve(answer.document);
    else {
      const { code, reason } = answer.failure;
      waiting?.reject(new TacitusError(code ?? "MODEL_CORRUPT", { where: "model", what: reason }));
    }
  }

  #fail(cause: unknown): void {
    for (const { reject } of this.#waiting.values()) {
      reject(new TacitusError("MODEL_CORRUPT", { where: "model", what: "a thread of the model stopped", cause }));
    }
    this.#waiting.clear();
  }
}

/** Threads that each hold the model; a document goes to the one with the least to do, so results never depend on their number. */
export const openPool = (model: string, size: number) => {
  const threads = Array.from({ length: size }, () => new Thread(model));
  const idlest = (): Thread => threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  return {
    analyze: async (clean: CleanText): Promise<Document> => idlest().analyze(clean),
    close: async (): Promise<void> => {
      await Promise.all(threads.map(async (thread) => thread.close()));
    },
  };
};
