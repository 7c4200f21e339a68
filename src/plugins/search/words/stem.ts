/**
 * Analyzes words with the lexicon of the site: finds the noun or verb that a form belongs to, and the parts of
 * compounds.
 */
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { beforeBoundNoun, isBeforeBoundNoun, isNounSuffix, isUninflected } from '../hangul/function-words.ts';
import { isCopula, nounReadings, withStems } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import { asVerb, type Lexicon, verbKey } from './lexicon.ts';
import { isHangul, toRuns } from './tokenize.ts';

/** Lengths of parts of compounds, in syllables. */
const MIN_PART_LENGTH = 2;
const MAX_PART_LENGTH = 12;

/** Analysis of a run: its stem, and the parts of the stem (the stem itself if it is not a compound). */
export interface Reading {
  stem: string;
  parts: string[];
  /** Index of a part that is a noun used as a verb with 하다, 되다 or the like: 배포 in 배포된. */
  verbAt?: number;
}

/** True for nouns, and for common words that never take a particle (가상 in 가상머신). */
function canBePart(word: string, lexicon: Lexicon): boolean {
  const entry = lexicon.get(word);
  return (entry?.kind === 'noun' || (entry?.kind === 'word' && entry.weight >= 3)) && !isParticles(word);
}

/**
 * Splits a noun into its parts: prefers the longest nouns, splits parts that are compounds themselves, and separates a
 * suffix such as 간 or 시.
 *
 * @returns the noun itself if it is not a compound; undefined if it is not a noun
 */
function partsOf(noun: string, lexicon: Lexicon): string[] | undefined {
  /** Positions from which no split reaches the end, so that each is tried only once. */
  const deadEnds = new Set<number>();
  const cutFrom = (from: number): string[] | undefined => {
    if (from === noun.length) return [];
    if (deadEnds.has(from)) return undefined;
    for (let to = Math.min(noun.length, from + MAX_PART_LENGTH); to >= from + MIN_PART_LENGTH; to--) {
      const part = noun.slice(from, to);
      const rest = part !== noun && canBePart(part, lexicon) ? cutFrom(to) : undefined;
      if (rest) return [...(partsOf(part, lexicon) ?? [part]), ...rest];
    }
    deadEnds.add(from);
    return undefined;
  };
  const compound = cutFrom(0);
  if (compound) return compound;
  const entry = lexicon.get(noun);
  const isNoun = entry?.kind === 'noun';
  for (const length of [1, 2]) {
    const head = noun.slice(0, -length);
    const suffix = noun.slice(-length);
    const parts = head.length >= MIN_PART_LENGTH && isNounSuffix(suffix) ? partsOf(head, lexicon) : undefined;
    // A name such as 정도전 is not 정도 with a suffix: the word without the suffix must be far commoner.
    if (parts && (!isNoun || lexicon.get(parts.at(-1)!)!.weight > entry.weight + 1)) return [...parts, suffix];
  }
  return isNoun ? [noun] : undefined;
}

/** Finds the noun or verb of the lexicon that a Hangul run is a form of. */
function knownStem(run: string, lexicon: Lexicon): { stem: string; verb?: boolean } | undefined {
  const kindOf = (word: string) => lexicon.get(word)?.kind;
  if (kindOf(run) === 'noun') return { stem: run };
  const noun = nounReadings(run).find(({ stem }) => kindOf(stem) === 'noun')?.stem ?? '';
  const verbs = verbReadings(run);
  const ofVerb = verbs.map(({ stem }) => nounOfVerb(stem)).find((stem) => stem && kindOf(stem) === 'noun') ?? '';
  if (noun || ofVerb) return ofVerb.length > noun.length ? { stem: ofVerb, verb: true } : { stem: noun };
  const verb = verbs.map(({ stem }) => verbKey(stem)).find((key) => kindOf(key) === 'verb');
  return verb ? { stem: verb } : undefined;
}

/** Analyzes a bound noun written together with the attribute before it: 만드는법, 배포할때, 상태일때. */
function withBoundNoun(run: string, lexicon: Lexicon): Reading | undefined {
  for (const { head, bound } of beforeBoundNoun(run)) {
    const attributive =
      verbReadings(head).some(({ ending }) => isBeforeBoundNoun(ending, bound)) ||
      nounReadings(head).some(({ tail }) => /[인일]$/.test(tail));
    const reading = attributive ? readRun(head, lexicon) : undefined;
    if (reading) return { ...reading, parts: [...reading.parts, bound] };
  }
  return undefined;
}

/** Analyzes a Hangul run with the lexicon; returns undefined if the lexicon does not explain it. */
export function readRun(run: string, lexicon: Lexicon): Reading | undefined {
  if (isUninflected(run)) return lexicon.has(run) ? { stem: run, parts: [run] } : undefined;
  const known = knownStem(run, lexicon);
  if (known) {
    const parts = partsOf(known.stem, lexicon) ?? [known.stem];
    return { stem: known.stem, parts, ...(known.verb && { verbAt: parts.length - 1 }) };
  }
  for (const stem of withStems(run)) {
    const parts = partsOf(stem, lexicon);
    if (parts) return { stem, parts };
  }
  for (const { stem } of verbReadings(run)) {
    const noun = nounOfVerb(stem);
    const parts = noun && partsOf(noun, lexicon);
    if (parts) return { stem: noun, parts, verbAt: parts.length - 1 };
  }
  return withBoundNoun(run, lexicon) ?? (lexicon.has(run) ? { stem: run, parts: [run] } : undefined);
}

/**
 * Returns the runs of a chunk that are words: omits particles after another script or a bracket (ci/cd를 → ci, cd), and
 * the copula 이다 after letters (DNS란, but not 2일).
 */
export function wordsOf(chunk: string): string[] {
  const runs = toRuns(chunk);
  return runs.filter((run, at) => {
    if (!isHangul(run) || (at === 0 && chunk.startsWith(run))) return true;
    return !isParticles(run) && !(isCopula(run) && /\p{L}$/u.test(runs[at - 1] ?? '') && !isHangul(runs[at - 1]!));
  });
}

/** Analyzes the words of a chunk; unknown words stay as written. */
export const readChunk = (chunk: string, lexicon: Lexicon): Reading[] =>
  wordsOf(chunk).map((run) => (isHangul(run) && readRun(run, lexicon)) || { stem: run, parts: [run] });

/** Returns the terms of a chunk, in order. Compounds are split into parts, so that spaces make no difference. */
export const termsOf = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts }) => parts);

/**
 * Returns the terms of a chunk, with {@link asVerb} for nouns used as verbs: for the index, and for queries that use
 * verbs.
 */
export const indexTerms = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts, verbAt }) =>
    parts.map((part, at) => (at === verbAt ? asVerb(part) : part)),
  );
