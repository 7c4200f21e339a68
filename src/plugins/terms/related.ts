/** A note to read along with another, and the terms that both speak of, those that fewest notes have first. */
export interface Related {
  path: string;
  terms: string[];
}

const MOST_NOTES = 3;
const MOST_TERMS = 3;

/**
 * Notes are as close as they are in the space of terms where a term counts the more, the fewer notes have it (cosine of tf-idf
 * vectors with a term counted once: Salton and Buckley 1988).
 *
 * @param termsOf the terms of each note, by its path
 * @param path the note to find others for
 * @returns those that share most with it, closest first
 */
export function relatedNotes(termsOf: ReadonlyMap<string, ReadonlySet<string>>, path: string): Related[] {
  const own = termsOf.get(path) ?? new Set();
  const notesWith = new Map<string, number>();
  for (const terms of termsOf.values()) for (const term of terms) notesWith.set(term, (notesWith.get(term) ?? 0) + 1);
  const weightOf = (term: string) => Math.log(termsOf.size / notesWith.get(term)!) ** 2;
  const lengthOf = (terms: ReadonlySet<string>) => Math.sqrt([...terms].reduce((sum, term) => sum + weightOf(term), 0));
  return [...termsOf]
    .filter(([other]) => other !== path)
    .map(([other, terms]) => {
      const shared = [...own.intersection(terms)].sort((a, b) => weightOf(b) - weightOf(a));
      const weight = shared.reduce((sum, term) => sum + weightOf(term), 0);
      return { path: other, terms: shared.slice(0, MOST_TERMS), closeness: weight / (lengthOf(terms) || 1) };
    })
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MOST_NOTES)
    .map(({ path, terms }) => ({ path, terms }));
}
