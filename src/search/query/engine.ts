import type { SiteFile } from '../format.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Ask, Places } from './pagefind.ts';
import type { RankedPage } from './rank.ts';
import { rank } from './rank.ts';
import { synonymFinder } from './synonyms.ts';
import type { Understanding } from './understand.ts';
import { understand } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Found extends Understanding {
  /** Every page that answers, best first. */
  pages: RankedPage[];
}

/** @returns a function that finds pages; the second argument takes the query's words as they are. */
export function createEngine(
  site: SiteFile,
  lexicon: Lexicon,
  ask: Ask,
): (query: string, literal?: boolean) => Promise<Found> {
  const vocabulary = new Vocabulary(lexicon);
  const findSynonym = synonymFinder(site.synonyms, lexicon);
  return async (query, literal = false) => {
    const understanding = understand(query, vocabulary, findSynonym, literal);
    const { slots, unknown } = understanding;
    if (unknown.length || !slots.length) return { ...understanding, pages: [] };
    const terms = [
      ...new Set(slots.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.terms))),
    ];
    const places = new Map<string, Places>(
      await Promise.all(terms.map(async (term) => [term, await ask(term)] as const)),
    );
    // A word of the lexicon stands somewhere: where Pagefind finds none, a file of its index did not arrive.
    if ([...places.values()].some(({ size }) => !size)) throw new Error('The index is incomplete.');
    return { ...understanding, pages: rank(slots, places, site.pages) };
  };
}
