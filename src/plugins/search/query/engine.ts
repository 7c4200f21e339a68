/**
 * Answers queries with ranked pages: parses the query, looks up the positions of its terms, and reports words not
 * found.
 */
import { verbReadings } from '../hangul/endings.ts';
import { isFunctionTerm } from '../hangul/function-words.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { isCertainParticle } from '../../../site/particles.ts';
import type { SiteFile } from '../format.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { normalize, toRuns } from '../words/tokenize.ts';
import { spellsLetters } from './correct.ts';
import { hitsOf } from './hits.ts';
import type { LookUp, Positions } from './pagefind.ts';
import { type MatchedSlot, rank, type RankedPage } from './rank.ts';
import { synonymFinder } from './synonyms.ts';
import type { Alternative, Slot, ParsedQuery } from './slots.ts';
import { parseQuery } from './parse-query.ts';
import { Vocabulary } from './vocabulary.ts';

export interface SearchOutcome extends ParsedQuery {
  /** All matching pages, best first. */
  pages: RankedPage[];
}

/** Weight of an unknown verb among the missing words: it says less than a noun about the topic of a question. */
const UNKNOWN_VERB = 0.5;
/** Sizes of lexicons: a large one has nearly all words that readers use in queries, a small one lacks many of them. */
const MANY_WORDS = 12_500;
const FEW_WORDS = 500;
/** Minimum weight of a missing word, on a small site. */
const MIN_MISSING_WEIGHT = 0.5;

/** @returns a function that finds pages; its second argument is true to search for the query's words as they are */
export function createEngine(
  site: Pick<SiteFile, 'pages' | 'synonyms'>,
  lexicon: Lexicon,
  lookUp: LookUp,
): (query: string, literal?: boolean) => Promise<SearchOutcome> {
  const vocabulary = new Vocabulary(lexicon);
  const findSynonym = synonymFinder(site.synonyms, lexicon);
  const logSize = Math.log(Math.max(1, lexicon.size / FEW_WORDS)) / Math.log(MANY_WORDS / FEW_WORDS);
  const missingWeight = Math.min(1, Math.max(MIN_MISSING_WEIGHT, logSize));

  const answer = async (query: string, literal: boolean, isSpaced = false): Promise<SearchOutcome> => {
    const { slots: parsed, unknown } = parseQuery(query, vocabulary, findSynonym, literal);
    const positions = new Map<string, Positions>();
    const load = (alternatives: Alternative[]) => {
      const terms = new Set(alternatives.flatMap((alternative) => alternative.terms));
      return Promise.all([...terms].map(async (term) => positions.set(term, await lookUp(term))));
    };
    // Requests all needed files of the index at once.
    await load(parsed.flatMap(({ alternatives }) => alternatives));
    const slots: Slot[] = [];
    const matched: MatchedSlot[] = [];
    let spaced = query;
    for (let slot of parsed) {
      let hits = hitsOf(slot.alternatives, positions);
      if (!hits.size && slot.fallback?.length) {
        await load(slot.fallback);
        hits = hitsOf(slot.fallback, positions);
        // They are what the pages have, which is marked there.
        slot = { ...slot, alternatives: slot.fallback };
      }
      if (hits.size) {
        slots.push(withReplacement(slot, positions));
        matched.push({
          required: slot.required,
          guessed: isGuess(slot) && !spellsLetters(slot.written, lexicon),
          verb: slot.alternatives[0]!.terms.every((term) => isFunctionTerm(term) || lexicon.get(term)?.kind === 'verb'),
          hits,
        });
      } else if (slot.required) {
        unknown.push(slot.written);
        const parts = slot.fallback?.find(({ separate }) => separate);
        if (parts) spaced = spaced.replace(slot.written, parts.terms.join(' '));
      }
    }
    // A page need not have every part of a compound, as if they were written with spaces: 방화벽설정오류.
    if (spaced !== query && !isSpaced) return answer(spaced, literal, true);
    const missing = unknown.map((word) => (isVerb(word) ? UNKNOWN_VERB : 1)).reduce((sum, one) => sum + one, 0);
    unknown.sort((a, b) => query.indexOf(a) - query.indexOf(b));
    return { slots, unknown, pages: rank(matched, site.pages, missing * missingWeight) };
  };
  return (query, literal = false) => answer(query, literal);
}

/** True for a guess at what was meant. Two words that stand together on a page confirm it: `docker compose` for 도커컴포즈. */
const isGuess = ({ replacement, alternatives, guess = false }: Slot) =>
  guess || (replacement !== undefined && alternatives.some(({ terms }) => terms.length === 1));

/** Names the guess that is on a page, if the likeliest is not: of 롱폴링, which may be `lan polling` or `long polling`. */
function withReplacement(slot: Slot, positions: Map<string, Positions>): Slot {
  const { replacement, alternatives } = slot;
  if (replacement !== alternatives[0]!.terms.join(' ')) return slot;
  const found = alternatives.find((one) => hitsOf([one], positions).size);
  return found ? { ...slot, replacement: found.terms.join(' ') } : slot;
}

/** True for a word that may be a form of a verb, and is not certainly one of a noun. */
function isVerb(word: string): boolean {
  const run = toRuns(normalize(word)).join('');
  return verbReadings(run).length > 0 && !nounReadings(run).some(({ tail }) => isCertainParticle(tail));
}
