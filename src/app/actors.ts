import type { ActorBook } from "../resolve/index.ts";
import type { Settings } from "./config.ts";

/** Opens the base of actors for look-ups, own actors before it. Errors: DATA_INVALID, INPUT_NOT_FOUND. */
export const loadActorBook = async ({ actors }: Pick<Settings, "actors">): Promise<ActorBook> => {
  const { openActorBook } = await import("../resolve/index.ts");
  return openActorBook({ actorsFile: actors });
};
