import { asVerb, type Lexicon, nounOf } from './lexicon.ts';
import { termsOf } from './stem.ts';

/**
 * Returns all terms of the index, and the words of a lexicon whose terms are in the index. Removing the other words
 * does not change how the indexed text is analyzed, because the result of every analysis is in the index.
 *
 * @param indexed all terms of the index, with nouns used as verbs in the form of {@link asVerb}
 * @param synonyms groups of spellings of one term: Latin spellings are sorted after the first of their group, so that
 *   terms that are queried together are close together in the index
 * @returns a lexicon sorted by its words
 */
export function indexedLexicon(indexed: Set<string>, lexicon: Lexicon, synonyms: string[][] = []): Lexicon {
  const has = (term: string) => indexed.has(term) || indexed.has(asVerb(term));
  const result: Lexicon = new Map();
  for (const term of indexed) {
    const noun = nounOf(term);
    const entry = lexicon.get(noun) ?? { kind: 'word', weight: 0 };
    result.set(noun, indexed.has(asVerb(noun)) ? { ...entry, asVerb: true } : entry);
  }
  for (const [word, entry] of lexicon)
    if (!result.has(word) && termsOf(word, lexicon).every((term) => term !== word && has(term)))
      result.set(word, entry);

  const sortPrefixes = new Map<string, string>();
  for (const [first = '', ...others] of synonyms)
    for (const spelling of others) sortPrefixes.set(spelling.toLowerCase(), `${first.toLowerCase()}0`);
  const keyOf = (word: string) => (sortPrefixes.get(word) ?? '') + word;
  return new Map([...result].sort(([a], [b]) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}
