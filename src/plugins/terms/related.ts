/** A related note, and the terms that both notes use, rarest first. */
export interface Related {
  path: string;
  terms: string[];
}

const MAX_NOTES = 3;
const MAX_TERMS = 3;
/** Terms in more notes than this are ignored: they say little, and would require comparing all notes. */
const MAX_SHARED = 200;

/**
 * Finds related notes by the cosine similarity of tf-idf vectors with binary term frequency (Salton and Buckley 1988).
 *
 * @param termsOf the terms of each note, by its path
 * @returns a function that returns the most similar notes of a note, by its path, most similar first
 */
export function relatedNotes(termsOf: ReadonlyMap<string, ReadonlySet<string>>): (path: string) => Related[] {
  const notesWith = new Map<string, string[]>();
  for (const [path, terms] of termsOf)
    for (const term of terms) {
      const notes = notesWith.get(term) ?? [];
      notes.push(path);
      notesWith.set(term, notes);
    }
  const weights = new Map([...notesWith].map(([term, notes]) => [term, Math.log(termsOf.size / notes.length) ** 2]));
  const weightOf = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + weights.get(term)!, 0);
  const lengths = new Map([...termsOf].map(([path, terms]) => [path, Math.sqrt(weightOf(terms))]));

  return (path) => {
    const noteTerms = [...(termsOf.get(path) ?? [])]
      .filter((term) => notesWith.get(term)!.length <= MAX_SHARED)
      .sort((a, b) => weights.get(b)! - weights.get(a)!);
    const shared = new Map<string, number>();
    for (const term of noteTerms)
      for (const other of notesWith.get(term)!) shared.set(other, (shared.get(other) ?? 0) + weights.get(term)!);
    shared.delete(path);
    return [...shared]
      .filter(([, weight]) => weight > 0)
      .map(([other, weight]) => ({ path: other, closeness: weight / lengths.get(other)! }))
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MAX_NOTES)
      .map((other) => ({
        path: other.path,
        terms: noteTerms.filter((term) => termsOf.get(other.path)!.has(term)).slice(0, MAX_TERMS),
      }));
  };
}
