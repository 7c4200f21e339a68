/** Corrects a word that is on no page. Every guess is a word of the lexicon; without one there is no correction. */
import { isPrefix } from '../hangul/affixes.ts';
import { isFunctionTerm, isNounSuffix } from '../hangul/function-words.ts';
import { namedLetters } from '../hangul/letter-names.ts';
import { isInitials, typedAsHangul, typedAsLatin } from '../hangul/jamo.ts';
import { beforeShortCopula, nounReadings, withStems } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { readRun, termsOf } from '../words/stem.ts';
import { singularsOf } from '../words/english-plurals.ts';
import { isHangul, normalize } from '../words/tokenize.ts';
import { hasAll, type Lexicon } from '../words/lexicon.ts';
import { type Alternative, phrase } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  alternatives: Alternative[];
  /** The correction to show to the reader; absent if the words found contain the word of the query. */
  replacement?: string;
  /** True for what an unfinished word may become. */
  guess?: boolean;
}

const MAX_ALTERNATIVES = 8;
/** Weight of guesses other than the commonest. */
const OTHER_GUESS = 0.3;

/**
 * @param run letters of one script, with their case.
 * @param unfinished true for the last word of a query, which the reader may still be typing.
 */
export function correct(run: string, vocabulary: Vocabulary, unfinished: boolean): Correction | undefined {
  const { lexicon } = vocabulary;
  const word = normalize(run);
  const hangul = isHangul(word);
  const long = hangul ? 2 : 3;
  const correctTo = (words: string[]): Correction => ({
    alternatives: words
      .slice(0, MAX_ALTERNATIVES)
      .map((found, at) => phrase(termsOf(found, lexicon), at ? OTHER_GUESS : 1)),
  });
  const replaceWith = (words: string[]): Correction => ({ ...correctTo(words), replacement: words[0]! });

  const stems = hangul ? stemsOf(word) : singularsOf(word);
  const compounds = splitWord(word, vocabulary);
  const sameStem = (stem: string): Correction | undefined => {
    const words = [
      ...(lexicon.has(stem) ? [stem] : []),
      ...(stem.length >= long ? vocabulary.withParticles(stem) : []),
    ];
    const alternatives = words.map((found) => phrase(termsOf(found, lexicon)));
    return words.length ? { alternatives: [...alternatives, ...compounds] } : undefined;
  };
  const longer = isInitials(word) || (word.length < long && !unfinished) ? [] : vocabulary.startingWith(word);
  const completions = longer.filter((found) => found.startsWith(word));

  const direct = sameStem(word);
  if (direct) return direct;
  if (completions.length) return correctTo(unfinished ? [...new Set([...completions, ...longer])] : completions);
  const [noun = '', suffix = '', ...rest] = word;
  const isNoun = !rest.length && isNounSuffix(suffix) && lexicon.get(noun)?.kind === 'noun';
  if (isNoun) return correctTo([noun]);
  for (const stem of hangul ? [...stems, ...beforeShortCopula(word)] : stems) {
    const known = sameStem(stem);
    if (known) return known;
  }
  if (compounds.length) return { alternatives: compounds };
  // 구서 is on its way to 구성, not the words 구 and 서.
  if (longer.length && unfinished) return { ...correctTo(longer), guess: true };
  for (const stem of hangul ? [word, ...stems] : []) {
    const apart = vocabulary.apart(stem);
    if (apart) return { alternatives: [phrase(apart.flatMap((part) => termsOf(part, lexicon)))] };
  }
  for (const stem of [word, ...stems]) {
    const letters = namedLetters(stem);
    if (!letters) continue;
    const alternatives = lexicon.has(letters) ? [phrase([letters])] : splitWord(letters, vocabulary);
    if (alternatives.length) return { alternatives, replacement: letters };
  }
  const named = vocabulary.withInitials(word);
  if (named.length) return replaceWith(named);

  const retypedCompletions = otherLayouts(run).flatMap((retyped) =>
    // Fewer letters begin a word of the other layout by chance: eks is 단.
    unfinished && (hangul ? retyped : word).length > long ? vocabulary.startingWith(retyped) : [],
  );
  if (retypedCompletions.length) return replaceWith(retypedCompletions);
  for (const stem of [word, ...stems]) {
    const around = stem.length >= long ? vocabulary.containing(stem) : [];
    if (around.length) return correctTo(around);
  }
  for (const stem of [word, ...stems]) {
    const near = [...vocabulary.soundingAs(stem), ...vocabulary.similarTo(stem, unfinished && stem === word)];
    if (near.length) return replaceWith(near.slice(0, 1));
  }
  const spoken = hangul ? [word] : otherLayouts(run).filter((retyped) => isHangul(retyped));
  for (const stem of spoken.flatMap((one) => [one, ...stemsOf(one)])) {
    const sound = vocabulary.transcriptions.soundingLike(stem);
    if (sound.length) return { alternatives: sound.map((terms) => phrase(terms)), replacement: sound[0]!.join(' ') };
  }
  for (const stem of hangul ? [word, ...stems] : []) {
    const corrected = correctPart(stem, vocabulary);
    if (corrected) return corrected;
  }
  const transcription = /^[a-z]+$/.test(word) ? vocabulary.transcriptions.hangulOf(word) : undefined;
  if (transcription) return replaceWith([transcription]);
  return undefined;
}

