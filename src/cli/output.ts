import { once } from "node:events";

/** Writes data to stdout and waits where the reader is slow. */
export const write = async (text: string): Promise<void> => {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
};

/** Writes a line for a person to stderr. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A reader that closes the pipe, as `head` does, ends the program quietly. */
export const endWithReader = (): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
};
