/** Shows how far a run is, on a terminal only. */
export interface Progress {
  /** Told once how much there is. */
  readonly expect: (total: number) => void;
  readonly step: () => void;
  /** Clears the line, before something else is written. */
  readonly clear: () => void;
}

const EVERY = 200;
const CLEAR_LINE = "\r\u001b[K";

const clock = (seconds: number): string => {
  const whole = Math.max(Math.round(seconds), 0);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** Rate and time left after `done` of `total` in `seconds`. */
export const progressText = (done: number, total: number, seconds: number): string => {
  const rate = done / Math.max(seconds, 0.001);
  const left = total > done ? `, ${clock((total - done) / Math.max(rate, 0.001))} left` : "";
  return `${done}${total > 0 ? ` of ${total}` : ""} articles, ${rate.toFixed(1)} a second${left}`;
};

/** Progress on stderr; does nothing where stderr is no terminal. */
export const startProgress = (): Progress => {
  const started = performance.now();
  const isShown = process.stderr.isTTY === true;
  let total = 0;
  let done = 0;
  let shownAt = 0;
  const clear = (): void => void (isShown && process.stderr.write(CLEAR_LINE));
  const step = (): void => {
    done += 1;
    const now = performance.now();
    if (!isShown || now - shownAt < EVERY) return;
    shownAt = now;
    process.stderr.write(CLEAR_LINE + progressText(done, total, (now - started) / 1000));
  };
  return { expect: (count) => void (total = count), step, clear };
};
