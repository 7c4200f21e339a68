/** Ways to look words up in the lexicon: by beginning, initials, a part, a slip. What is slow is prepared at its first use. */
import { agrees, isParticles } from '../hangul/particles.ts';
import { isInitials, isOneSlip, toInitials, toJamo } from '../hangul/jamo.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHangul } from '../words/tokenize.ts';

/** What a slip changes one of: jamo, or letters of another script. */
const toLetters = (word: string) => (isHangul(word) ? toJamo(word) : word);

/** Shorter words have too many neighbours for one slip to mean anything. */
const isLongEnough = (word: string) =>
  isHangul(word) ? word.length >= 3 && toJamo(word).length >= 6 : word.length >= 5;

export class Vocabulary {
  readonly lexicon: Lexicon;
  #words: string[];
  #jamo: Map<string, string> | undefined;
  #initials: Map<string, string[]> | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = [...lexicon.keys()];
  }

  weight(word: string) {
    return this.lexicon.get(word)?.weight ?? 0;
  }

  /** Words that `typed` begins, by stroke (컨텡 begins 컨테이너), the commonest first. */
  startingWith(typed: string): string[] {
    const jamo = toLetters(typed);
    const found: string[] = [];
    for (const [word, letters] of this.#jamoOfWords()) if (letters.startsWith(jamo) && word !== typed) found.push(word);
    return this.#byWeight(found);
  }

  /** Words that are `stem` with particles which the site always has behind it. */
  withParticles(stem: string): string[] {
    return this.#words.filter(
      (word) => word.startsWith(stem) && isParticles(word.slice(stem.length)) && agrees(stem, word.slice(stem.length)),
    );
  }

  /** Nouns whose last part it is: 라이프사이클 for 사이클. */
  endingWith(part: string): string[] {
    return this.#byWeight(
      this.#words.filter(
        (word) => word.length > part.length && word.endsWith(part) && this.lexicon.get(word)!.kind === 'noun',
      ),
    );
  }

  /** Words that have `part` inside or at their end. */
  containing(part: string): string[] {
    return this.#byWeight(this.#words.filter((word) => word.indexOf(part) > 0));
  }

  /** Words with these initial consonants, else words beginning with them. */
  withInitials(initials: string): string[] {
    if (!isInitials(initials)) return [];
    if (!this.#initials) {
      this.#initials = new Map();
      for (const word of this.#words) {
        if (!isHangul(word)) continue;
        const key = toInitials(word);
        const list = this.#initials.get(key);
        if (list) list.push(word);
        else this.#initials.set(key, [word]);
      }
    }
    const exact = this.#initials.get(initials);
    if (exact) return this.#byWeight(exact);
    return this.#byWeight([...this.#initials].flatMap(([key, words]) => (key.startsWith(initials) ? words : [])));
  }

  /** Words, verbs aside, that are one slip away, the commonest first. */
  nearTo(typed: string): string[] {
    if (!isLongEnough(typed)) return [];
    const letters = toLetters(typed);
    const found: string[] = [];
    for (const [word, other] of this.#jamoOfWords()) {
      const comparable = Math.abs(other.length - letters.length) < 2 && isHangul(word) === isHangul(typed);
      if (comparable && isLongEnough(word) && isOneSlip(letters, other) && this.lexicon.get(word)!.kind !== 'verb')
        found.push(word);
    }
    return this.#byWeight(found);
  }

  #jamoOfWords() {
    return (this.#jamo ??= new Map(this.#words.map((word) => [word, toLetters(word)])));
  }

  #byWeight(words: string[]) {
    return words.sort((a, b) => this.weight(b) - this.weight(a) || a.length - b.length);
  }
}
