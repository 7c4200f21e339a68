import type { Lexicon } from './lexicon.ts';
import { asVerb, termsOf } from './stem.ts';

/**
 * The words of a lexicon that a query may be read as: those whose terms the index has. No word of the indexed text is read
 * otherwise without the others: what it is read as stands in the index.
 *
 * @param indexed all terms of the index, nouns used as verbs as {@link asVerb} writes them
 */
export function standingIn(indexed: Set<string>, lexicon: Lexicon): Lexicon {
  const has = (term: string) => indexed.has(term) || indexed.has(asVerb(term));
  const standing: Lexicon = new Map();
  for (const [word, entry] of lexicon)
    if (has(word) || termsOf(word, lexicon).every((term) => term !== word && has(term)))
      standing.set(word, indexed.has(asVerb(word)) ? { ...entry, asVerb: true } : entry);
  return standing;
}
