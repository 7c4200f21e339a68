/**
 * Lookups in the lexicon: by beginning, initials, part or edit distance. Slow indexes are built on first use.
 */
import { isPrefix, isSuffix } from '../hangul/affixes.ts';
import { isFunctionTerm } from '../hangul/function-words.ts';
import { isInitials, isOneEdit, isWithinTwoEdits, toInitials, toJamo } from '../hangul/jamo.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { toSounds } from '../hangul/sounds.ts';
import { isParticles } from '../../../site/particles.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHangul } from '../words/tokenize.ts';
import { groupBy } from './group-by.ts';
import { Transcriptions } from './transcriptions.ts';

/** Units of the edit distance: jamo, or letters of another script. */
const toLetters = (word: string) => (isHangul(word) ? toJamo(word) : word);

/**
 * True for words that are mostly loanwords, which are rarely similar to each other; Sino-Korean words are hardly ever
 * that long.
 */
const isVeryLong = (word: string) => isHangul(word) && word.length >= 4;

/** Binary logarithm of the number of occurrences from which a word is not an author's typo. */
const KNOWN = 2;

/** Shorter words are one edit away from too many others. */
const isLongEnough = (word: string) =>
  isHangul(word) ? word.length >= 3 && toJamo(word).length >= 6 : word.length >= 5;

