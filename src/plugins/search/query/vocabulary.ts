/**
 * Lookups in the lexicon: by beginning, initials, part, edit distance, or sound. Slow indexes are built on first use.
 */
import { isPrefix, isSuffix } from '../hangul/affixes.ts';
import { isInitials, isOneEdit, isWithinTwoEdits, toInitials, toJamo } from '../hangul/jamo.ts';
import { firstLetters, spellings } from '../hangul/loanwords.ts';
import { memoize } from '../hangul/memoize.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHangul } from '../words/tokenize.ts';

/** Units of the edit distance: jamo, or letters of another script. */
const toLetters = (word: string) => (isHangul(word) ? toJamo(word) : word);

/**
 * True for words that are mostly loanwords, which are rarely similar to each other; Sino-Korean words are hardly ever
 * that long.
 */
const isVeryLong = (word: string) => isHangul(word) && word.length >= 4;

/** Number of Latin words that a word in Hangul is compared with: among more, another sounds like it by chance. */
const MAX_LATIN_WORDS = 900;
/** Binary logarithm of the number of occurrences from which a word is not an author's typo. */
const KNOWN = 2;

/** Sino-Korean words of two syllables sound like a Latin word by chance (설치, search). */
const MIN_LOANWORD_LENGTH = 3;
/** Maximum syllables of one or two loanwords (커스텀리소스데피니션); each word costs a regular expression for every split. */
const MAX_LOANWORD_LENGTH = 10;

/** Maximum words for each of two loanwords: the pages show which of them stand together. */
const MAX_PER_PART = 3;

/** Shorter words are one edit away from too many others. */
const isLongEnough = (word: string) =>
  isHangul(word) ? word.length >= 3 && toJamo(word).length >= 6 : word.length >= 5;

export class Vocabulary {
  readonly lexicon: Lexicon;
  #words: string[];
  #jamo: Map<string, string> | undefined;
  #byFirst: Map<string, [word: string, jamo: string][]> | undefined;
  #nounsByLast: Map<string, string[]> | undefined;
  #byStem: Map<string, string[]> | undefined;
  #initials: Map<string, string[]> | undefined;
  #common: string[] | undefined;
  #latinByFirst: Map<string, string[]> | undefined;

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
    return this.#byWeight(found);
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
    return this.#byWeight(alike.filter((word) => word.length > part.length && word.endsWith(part)));
  }

  /**
   * Returns words with `part` at their end, or between other words of the site; a mere substring (lease in release) is
   * no match.
   */
  containing(part: string): string[] {
    const shortest = isHangul(part) ? 2 : 3;
    const isEmptyOrWord = (text: string) => !text || (text.length >= shortest && this.lexicon.has(text));
    return this.#byWeight(
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
    if (exact) return this.#byWeight(exact);
    return this.#byWeight([...this.#initials].flatMap(([key, words]) => (key.startsWith(initials) ? words : [])));
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
    return this.#byWeight([one, beginnings, two].find((words) => words.length) ?? []);
  }

  /**
   * Returns the common word in Latin letters that sounds like a word in Hangul, or if there is none, pairs of words if
   * it is made of two (체리픽: cherry pick), the commonest first.
   */
  soundingLike(word: string): string[][] {
    if (word.length > MAX_LOANWORD_LENGTH) return [];
    const matching = (text: string, least: number) => {
      const pattern = spellings(text, least);
      return pattern ? this.#latin().filter((other) => pattern.test(other)) : [];
    };
    const match = matching(word, 3)[0];
    if (match) return [[match]];
    for (let at = word.length - 1; at > 0; at--) {
      const second = matching(word.slice(at), 2).slice(0, MAX_PER_PART);
      const first = second.length ? matching(word.slice(0, at), 2).slice(0, MAX_PER_PART) : [];
      if (first.length) return first.flatMap((one) => second.map((other) => [one, other]));
    }
    return [];
  }

  /**
   * Returns the two words of the site that a word consists of, which may be written apart: 최소힙, LinkedList. Longer
   * Hangul compounds are split by the lexicon already.
   */
  apart(word: string): [string, string] | undefined {
    const hangul = isHangul(word);
    const isPart = (part: string) =>
      this.weight(part) > 0 &&
      (hangul ? this.lexicon.get(part)!.kind !== 'verb' && !isSuffix(part) && !isParticles(part) : part.length >= 3);
    const splits = Array.from({ length: word.length - 1 }, (_, at): [string, string] => [
      word.slice(0, at + 1),
      word.slice(at + 1),
    ]).filter((parts) => parts.every(isPart) && (!hangul || parts.some(({ length }) => length === 1)));
    const worth = (parts: string[]) => Math.min(...parts.map((part) => this.weight(part)));
    const best = splits.sort((a, b) => worth(b) - worth(a))[0];
    return best && worth(best) >= this.weight(word) ? best : undefined;
  }

  /** Returns the Latin word of the site that is transcribed as a word in Hangul with a minimum number of syllables. */
  latinOf(word: string, least = MIN_LOANWORD_LENGTH): string | undefined {
    const pattern = word.length >= least && word.length <= MAX_LOANWORD_LENGTH && spellings(word);
    if (!pattern) return undefined;
    this.#latinByFirst ??= groupBy(
      this.#words.filter((other) => /^[a-z]{3,}$/.test(other) && this.weight(other) > 0),
      (other) => other[0]!,
    );
    const alike = [...firstLetters(word)].flatMap((letter) => this.#latinByFirst!.get(letter) ?? []);
    return this.#byWeight(alike.filter((other) => pattern.test(other)))[0];
  }

  /** Returns other spellings of a loanword: its Latin spelling and other transcriptions (메소드: method, 메서드). */
  readonly otherSpellings = memoize((word): readonly string[] => {
    const latin = this.latinOf(word);
    if (!latin) return [];
    return [latin, ...this.similarTo(word).filter((other) => other !== word && spellings(other)?.test(latin))];
  });

  /** Returns the commonest Latin words, each likelier in a query than another word of the same sound. */
  #latin() {
    return (this.#common ??= this.#byWeight(this.#words.filter((word) => /^[a-z]{3,}$/.test(word))).slice(
      0,
      MAX_LATIN_WORDS,
    ));
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

  #byWeight(words: string[]) {
    return words.sort((a, b) => this.weight(b) - this.weight(a) || a.length - b.length);
  }
}

/** Replacement for `Map.groupBy`, which browsers support only since 2024. */
function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
