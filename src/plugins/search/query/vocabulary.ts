/** Ways to look words up in the lexicon: by beginning, initials, a part, a slip, their sound. What is slow is prepared at its first use. */
import { isPrefix, isSuffix } from '../hangul/affixes.ts';
import { isInitials, isOneSlip, isTwoSlips, toInitials, toJamo } from '../hangul/jamo.ts';
import { spellings } from '../hangul/loanwords.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHangul } from '../words/tokenize.ts';

/** What a slip changes one of: jamo, or letters of another script. */
const toLetters = (word: string) => (isHangul(word) ? toJamo(word) : word);

/** Loanwords mostly, of which no two are near each other; words of Chinese origin hardly ever are that long. */
const isVeryLong = (word: string) => isHangul(word) && word.length >= 4;

/** Occurrences that make a word common, and one that is there by no slip of its author; as binary logarithms. */
const COMMON = 4;
const KNOWN = 2;

/** No loanword is longer, nor are two (커스텀리소스데피니션), in syllables; each costs a regular expression for every cut. */
const LONGEST_LOANWORD = 10;

/** Shorter words have too many neighbours for one slip to mean anything. */
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
    this.#byFirst ??= groupBy([...this.#jamoOfWords()], ([, letters]) => letters[0]!);
    for (const [word, letters] of this.#byFirst.get(jamo[0]!) ?? [])
      if (letters.startsWith(jamo) && word !== typed) found.push(word);
    return this.#byWeight(found);
  }

  /** Words that are `stem` with particles which the site always has behind it. */
  withParticles(stem: string): string[] {
    this.#byStem ??= this.#wordsByStem();
    return this.#byStem.get(stem) ?? [];
  }

  /** Nouns that a noun is the last part of: 라이프사이클 for 사이클. */
  endingWith(part: string): string[] {
    this.#nounsByLast ??= groupBy(
      this.#words.filter((word) => this.lexicon.get(word)!.kind === 'noun'),
      (word) => word.at(-1)!,
    );
    const alike = this.#nounsByLast.get(part.at(-1)!) ?? [];
    return this.#byWeight(alike.filter((word) => word.length > part.length && word.endsWith(part)));
  }

  /** Words with `part` at their end, or between other words of the site: letters in a row alone (lease in release) are no part. */
  containing(part: string): string[] {
    const shortest = isHangul(part) ? 2 : 3;
    const stands = (text: string) => !text || (text.length >= shortest && this.lexicon.has(text));
    return this.#byWeight(
      this.#words.filter((word) => {
        const at = word.indexOf(part);
        if (at < 1) return false;
        const after = word.slice(at + part.length);
        if (!after && isHangul(part) && part.length > 1 && at > 1) return true;
        return stands(word.slice(0, at)) && stands(after);
      }),
    );
  }

  /** Words with these initial consonants, else words beginning with them. */
  withInitials(initials: string): string[] {
    if (!isInitials(initials)) return [];
    this.#initials ??= groupBy(this.#words.filter(isHangul), toInitials);
    const exact = this.#initials.get(initials);
    if (exact) return this.#byWeight(exact);
    return this.#byWeight([...this.#initials].flatMap(([key, words]) => (key.startsWith(initials) ? words : [])));
  }

  /**
   * Words, verbs aside, that are one slip away, else, for long words of Hangul that begin alike, two; the commonest first.
   *
   * @param unfinished true to take words too whose beginning is one slip away
   */
  nearTo(typed: string, unfinished = false): string[] {
    if (!isLongEnough(typed)) return [];
    const letters = toLetters(typed);
    const mayHaveTwo = isVeryLong(typed);
    const one: string[] = [];
    const begun: string[] = [];
    const two: string[] = [];
    for (const [word, other] of this.#jamoOfWords()) {
      if (isHangul(word) !== isHangul(typed) || other.length < letters.length - 2) continue;
      if (!isLongEnough(word) || this.lexicon.get(word)!.kind === 'verb') continue;
      if (isOneSlip(letters, other)) {
        if (!this.#isDerivation(typed, word)) one.push(word);
      } else if (unfinished && other.length > letters.length && isOneSlip(letters, other.slice(0, letters.length)))
        begun.push(word);
      else if (
        mayHaveTwo &&
        isVeryLong(word) &&
        other[0] === letters[0] &&
        this.weight(word) >= KNOWN &&
        isTwoSlips(letters, other)
      )
        two.push(word);
    }
    return this.#byWeight([one, begun, two].find((words) => words.length) ?? []);
  }

  /**
   * The common word in Latin letters that sounds like a word in Hangul; two of them where the word is made of two
   * (체리픽: cherry pick).
   */
  soundingLike(word: string): string[] | undefined {
    if (word.length > LONGEST_LOANWORD) return undefined;
    const matching = (text: string, least: number) => {
      const pattern = spellings(text, least);
      const found = pattern ? this.#latin().filter((other) => pattern.test(other)) : [];
      return this.#byWeight(found)[0];
    };
    const whole = matching(word, 3);
    if (whole) return [whole];
    for (let at = word.length - 1; at > 0; at--) {
      const first = matching(word.slice(0, at), 2);
      const second = first && matching(word.slice(at), 2);
      if (second) return [first, second];
    }
    return undefined;
  }

  /** Latin words common enough that to be asked for in Hangul is likelier than another word of the same sound. */
  #latin() {
    return (this.#common ??= this.#words.filter((word) => /^[a-z]{3,}$/.test(word) && this.weight(word) >= COMMON));
  }

  /** Words of one word of the site that differ in a prefix or a suffix: 작업장 and 작업자 are no slip of each other. */
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

/** `Map.groupBy`, which browsers have since 2024 only. */
function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