/** Converts a word to the other keyboard layout, also as typed with Caps Lock; only to what can be read as a word. */
function otherLayouts(word: string): string[] {
  const layouts = isHangul(normalize(word)) ? [typedAsLatin(word)] : [word, word.toLowerCase()].map(typedAsHangul);
  return [...new Set(layouts)].filter((retyped) => /^(?:[가-힣]+[ㄱ-ㅎ]?|[a-z0-9]+)$/.test(retyped));
}

/**
 * Corrects a word typed on the wrong keyboard layout (zjsxpdlsj for 컨테이너).
 *
 * @param isOther true for a word that the site writes in another way
 * @returns undefined if the site has the word as typed, or does not have it in the other layout either
 */
export function retype(word: string, lexicon: Lexicon, isOther: (word: string) => boolean): string | undefined {
  const isIndexed = (text: string) => hasAll(lexicon, termsOf(normalize(text), lexicon));
  if (isIndexed(word) || isOther(word)) return undefined;
  return otherLayouts(word).find((retyped) => retyped.length > 1 && (isIndexed(retyped) || isOther(retyped)));
}

/** Returns the nouns that an unknown word may be a form of, longest first. */
function stemsOf(word: string): string[] {
  const ofVerbs = verbReadings(word).flatMap(({ stem }) => nounOfVerb(stem) ?? []);
  // Some input methods repeat the last syllable on Enter: 모니터링링.
  const once = word.at(-1) === word.at(-2) ? [word.slice(0, -1)] : [];
  const stems = new Set([...nounReadings(word).map(({ stem }) => stem), ...ofVerbs, ...once]);
  return [...stems].filter((stem) => stem.length > 1).sort((a, b) => b.length - a.length);
}

/** Splits a word into two words of the site, or into letters and a number (day22). */
function splitWord(word: string, vocabulary: Vocabulary): Alternative[] {
  const { lexicon } = vocabulary;
  const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => word.length - 2 - index);
  const boundary = word.search(/[a-z]\d|\d[a-z]/) + 1;
  for (const at of boundary > 0 ? [boundary, ...splits] : splits) {
    const part = word.slice(0, at);
    const { stem = part, verbAt } = readRun(part, lexicon) ?? {};
    // Words after a particle or a verb are not parts of a compound.
    if (verbAt !== undefined || (part.startsWith(stem) && isParticles(part.slice(stem.length)))) continue;
    const first = termsOf(part, lexicon);
    const ends = [word.slice(at), ...vocabulary.withParticles(word.slice(at))];
    const found = ends
      .map((end) => [...first, ...termsOf(end, lexicon)])
      .filter((terms) => hasAll(lexicon, terms) && !terms.some(isFunctionTerm));
    if (found.length) return found.map((terms) => phrase(terms));
  }
  return [];
}

