/** How a word is read with the site's own words: as a form of a noun or verb, and as the parts that a noun is made of. */
import { isAdnominal, nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { beforeBoundNoun, isNounSuffix, isUninflected } from '../hangul/function-words.ts';
import { isCopula, nounReadings } from '../hangul/nouns.ts';
import { isParticles } from '../../../site/particles.ts';
import type { Lexicon } from './lexicon.ts';
import { verbKey } from './lexicon.ts';
import { isHangul, toRuns } from './tokenize.ts';

/** Parts of compounds that are looked for, in syllables. */
const SHORTEST_PART = 2;
const LONGEST_PART = 12;

/** How a run is read: the stem it is a form of, and the words that the stem is made of (itself alone when it is no compound). */
export interface Reading {
  stem: string;
  parts: string[];
  /** Which of the parts is a noun that 하다, 되다 or the like make a verb of: 배포 in 배포된. */
  verbAt?: number;
}

/** Nouns make compounds; so do common words that never take a particle (가상 in 가상머신). */
function canBePart(word: string, lexicon: Lexicon): boolean {
  const entry = lexicon.get(word);
  return (entry?.kind === 'noun' || (entry?.kind === 'word' && entry.weight >= 3)) && !isParticles(word);
}

/**
 * The words that a noun is made of: the longest nouns first, each cut again where it is a compound itself, and a suffix such
 * as 간 or 시 apart.
 *
 * @returns the noun itself when it is no compound; undefined for what is no noun
 */
export function partsOf(noun: string, lexicon: Lexicon): string[] | undefined {
  /** Where no cut begins that reaches the end, so that each place is tried once. */
  const deadEnds = new Set<number>();
  const cutFrom = (from: number): string[] | undefined => {
    if (from === noun.length) return [];
    if (deadEnds.has(from)) return undefined;
    for (let to = Math.min(noun.length, from + LONGEST_PART); to >= from + SHORTEST_PART; to--) {
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
    const parts = head.length >= SHORTEST_PART && isNounSuffix(suffix) ? partsOf(head, lexicon) : undefined;
    // A name such as 정도전 is no 정도 with a suffix: the word without it must be far commoner.
    if (parts && (!isNoun || lexicon.get(parts.at(-1)!)!.weight > entry.weight + 1)) return [...parts, suffix];
  }
  return isNoun ? [noun] : undefined;
}

/** The noun or verb in the lexicon that a Hangul run is a form of, or undefined. */
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

/** A bound noun written together with the attribute before it: 만드는법, 배포할때, 상태일때. */
function withBoundNoun(run: string, lexicon: Lexicon): Reading | undefined {
  for (const { head, bound } of beforeBoundNoun(run)) {
    const attributive =
      verbReadings(head).some(({ ending }) => isAdnominal(ending)) ||
      nounReadings(head).some(({ tail }) => /[인일]$/.test(tail));
    const reading = attributive ? readRun(head, lexicon) : undefined;
    if (reading) return { ...reading, parts: [...reading.parts, bound] };
  }
  return undefined;
}

/** Reads a Hangul run with the lexicon; undefined when it explains the run in no way. */
export function readRun(run: string, lexicon: Lexicon): Reading | undefined {
  if (isUninflected(run)) return lexicon.has(run) ? { stem: run, parts: [run] } : undefined;
  const known = knownStem(run, lexicon);
  if (known) {
    const parts = partsOf(known.stem, lexicon) ?? [known.stem];
    return { stem: known.stem, parts, ...(known.verb && { verbAt: parts.length - 1 }) };
  }
  for (const stem of [run, ...nounReadings(run).map((reading) => reading.stem)]) {
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
 * The runs of a chunk that are words: without particles behind another script or a bracket (ci/cd를 → ci, cd), and without
 * 이다 behind letters (DNS란, but 2일).
 */
export function wordsOf(chunk: string): string[] {
  const runs = toRuns(chunk);
  return runs.filter((run, at) => {
    if (!isHangul(run) || (at === 0 && chunk.startsWith(run))) return true;
    return !isParticles(run) && !(isCopula(run) && /\p{L}$/u.test(runs[at - 1] ?? '') && !isHangul(runs[at - 1]!));
  });
}

/** The words of a chunk; what the lexicon does not know stays as it is written. */
export const readChunk = (chunk: string, lexicon: Lexicon): Reading[] =>
  wordsOf(chunk).map((run) => (isHangul(run) && readRun(run, lexicon)) || { stem: run, parts: [run] });

/** The terms of a chunk, in order: compounds are their parts, so that a space makes no difference. */
export const termsOf = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts }) => parts);

/** The term for a noun where it is used as a verb. */
export const asVerb = (term: string) => `${term}+`;

/** The terms of a chunk with {@link asVerb} where it holds: what the index has, and what a question in verbs looks for. */
export const indexTerms = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts, verbAt }) =>
    parts.map((part, at) => (at === verbAt ? asVerb(part) : part)),
  );
