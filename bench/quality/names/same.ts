const STOP = new Set(
  "the a an of and in for on to at by from with his her its their our my mr mrs ms dr sen rep gov president prime minister secretary former acting us u.s".split(
    " ",
  ),
);
const words = (name: string): readonly string[] => {
  const all = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((word) => !STOP.has(word));
  return kept.length > 0 ? kept : all;
};

/** True when two names match by the event scorer's rule. */
export const sameName = (left: string, right: string): boolean => {
  const [a, b] = [words(left), words(right)];
  if (a.length === 0 || b.length === 0) return left.toLowerCase() === right.toLowerCase();
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)) || a.at(-1) === b.at(-1);
};
