/** From a query to ranked pages: reads it, asks where its terms stand, and says what could not be found. */
import { verbReadings } from '../hangul/endings.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { isCertainParticle } from '../../../site/particles.ts';
import type { SiteFile } from '../format.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { normalize, toRuns } from '../words/tokenize.ts';
import { hitsOf } from './hits.ts';
import type { Ask, Places } from './pagefind.ts';
import { type Asked, rank, type RankedPage } from './rank.ts';
import { synonymFinder } from './synonyms.ts';
import type { Alternative, Slot, Understanding } from './slots.ts';
import { understand } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Found extends Understanding {
  /** Every page that answers, best first. */
  pages: RankedPage[];
}

/** How much a form of an unknown verb is missed, which says less of what a question is about than a noun does. */
const UNKNOWN_VERB = 0.5;
/** A site of so many words has nearly all that its readers ask in; one of so few lacks many of them. */
const MANY_WORDS = 12_500;
const FEW_WORDS = 500;
const LEAST_MISSED = 0.5;

/** @returns a function that finds pages; the second argument takes the query's words as they are. */
export function createEngine(
  site: Pick<SiteFile, 'pages' | 'synonyms'>,
  lexicon: Lexicon,
  ask: Ask,
): (query: string, literal?: boolean) => Promise<Found> {
  const vocabulary = new Vocabulary(lexicon);
  const findSynonym = synonymFinder(site.synonyms, lexicon);
  const missed = Math.log(Math.max(1, lexicon.size / FEW_WORDS)) / Math.log(MANY_WORDS / FEW_WORDS);
  const missedEach = Math.min(1, Math.max(LEAST_MISSED, missed));

  return async (query, literal = false) => {
    const { slots: read, unknown } = understand(query, vocabulary, findSynonym, literal);
    const places = new Map<string, Places>();
    const load = (alternatives: Alternative[]) => {
      const terms = new Set(alternatives.flatMap((alternative) => alternative.terms));
      return Promise.all([...terms].map(async (term) => places.set(term, await ask(term))));
    };
    // All files of the index that are needed are asked for at once.
    await load(read.flatMap(({ alternatives }) => alternatives));
    const slots: Slot[] = [];
    const asked: Asked[] = [];
    for (const slot of read) {
      let hits = hitsOf(slot.alternatives, places);
      if (!hits.size && slot.fallback) {
        await load([slot.fallback]);
        hits = hitsOf([slot.fallback], places);
      }
      if (hits.size) {
        slots.push(slot);
        asked.push({
          required: slot.required,
          guessed: slot.replacement !== undefined || slot.partly === true,
          verb: slot.alternatives[0]!.terms.every((term) => lexicon.get(term)?.kind === 'verb'),
          hits,
        });
      } else if (slot.required) unknown.push(slot.written);
    }
    const missing = unknown.map((word) => (isVerb(word) ? UNKNOWN_VERB : 1)).reduce((sum, one) => sum + one, 0);
    return { slots, unknown, pages: rank(asked, site.pages, missing * missedEach) };
  };
}

/** True for a word that reads as a form of a verb, and not surely as one of a noun. */
function isVerb(word: string): boolean {
  const run = toRuns(normalize(word)).join('');
  return verbReadings(run).length > 0 && !nounReadings(run).some(({ tail }) => isCertainParticle(tail));
}
