import type { Lexicon } from './lexicon.ts';
import { asVerb, termsOf } from './stem.ts';

/**
 * The words of a lexicon that a query may be read as, and all terms of the index. No word of the indexed text is read
 * otherwise without the others: what it is read as stands in the index.
 *
 * @param indexed all terms of the index, nouns used as verbs as {@link asVerb} writes them
 * @param synonyms groups of spellings that mean one thing: those of Latin letters come behind the first of their group, so
 *   that what is asked together stands together
 * @returns a lexicon in the order of its words
 */
export function standingIn(indexed: Set<string>, lexicon: Lexicon, synonyms: string[][] = []): Lexicon {
  const has = (term: string) => indexed.has(term) || indexed.has(asVerb(term));
  const standing: Lexicon = new Map();
  for (const term of indexed) {
    const noun = term.endsWith('+') ? term.slice(0, -1) : term;
    const entry = lexicon.get(noun) ?? { kind: 'word', weight: 0 };
    standing.set(noun, indexed.has(asVerb(noun)) ? { ...entry, asVerb: true } : entry);
  }
  for (const [word, entry] of lexicon)
    if (!standing.has(word) && termsOf(word, lexicon).every((term) => term !== word && has(term)))
      standing.set(word, entry);

  const homes = new Map<string, string>();
  for (const [home = '', ...others] of synonyms)
    for (const spelling of others) homes.set(spelling.toLowerCase(), `${home.toLowerCase()}0`);
  const keyOf = (word: string) => (homes.get(word) ?? '') + word;
  return new Map([...standing].sort(([a], [b]) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}
