/** Translates offsets that count code points into UTF-16 code units; an offset past the end is the end. */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => Math.min(offset, text.length);
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (offset) => starts[offset] ?? text.length;
};
