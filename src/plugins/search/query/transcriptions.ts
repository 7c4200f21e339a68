/** Finds loanwords of a site by their sound: words in Latin letters for words in Hangul, and the reverse. */
import { firstLetters, transcribedAs } from '../hangul/loanwords.ts';
import { memoize } from '../hangul/memoize.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHangul } from '../words/tokenize.ts';
import { groupBy } from './group-by.ts';

/** The words of a site. */
interface Words {
  lexicon: Lexicon;
  weight(word: string): number;
  byWeight(words: string[]): string[];
  similarTo(word: string): string[];
  hangulStems(): string[];
  withParticles(stem: string): string[];
}

/** Number of Latin words that a word in Hangul is compared with: among more, another sounds like it by chance. */
const MAX_LATIN_WORDS = 900;

/** Sino-Korean words of two syllables sound like a Latin word by chance (설치, search). */
const MIN_LOANWORD_LENGTH = 3;
/** Maximum syllables of one or two loanwords (커스텀리소스데피니션), each split of which is compared with many words. */
const MAX_LOANWORD_LENGTH = 10;

/** Maximum words for each of two loanwords: the pages show which of them stand together. */
const MAX_PER_PART = 3;

/**
 * Recognizes the transcriptions of words with so many consonants that hardly any other word sounds like them. Sino-Korean words
 * have up to four in two syllables: 절박 could be garbage. Of 10,000 other words in Korean Wikipedia, 20 sounded like a word
 * in the documentation of Kubernetes without being its transcription.
 */
const transcribedDistinctlyAs = (word: string) => transcribedAs(word, word.length > 2 ? 4 : 5);

export class Transcriptions {
  readonly #words: Words;
  #latin: string[] | undefined;
  #latinByFirst: Map<string, string[]> | undefined;
  #stemsByFirst: Map<string, string[]> | undefined;

  constructor(words: Words) {
    this.#words = words;
  }

  /**
   * Returns the word in Latin letters that sounds like a word in Hangul, or if there is none, pairs of words if it is made of
   * two (체리픽: cherry pick), the commonest first. Unless the sound is distinct, only common words, each of which is likelier
   * in a query than another of the same sound.
   */
  soundingLike(word: string): string[][] {
    if (word.length > MAX_LOANWORD_LENGTH) return [];
    const isDistinct = transcribedDistinctlyAs(word);
    const words = isDistinct ? this.#latinWords() : this.#latinWords().slice(0, MAX_LATIN_WORDS);
    const match = words.find(isDistinct ?? transcribedAs(word) ?? (() => false));
    if (match) return [[match]];
    for (let at = word.length - 1; at > 0; at--) {
      const second = this.#allOf(word.slice(at), 2).slice(0, MAX_PER_PART);
      const first = second.length ? this.#allOf(word.slice(0, at), 2).slice(0, MAX_PER_PART) : [];
      if (first.length) return first.flatMap((one) => second.map((other) => [one, other]));
    }
    return [];
  }

  /**
   * Returns the Latin word of the site that is transcribed as a word in Hangul with a minimum number of syllables, and
   * of consonants if not the usual one.
   */
  latinOf(word: string, least = MIN_LOANWORD_LENGTH, minConsonants?: number): string | undefined {
    const isUsual = word.length >= least && word.length <= MAX_LOANWORD_LENGTH;
    return isUsual ? this.#allOf(word, minConsonants).find((latin) => this.#words.weight(latin) > 0) : undefined;
  }

  /** Returns all Latin words of the site that are transcribed as a word in Hangul, the commonest first. */
  #allOf(word: string, minConsonants?: number): string[] {
    const isTranscribed = transcribedAs(word, minConsonants);
    if (!isTranscribed) return [];
    this.#latinByFirst ??= groupBy(this.#latinWords(), (latin) => latin[0]!);
    const alike = [...firstLetters(word)].flatMap((letter) => this.#latinByFirst!.get(letter) ?? []);
    return this.#words.byWeight(alike.filter(isTranscribed));
  }

  /** Returns other spellings of a loanword: in the other script, and other transcriptions (메소드: method, 메서드). */
  readonly otherSpellings = memoize((word): readonly string[] => {
    if (!isHangul(word)) return [this.hangulOf(word) ?? []].flat();
    const latin = this.latinOf(word);
    if (!latin) return [];
    const isOther = (other: string) => other !== word && transcribedAs(other)?.(latin);
    return [latin, ...this.#words.similarTo(word).filter(isOther)];
  });

  /**
   * Returns the word in Hangul, except for verbs, that sounds like a word in Latin letters. Unless the sound is distinct, the
   * Latin word must be the one that {@link latinOf} finds for it.
   */
  hangulOf(latin: string): string | undefined {
    const matching = this.#transcriptionsFrom(latin[0]!).flatMap(({ stem, distinct, sounds }) => {
      if (!sounds(latin) || !(distinct || this.latinOf(stem) === latin)) return [];
      return this.#words.lexicon.has(stem) ? stem : this.#words.withParticles(stem);
    });
    return this.#words.byWeight(matching)[0];
  }

  /** Returns words in Hangul that may be transcriptions of words with an initial Latin letter. */
  readonly #transcriptionsFrom = memoize((letter) => {
    this.#stemsByFirst ??= groupBy(this.#words.hangulStems(), (stem) => [...firstLetters(stem)].join(''));
    const stems = [...this.#stemsByFirst].flatMap(([letters, alike]) => (letters.includes(letter) ? alike : []));
    return stems.flatMap((stem) => {
      const distinct = transcribedDistinctlyAs(stem);
      const sounds = distinct ?? transcribedAs(stem);
      return sounds ? { stem, distinct, sounds } : [];
    });
  });

  /** Returns all words in Latin letters, the commonest first. */
  #latinWords() {
    const isLatin = (word: string) => /^[a-z]{3,}$/.test(word);
    return (this.#latin ??= this.#words.byWeight([...this.#words.lexicon.keys()].filter(isLatin)));
  }
}
