/** Finds the terms of a glossary in running text, Korean and English, as a reader would: `서버에서는` has `서버` in it. */
import { agrees, isParticles } from '../../site/particles.ts';

/** A term, and where it stands in the text. */
export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-./+][\p{L}\p{N}]+)*/gu;
/** So many words a spelling may have. */
const MOST_WORDS = 4;

/** Without spaces, of which Koreans are free: `코드형인프라`. */
const normalize = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
/** `IT` is a term and `it` is a word: a short name in capitals is one only in capitals. */
const isAcronym = (text: string) => /^[A-Z]{1,4}$/.test(text);

/** Forms of the copula 이다 (표준국어대사전), which makes a noun a predicate. */
const COPULA = /^(?:이?(?:다|란|라는|라고|라서|며|지만)|인|인데|입니다|이었다|였다|이에요|예요)$/;

/** Whether what follows a term in its word leaves it the same word: nothing, or what goes with a noun and its last sound. */
const mayFollow = (term: string, tail: string) =>
  tail === '' || ((COPULA.test(tail) || isParticles(tail)) && agrees(term, tail));

/**
 * @param spellings of each term, by its id
 * @returns what finds the terms in a text, in their order, each longest where several begin at one place
 */
export function termFinder(spellings: ReadonlyMap<string, readonly string[]>): (text: string) => FoundTerm[] {
  const ids = new Map<string, string>();
  const acronyms = new Set<string>();
  for (const [id, all] of spellings)
    for (const spelling of all) {
      // A syllable alone is more often a part of another word than the term.
      if (/^[가-힣]$/.test(spelling)) continue;
      ids.set(normalize(spelling), id);
      if (isAcronym(spelling)) acronyms.add(normalize(spelling));
    }

  /** @returns the longest term that begins with one of the words */
  function startingAt(text: string, words: readonly RegExpExecArray[], at: number): FoundTerm | undefined {
    const start = words[at]!.index;
    for (let last = Math.min(at + MOST_WORDS, words.length) - 1; last >= at; last--) {
      const word = words[last]!;
      const before = text.slice(start, word.index);
      if (/[^\p{L}\p{N}\s./+-]/u.test(before)) continue;
      for (let length = word[0].length; length > 0; length--) {
        const end = word.index + length;
        const spelled = text.slice(start, end);
        const key = normalize(spelled);
        const id = ids.get(key);
        if (id === undefined || (acronyms.has(key) && !isAcronym(spelled))) continue;
        if (mayFollow(spelled, word[0].slice(length))) return { id, start, end };
      }
    }
    return undefined;
  }

  return (text) => {
    const words = [...text.matchAll(WORD)];
    const found: FoundTerm[] = [];
    let end = 0;
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.index < end) continue;
      const term = startingAt(text, words, at);
      if (!term) continue;
      found.push(term);
      end = term.end;
    }
    return found;
  };
}
