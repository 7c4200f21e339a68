import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { isParticles, nounReadings } from '../hangul/particles.ts';
import type { Lexicon } from './lexicon.ts';
import { verbKey } from './lexicon.ts';
import { isHangul, toRuns } from './tokenize.ts';

/** The longest words first: cuts a noun into the nouns it is made of, each of two syllables or more. */
export function splitCompound(noun: string, isNoun: (part: string) => boolean): string[] | undefined {
  for (let at = noun.length - 2; at >= 2; at--) {
    const head = noun.slice(0, at);
    if (!isNoun(head)) continue;
    const rest = noun.slice(at);
    if (isNoun(rest)) return [head, rest];
    const parts = splitCompound(rest, isNoun);
    if (parts) return [head, ...parts];
  }
  return undefined;
}

/** How a run is read: the stem it is a form of, and the nouns that the stem is made of (itself alone when it is no compound). */
export interface Reading {
  stem: string;
  parts: string[];
  /** True for a noun that 하다, 되다 or the like make a verb of: 배포 in 배포된. */
  verb?: boolean;
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

/** Reads a Hangul run with the lexicon; undefined when it explains the run in no way. */
export function readRun(run: string, lexicon: Lexicon): Reading | undefined {
  const isPart = canBePart(lexicon);
  const known = knownStem(run, lexicon);
  if (known) {
    const { stem } = known;
    const parts = lexicon.get(stem)?.kind === 'noun' && stem.length >= 4 && splitCompound(stem, isPart);
    return { ...known, parts: parts || [stem] };
  }
  for (const stem of [run, ...nounReadings(run).map((reading) => reading.stem)]) {
    const parts = splitCompound(stem, isPart);
    if (parts) return { stem, parts };
  }
  for (const { stem } of verbReadings(run)) {
    const noun = nounOfVerb(stem);
    const parts = noun && splitCompound(noun, isPart);
    if (parts) return { stem: noun, parts, verb: true };
  }
  return lexicon.has(run) ? { stem: run, parts: [run] } : undefined;
}

/** Nouns make compounds; so do common words that never take a particle (가상 in 가상머신). */
const canBePart = (lexicon: Lexicon) => (part: string) => {
  const entry = lexicon.get(part);
  return entry?.kind === 'noun' || (entry?.kind === 'word' && entry.weight >= 3);
};

/**
 * The words of a chunk. Particles behind another script or a bracket are none (ci/cd를 → ci, cd); what the lexicon does
 * not know stays as it is written.
 */
export function readChunk(chunk: string, lexicon: Lexicon): Reading[] {
  return toRuns(chunk).flatMap((run, at) => {
    if (!isHangul(run)) return [{ stem: run, parts: [run] }];
    if (at > 0 && isParticles(run)) return [];
    return [readRun(run, lexicon) ?? { stem: run, parts: [run] }];
  });
}

/** The terms of a chunk, in order: compounds are their parts, so that a space makes no difference. */
export const termsOf = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts }) => parts);

/** The term for a noun where it is used as a verb. */
export const asVerb = (term: string) => `${term}+`;

/** The terms of a chunk with {@link asVerb} where it holds: what the index has, and what a question in verbs looks for. */
export const precise = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts, verb }) =>
    verb ? [...parts.slice(0, -1), asVerb(parts.at(-1)!)] : parts,
  );
