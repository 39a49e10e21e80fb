const MOST = 20_000;

/** The function with its answers kept, up to 20,000 of them; it must answer the same every time. */
export const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
};
