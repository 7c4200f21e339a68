/** Finds the terms of a glossary in running text, Korean and English, as a reader would: `서버에서는` has `서버` in it. */
import { agrees, isParticles } from '../../site/particles.ts';

/** A term, and where it stands in the text. */
export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-./+][\p{L}\p{N}]+)*/gu;

/** `IT` is a term and `it` is a word: a short name in capitals is one only in capitals. */
const isAcronym = (text: string) => /^[A-Z]{1,4}$/.test(text);

/** Forms of the copula 이다 (표준국어대사전), which makes a noun a predicate. */
const COPULA = /^(?:이?(?:다|란|라는|라고|라서|며|지만)|인|인데|입니다|이었다|였다|이에요|예요)$/;

/** Whether what follows a term in its word leaves it the same word: nothing, or what goes with a noun and its last sound. */
const mayFollow = (term: string, tail: string) =>
  tail === '' || ((COPULA.test(tail) || isParticles(tail)) && agrees(term, tail));

/** A place in a tree of spellings, letter by letter: without spaces, of which Koreans are free (`코드형인프라`). */
class Place {
  readonly next = new Map<string, Place>();
  /** The term whose spelling ends here. */
  id: string | undefined;
  isAcronym = false;

  add(spelling: string, id: string) {
    let place: Place = this;
    for (const letter of spelling.normalize('NFC').toLowerCase().replace(/\s+/g, '')) {
      const next = place.next.get(letter) ?? new Place();
      place.next.set(letter, next);
      place = next;
    }
    place.id = id;
    place.isAcronym = isAcronym(spelling);
  }
}

/**
 * @param spellings of each term, by its id
 * @returns what finds the terms in a text, in their order, each longest where several begin at one place
 */
export function termFinder(spellings: ReadonlyMap<string, readonly string[]>): (text: string) => FoundTerm[] {
  const root = new Place();
  for (const [id, all] of spellings)
    // A syllable alone is more often a part of another word than the term.
    for (const spelling of all) if (!/^[가-힣]$/.test(spelling)) root.add(spelling, id);

  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const found: FoundTerm[] = [];
    let done = 0;
    for (let first = 0; first < words.length; first++) {
      const { start } = words[first]!;
      if (start < done) continue;
      const term = longestAt(text, words, first);
      if (!term) continue;
      found.push({ ...term, start });
      done = term.end;
    }
    return found;
  };

  function longestAt(text: string, words: readonly { start: number; end: number }[], first: number) {
    let longest: Omit<FoundTerm, 'start'> | undefined;
    let [place, word]: [Place | undefined, number] = [root, first];
    for (let at = words[first]!.start; at < text.length; at++) {
      const letter = text[at]!;
      // Spaces are free between words.
      if (/\s/.test(letter) && at >= words[word]!.end) continue;
      if (words[word + 1] && at >= words[word + 1]!.start) word++;
      place = place.next.get(letter.toLowerCase());
      if (!place) break;
      if (place.id === undefined) continue;
      const spelled = text.slice(words[first]!.start, at + 1);
      if (place.isAcronym && !isAcronym(spelled)) continue;
      if (mayFollow(spelled, text.slice(at + 1, words[word]!.end))) longest = { id: place.id, end: at + 1 };
    }
    return longest;
  }
}