/**
 * Corrects a word of two syllables by the word before it: 배포 전력 is 배포 전략 if a page has that.
 *
 * @param before terms of the word before it
 */
export function correctAfter(before: string[], word: string, vocabulary: Vocabulary): Correction | undefined {
  const [last = ''] = before.slice(-1);
  if (vocabulary.lexicon.get(last)?.kind !== 'noun') return undefined;
  const readings = nounReadings(word);
  // 권에 is not two syllables of a noun.
  if (readings.some(({ stem, tail }) => stem.length === 1 && isParticles(tail))) return undefined;
  const near = withStems(word)
    .map((stem) => vocabulary.shortSimilarTo(stem))
    .find((all) => all.length);
  return (
    near && {
      alternatives: near.slice(0, MAX_ALTERNATIVES).map((one) => phrase([last, ...termsOf(one, vocabulary.lexicon)])),
      replacement: `${last} ${near[0]!}`,
    }
  );
}

/** Returns the letters that a word spells, if the site has them: ip for 아이피. */
function lettersIn(word: string, lexicon: Lexicon): string | undefined {
  const letters = namedLetters(word);
  return letters && lexicon.has(letters) ? letters : undefined;
}

/** True for a word, possibly with particles, that spells letters of the site: 아이피로. */
export const spellsLetters = (word: string, lexicon: Lexicon) =>
  withStems(word).some((stem) => stem.length > 2 && lettersIn(stem, lexicon));

/** Corrects one of two nouns that are written together: 저장프로시져 → 저장 프로시저, 사설아이피 → 사설 ip. */
function correctPart(word: string, vocabulary: Vocabulary): Correction | undefined {
  const { lexicon } = vocabulary;
  const known = (part: string) => {
    const terms = part.length > 1 ? termsOf(part, lexicon) : [];
    const isVerb = (term: string) => lexicon.get(term)!.kind === 'verb';
    return hasAll(lexicon, terms) && !terms.some(isVerb) ? terms : undefined;
  };
  for (let at = word.length - 2; at > 1; at--)
    for (const [part, rest] of [
      [word.slice(0, at), word.slice(at)],
      [word.slice(at), word.slice(0, at)],
    ] as const) {
      const terms = known(part);
      const near =
        terms && !readRun(rest, lexicon) ? (lettersIn(rest, lexicon) ?? vocabulary.similarTo(rest)[0]) : undefined;
      if (!terms || !near) continue;
      const both = word.startsWith(part)
        ? [...terms, ...termsOf(near, lexicon)]
        : [...termsOf(near, lexicon), ...terms];
      return {
        alternatives: [phrase(both)],
        replacement: word.startsWith(part) ? `${part} ${near}` : `${near} ${part}`,
      };
    }
  return undefined;
}

/**
 * Finds the longest word of the site that is the beginning or the end of an unknown word and at least half of it. A
 * single remaining syllable must be a prefix or a noun: 깃허브 is not a kind of 허브.
 *
 * @returns the word and the remainder
 */
export function knownPart(word: string, lexicon: Lexicon): { part: string; rest: string } | undefined {
  for (let length = word.length - 1; length >= Math.max(2, word.length / 2); length--)
    for (const [part, rest] of [
      [word.slice(-length), word.slice(0, -length)],
      [word.slice(0, length), word.slice(length)],
    ] as const)
      if (
        lexicon.get(part)?.kind === 'noun' &&
        (rest.length > 1 || isPrefix(rest) || lexicon.get(rest)?.kind === 'noun')
      )
        return { part, rest };
  return undefined;
}
