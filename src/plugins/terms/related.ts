/** A related note, and the terms that relate both notes most. */
export interface Related {
  path: string;
  terms: string[];
}

const MAX_NOTES = 3;
const MAX_TERMS = 3;
/** Terms in more notes than this are ignored: they say little, and would require comparing all notes. */
const MAX_SHARED = 200;

/**
 * Finds related notes by the cosine similarity of tf-idf vectors with logarithmic term frequency (Manning, Raghavan and
 * Schütze 2008, § 6.4.1): what a note is about it says often, while a rare term that it says once can be there by chance.
 *
 * @param termsOf how often each note contains each of its terms, by its path
 * @returns a function that returns the most similar notes of a note, by its path, most similar first
 */
export function relatedNotes(termsOf: ReadonlyMap<string, ReadonlyMap<string, number>>): (path: string) => Related[] {
  const notesWith = new Map<string, string[]>();
  for (const [path, terms] of termsOf)
    for (const term of terms.keys()) {
      const notes = notesWith.get(term) ?? [];
      notes.push(path);
      notesWith.set(term, notes);
    }
  const weightOf = (term: string, count: number) =>
    (1 + Math.log(count)) * Math.log(termsOf.size / notesWith.get(term)!.length);
  const vectors = new Map(
    [...termsOf].map(([path, terms]) => [
      path,
      new Map([...terms].map(([term, count]) => [term, weightOf(term, count)])),
    ]),
  );
  const lengths = new Map([...vectors].map(([path, vector]) => [path, Math.hypot(...vector.values())]));

  return (path) => {
    const terms = [...(vectors.get(path) ?? [])].filter(([term]) => notesWith.get(term)!.length <= MAX_SHARED);
    const products = new Map<string, number>();
    for (const [term, weight] of terms)
      for (const other of notesWith.get(term)!)
        products.set(other, (products.get(other) ?? 0) + weight * vectors.get(other)!.get(term)!);
    products.delete(path);
    return [...products]
      .filter(([, product]) => product > 0)
      .map(([other, product]) => ({ other, closeness: product / lengths.get(other)! }))
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MAX_NOTES)
      .map(({ other }) => ({
        path: other,
        terms: terms
          .filter(([term]) => vectors.get(other)!.has(term))
          .map(([term, weight]) => ({ term, product: weight * vectors.get(other)!.get(term)! }))
          .sort((a, b) => b.product - a.product)
          .slice(0, MAX_TERMS)
          .map(({ term }) => term),
      }));
  };
}
