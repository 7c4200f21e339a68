import { termsOf } from '../words/stem.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { toChunks } from '../words/tokenize.ts';

const MOST_WORDS = 5;

export interface Synonym {
  /** How many words of the query it is the reading of. */
  words: number;
  /** The terms of what was written. */
  own: string[];
  /** The other spellings' terms. */
  others: { spelling: string; terms: string[] }[];
}

export type FindSynonym = (words: string[]) => Synonym | undefined;

/**
 * @param groups spellings that mean one thing.
 * @returns a function that finds the longest spelling at the beginning of some words; particles do not matter.
 */
export function synonymFinder(groups: string[][], lexicon: Lexicon): FindSynonym {
  const toTerms = (text: string) => toChunks(text).flatMap((chunk) => termsOf(chunk, lexicon));
  const byKey = new Map<string, string[]>();
  for (const group of groups) for (const spelling of group) byKey.set(toTerms(spelling).join(' '), group);
  return (words) => {
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      const own = toTerms(words.slice(0, count).join(' '));
      const key = own.join(' ');
      const group = own.length ? byKey.get(key) : undefined;
      if (!group) continue;
      const others = group.map((spelling) => ({ spelling, terms: toTerms(spelling) }));
      return { words: count, own, others: others.filter(({ terms }) => terms.join(' ') !== key) };
    }
    return undefined;
  };
}
