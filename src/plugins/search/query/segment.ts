import { isFunctionWord } from '../hangul/function-words.ts';
import { isCopula } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import { readRun } from '../words/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lengths in syllables. */
const MAX_RUN_LENGTH = 60;
const MAX_WORD_LENGTH = 10;
const MIN_RUN_LENGTH = 4;
/** What precedes a word that is being typed: 오토바이 is not 오토 with 바이너리. */
const MIN_BEFORE_BEGUN = 3;
/** Function words of one syllable, which hardly any other word has: 설치및설정, 각계층. */
const SINGLE = new Set(['및', '왜', '각', '첫', '때', '것', '뜻']);
const MAX_LEADING_PARTICLES = 4;
/** Cost of a syllable that is in no word; a word costs 1. */
const UNKNOWN = 1.5;
/** Minimum share of a run that its known words must cover. */
const MIN_KNOWN = 2 / 3;

interface Segments {
  cost: number;
  /** Words from a position to the end. */
  words: string[];
  known: number;
  /** True if the first of the words is unknown. */
  gap: boolean;
}

/**
 * Splits words written without spaces: 라우터랑스위치차이 → 라우터랑, 스위치, 차이.
 *
 * @param run Hangul that is not a word of the site
 * @param isOther true for a word that the site writes in another way
 * @param isBegun true for the beginning of a word of the site, if the reader may still be typing the last word
 * @returns as few words as possible, at least two: forms of words of the site, function words, and possibly unknown
 *   text between them; undefined if too little of the run is known
 */
export function segment(
  run: string,
  vocabulary: Vocabulary,
  isOther: (word: string) => boolean = () => false,
  isBegun: (word: string) => boolean = () => false,
): string[] | undefined {
  if (run.length < MIN_RUN_LENGTH || run.length > MAX_RUN_LENGTH) return undefined;
  const isSiteWord = (word: string) =>
    isFunctionWord(word) || readRun(word, vocabulary.lexicon) || vocabulary.withParticles(word).length > 0;
  const isWord = (word: string, isLast: boolean) => {
    if (isLast && word.length <= run.length - MIN_BEFORE_BEGUN && isBegun(word)) return true;
    if (word.length === 1)
      return (
        SINGLE.has(word) || (isLast && run.length > MIN_RUN_LENGTH && vocabulary.lexicon.get(word)?.kind === 'noun')
      );
    if (isParticles(word) || isCopula(word)) return false;
    const apart = vocabulary.apart(word);
    return isSiteWord(word) || isOther(word) || (apart !== undefined && !apart.some((part) => SINGLE.has(part)));
  };
  /** Best segmentation from each position to the end. */
  const best: Segments[] = [];
  best[run.length] = { cost: 0, words: [], known: 0, gap: false };
  for (let from = run.length - 1; from >= 0; from--) {
    const next = best[from + 1]!;
    const [first = '', ...others] = next.words;
    const words = next.gap ? [run[from]! + first, ...others] : [run[from]!, ...next.words];
    let fewest: Segments = { cost: next.cost + UNKNOWN, words, known: next.known, gap: true };
    // The shortest of equally good first words: 서버|만드는 rather than 서버만|드는.
    for (let to = Math.min(run.length, from + MAX_WORD_LENGTH); to > from; to--) {
      const rest = best[to]!;
      const word = run.slice(from, to);
      if (word === run || rest.cost + 1 > fewest.cost || !isWord(word, to === run.length)) continue;
      fewest = { cost: rest.cost + 1, words: [word, ...rest.words], known: rest.known + word.length, gap: false };
    }
    best[from] = fewest;
  }
  const { words, known } = best[0]!;
  const last = words.at(-1)!;
  const isUnfinished = !isWord(last, false) && isBegun(last);
  if (known < (isUnfinished ? 1 : MIN_KNOWN) * run.length) return undefined;
  // A remaining syllable shows that the words next to it were found by chance: 아파트 is not a kind of 파트.
  if (words.some((word, at) => word.length === 1 && !isWord(word, at === words.length - 1))) return undefined;
  // Two nouns are one compound, which is searched for as one, or a word that contains them by chance: 블록체인.
  const isNoun = (word: string) => {
    const { stem = word, verbAt } = readRun(word, vocabulary.lexicon) ?? {};
    return verbAt === undefined && vocabulary.lexicon.get(stem)?.kind !== 'verb' && !isFunctionWord(word);
  };
  const [first = ''] = words;
  const isCompound =
    words.length === 2 &&
    isNoun(first) &&
    readRun(first, vocabulary.lexicon)?.stem === first &&
    (isSiteWord(last) ? isNoun(last) : !(isOther(last) || isBegun(last)));
  return words.length < 2 || isCompound || words.every(isFunctionWord) ? undefined : words;
}

/** Removes particles before words written without spaces after letters: Java|에서의함수형프로그래밍. */
export function withoutLeadingParticles(run: string, vocabulary: Vocabulary): string {
  if (readRun(run, vocabulary.lexicon)) return run;
  for (let length = Math.min(MAX_LEADING_PARTICLES, run.length - 2); length > 0; length--) {
    const rest = run.slice(length);
    if (isParticles(run.slice(0, length)) && (readRun(rest, vocabulary.lexicon) || segment(rest, vocabulary)))
      return rest;
  }
  return run;
}
