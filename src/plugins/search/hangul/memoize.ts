/** Maximum number of cached words: a query has few, and a site's text repeats the same ones. */
const MAX_ENTRIES = 50_000;

/** @returns a function with the same results that caches them */
export function memoize<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MAX_ENTRIES) known.clear();
      known.set(text, (value = find(text)));
    }
    return value;
  };
}
