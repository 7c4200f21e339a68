import { termsOf } from '../words/stem.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { type Lexicon, verbKey } from '../words/lexicon.ts';
import { normalize, toChunks } from '../words/tokenize.ts';

const MOST_WORDS = 5;

/** Particles that put one thing beside another: `CI와 CD` are two, `CI CD` may be one. */
const AND = /(?:과|와|이?랑|하고)$/;

export interface Synonym {
  /** How many words of the query it is the reading of. */
  words: number;
  /** The terms of what was written. */
  own: string[];
  /** The other spellings' terms; `same` where they differ in spaces alone. */
  others: { spelling: string; terms: string[]; same: boolean }[];
}

export type FindSynonym = (words: string[]) => Synonym | undefined;

/**
 * @param groups spellings that mean one thing.
 * @returns a function that finds the longest spelling at the beginning of some words; particles do not matter, but for those
 *   that say that another thing follows
 */
export function synonymFinder(groups: string[][], lexicon: Lexicon): FindSynonym {
  const toTerms = (text: string) => toChunks(text).flatMap((chunk) => termsOf(chunk, lexicon));
  const byKey = new Map<string, string[]>();
  for (const group of groups)
    for (const spelling of group) {
      const terms = toTerms(spelling);
      byKey.set(terms.join(' '), group);
      // 맥주소 is 맥 주소.
      if (!byKey.has(terms.join(''))) byKey.set(terms.join(''), group);
    }
  /** A word that the site has not: its forms are told by their particles or endings alone. */
  const byForm = (word: string) => {
    const run = normalize(word);
    const ofVerbs = verbReadings(run).flatMap(({ stem }) => [verbKey(stem), nounOfVerb(stem) ?? []].flat());
    const stems = [...nounReadings(run).map(({ stem }) => stem), ...ofVerbs];
    return stems.map((stem) => byKey.get(stem)).find(Boolean);
  };
  const written = new Set(groups.flat().map(normalize));
  const isFirstOfTwo = (word: string) =>
    AND.test(word) && toTerms(word).join(' ') === toTerms(word.replace(AND, '')).join(' ');
  return (words) => {
    const two = words.findIndex(isFirstOfTwo);
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      // Unless the term itself is spelt so: 연구와 개발.
      if (two >= 0 && count > two + 1 && !written.has(normalize(words.slice(0, count).join(' ')))) continue;
      const own = toTerms(words.slice(0, count).join(' '));
      const key = own.join(' ');
      const group = own.length ? (byKey.get(key) ?? (count === 1 ? byForm(words[0]!) : undefined)) : undefined;
      if (!group) continue;
      const closed = own.join('');
      const others = group.map((spelling) => {
        const terms = toTerms(spelling);
        return { spelling, terms, same: terms.join('') === closed };
      });
      return { words: count, own, others: others.filter(({ terms }) => terms.join(' ') !== key) };
    }
    return undefined;
  };
}
