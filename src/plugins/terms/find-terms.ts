/** Finds the terms of a glossary in Korean and English text, including inflected forms: `서버에서는` contains `서버`. */
import { agrees, isCopula, isParticles } from '../../site/particles.ts';

/** A term and its range in the text. */
export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-./+][\p{L}\p{N}]+)*/gu;

/** True for short names in capitals, which match only in capitals: `IT` is a term, but `it` is a word. */
const isAcronym = (text: string) => /^[A-Z]{1,4}$/.test(text);

/** True if the rest of a word after a term is empty, or a particle or copula that agrees with the term's last sound. */
const mayFollow = (term: string, tail: string) =>
  tail === '' || ((isCopula(tail) || isParticles(tail)) && agrees(term, tail));

/** A node in a trie of spellings, without spaces, which are optional in Korean (`코드형인프라`). */
class TrieNode {
  readonly next = new Map<string, TrieNode>();
  /** The term whose spelling ends here. */
  id: string | undefined;
  isAcronym = false;

  add(spelling: string, id: string) {
    let node: TrieNode = this;
    for (const letter of spelling.normalize('NFC').toLowerCase().replace(/\s+/g, '')) {
      const next = node.next.get(letter) ?? new TrieNode();
      node.next.set(letter, next);
      node = next;
    }
    node.id = id;
    node.isAcronym = isAcronym(spelling);
  }
}

/**
 * @param spellings spellings of each term, by its id
 * @returns a function that finds the terms in a text, in order; the longest one at each position
 */
export function termFinder(spellings: ReadonlyMap<string, readonly string[]>): (text: string) => FoundTerm[] {
  const root = new TrieNode();
  for (const [id, all] of spellings)
    // A single syllable is more often a part of another word than the term.
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
    let [node, word]: [TrieNode | undefined, number] = [root, first];
    for (let at = words[first]!.start; at < text.length; at++) {
      const letter = text[at]!;
      // Spaces between words are optional.
      if (/\s/.test(letter) && at >= words[word]!.end) continue;
      if (words[word + 1] && at >= words[word + 1]!.start) word++;
      node = node.next.get(letter.toLowerCase());
      if (!node) break;
      if (node.id === undefined) continue;
      const spelled = text.slice(words[first]!.start, at + 1);
      if (node.isAcronym && !isAcronym(spelled)) continue;
      if (mayFollow(spelled, text.slice(at + 1, words[word]!.end))) longest = { id: node.id, end: at + 1 };
    }
    return longest;
  }
}
