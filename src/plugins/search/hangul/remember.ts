/** So many words are remembered at a time: a query has few, a site's text comes back to the same ones again and again. */
const MOST = 50_000;

/** @returns a function that finds the same, and what it has found before at once */
export function remember<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (value = find(text)));
    }
    return value;
  };
}