export class Vocabulary {
  readonly lexicon: Lexicon;
  readonly transcriptions = new Transcriptions(this);
  #words: string[];
  #jamo: Map<string, string> | undefined;
  #byFirst: Map<string, [word: string, jamo: string][]> | undefined;
  #nounsByLast: Map<string, string[]> | undefined;
  #byStem: Map<string, string[]> | undefined;
  #bySound: Map<string, string[]> | undefined;
  #initials: Map<string, string[]> | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = [...lexicon.keys()];
  }

  weight(word: string) {
    return this.lexicon.get(word)?.weight ?? 0;
  }

  /** Returns words that begin with `typed`, compared by jamo (컨텡 begins 컨테이너), the commonest first. */
  startingWith(typed: string): string[] {
    const jamo = toLetters(typed);
    const found: string[] = [];
    this.#byFirst ??= groupBy([...this.#jamoOfWords()], ([, letters]) => letters[0]!);
    for (const [word, letters] of this.#byFirst.get(jamo[0]!) ?? [])
      if (letters.startsWith(jamo) && word !== typed) found.push(word);
    return this.byWeight(found);
  }

  /** Returns words that consist of `stem` and particles, for stems that the site never has alone. */
  withParticles(stem: string): string[] {
    this.#byStem ??= this.#wordsByStem();
    return this.#byStem.get(stem) ?? [];
  }

  /** Returns nouns that end in a noun: 라이프사이클 for 사이클. */
  endingWith(part: string): string[] {
    this.#nounsByLast ??= groupBy(
      this.#words.filter((word) => this.lexicon.get(word)!.kind === 'noun'),
      (word) => word.at(-1)!,
    );
    const alike = this.#nounsByLast.get(part.at(-1)!) ?? [];
    return this.byWeight(alike.filter((word) => word.length > part.length && word.endsWith(part)));
  }

  /**
   * Returns words with `part` at their end, or between other words of the site; a mere substring (lease in release) is
   * no match.
   */
  containing(part: string): string[] {
    const shortest = isHangul(part) ? 2 : 3;
    const isEmptyOrWord = (text: string) => !text || (text.length >= shortest && this.lexicon.has(text));
    return this.byWeight(
      this.#words.filter((word) => {
        const at = word.indexOf(part);
        if (at < 1) return false;
        const after = word.slice(at + part.length);
        if (!after && isHangul(part) && part.length > 1 && at > 1) return true;
        return isEmptyOrWord(word.slice(0, at)) && isEmptyOrWord(after);
      }),
    );
  }

  /** Returns words with these initial consonants, or if there are none, words beginning with them. */
  withInitials(initials: string): string[] {
    if (!isInitials(initials)) return [];
    this.#initials ??= groupBy(this.#words.filter(isHangul), toInitials);
    const exact = this.#initials.get(initials);
    if (exact) return this.byWeight(exact);
    return this.byWeight([...this.#initials].flatMap(([key, words]) => (key.startsWith(initials) ? words : [])));
  }

  /**
   * Returns words other than verbs that are one edit away, or if there are none, two edits for long Hangul words with
   * the same first letter; the commonest first.
   *
   * @param unfinished true to include words whose beginning is one edit away
   */
  similarTo(typed: string, unfinished = false): string[] {
    if (!isLongEnough(typed)) return [];
    const letters = toLetters(typed);
    const mayHaveTwo = isVeryLong(typed);
    const one: string[] = [];
    const beginnings: string[] = [];
    const two: string[] = [];
    for (const [word, other] of this.#jamoOfWords()) {
      if (isHangul(word) !== isHangul(typed) || other.length < letters.length - 2) continue;
      if (!isLongEnough(word) || this.lexicon.get(word)!.kind === 'verb') continue;
      if (isOneEdit(letters, other)) {
        if (!this.#isDerivation(typed, word)) one.push(word);
      } else if (unfinished && other.length > letters.length && isOneEdit(letters, other.slice(0, letters.length)))
        beginnings.push(word);
      else if (
        mayHaveTwo &&
        isVeryLong(word) &&
        other[0] === letters[0] &&
        this.weight(word) >= KNOWN &&
        isWithinTwoEdits(letters, other)
      )
        two.push(word);
    }
    return this.byWeight([one, beginnings, two].find((words) => words.length) ?? []);
  }

  /** Returns words other than verbs that sound the same, the commonest first; none for a syllable. */
  soundingAs(typed: string): string[] {
    if (typed.length < 2) return [];
    this.#bySound ??= groupBy(
      this.#words.filter((word) => isHangul(word) && this.lexicon.get(word)!.kind !== 'verb'),
      toSounds,
    );
    return this.byWeight(this.#bySound.get(toSounds(typed)) ?? []);
  }

  /** Returns nouns of two syllables that are one edit away. Without other evidence, they are similar by chance. */
  shortSimilarTo(typed: string): string[] {
    if (!isHangul(typed) || typed.length !== 2 || toJamo(typed).length < 4) return [];
    const jamo = toJamo(typed);
    const words = [...this.#jamoOfWords()].filter(
      ([word, other]) => word.length === 2 && this.lexicon.get(word)!.kind === 'noun' && isOneEdit(jamo, other),
    );
    return this.byWeight(words.map(([word]) => word));
  }

  /**
   * Returns the two words of the site that a word consists of, which may be written apart: 최소힙, LinkedList, and
   * 라운드로빈, if the site has it in one word too. Other Hangul compounds are split by the lexicon already.
   */
  apart(word: string): [string, string] | undefined {
    const hangul = isHangul(word);
    const known = this.lexicon.has(word);
    const isPart = (part: string) =>
      this.weight(part) > 0 &&
      (hangul
        ? this.lexicon.get(part)!.kind !== 'verb' && !this.#isBound(part) && !isParticles(part)
        : part.length >= 3);
    const splits = Array.from({ length: word.length - 1 }, (_, at): [string, string] => [
      word.slice(0, at + 1),
      word.slice(at + 1),
    ]).filter((parts) => parts.every(isPart) && (!hangul || known || parts.some(({ length }) => length === 1)));
    const worth = (parts: string[]) => Math.min(...parts.map((part) => this.weight(part)));
    const best = splits.sort((a, b) => worth(b) - worth(a))[0];
    return best && worth(best) >= this.weight(word) ? best : undefined;
  }

  /** Returns words in Hangul, except for verbs and function words, with and without their particles. */
  hangulStems(): string[] {
    this.#byStem ??= this.#wordsByStem();
    const words = this.#words.filter((word) => isHangul(word) && this.lexicon.get(word)!.kind !== 'verb');
    // 그래서 is not a glacier.
    return [...new Set([...words, ...this.#byStem.keys()])].filter((word) => !isFunctionTerm(word));
  }

  /** True for a suffix that the site hardly writes as a word of its own: not for 값. */
  #isBound(part: string) {
    return isSuffix(part) && (this.lexicon.get(part)!.kind !== 'noun' || this.weight(part) < KNOWN);
  }

  /** True for words derived from one word by different prefixes or suffixes: 작업장 is not a typo of 작업자. */
  #isDerivation(a: string, b: string) {
    const suffixed = a.slice(0, -1) === b.slice(0, -1) && isSuffix(a.slice(-1)) && isSuffix(b.slice(-1));
    const prefixed = a.slice(1) === b.slice(1) && isPrefix(a[0]!) && isPrefix(b[0]!);
    return (suffixed && this.lexicon.has(a.slice(0, -1))) || (prefixed && this.lexicon.has(a.slice(1)));
  }

  #wordsByStem() {
    const words = new Map<string, string[]>();
    for (const word of this.#words.filter(isHangul))
      for (const { stem, tail } of nounReadings(word))
        if (isParticles(tail)) words.set(stem, [...(words.get(stem) ?? []), word]);
    return words;
  }

  #jamoOfWords() {
    return (this.#jamo ??= new Map(this.#words.map((word) => [word, toLetters(word)])));
  }

  /** Sorts words, the commonest first. */
  byWeight(words: string[]): string[] {
    return words.sort((a, b) => this.weight(b) - this.weight(a) || a.length - b.length);
  }
}
