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

/** The noun or verb in the lexicon that a Hangul run is a form of, or undefined. */
function knownStem(run: string, lexicon: Lexicon): string | undefined {
  const kindOf = (word: string) => lexicon.get(word)?.kind;
  if (kindOf(run) === 'noun') return run;
  const noun = nounReadings(run).find(({ stem }) => kindOf(stem) === 'noun')?.stem;
  const verbs = verbReadings(run);
  const ofVerb = verbs.map(({ stem }) => nounOfVerb(stem)).find((stem) => stem && kindOf(stem) === 'noun');
  if (noun || ofVerb) return (ofVerb?.length ?? 0) > (noun?.length ?? 0) ? ofVerb : noun;
  const verb = verbs.map(({ stem }) => verbKey(stem)).find((key) => kindOf(key) === 'verb');
  return verb;
}

/**
 * Reads a Hangul run with the lexicon.
 * @returns the stem it is a form of, and the nouns that the stem is made of (itself alone when it is no compound);
 * undefined when the lexicon explains it in no way.
 */
export function readRun(run: string, lexicon: Lexicon): { stem: string; parts: string[] } | undefined {
  const isPart = canBePart(lexicon);
  const known = knownStem(run, lexicon);
  if (known) {
    const parts = lexicon.get(known)?.kind === 'noun' && known.length >= 4 && splitCompound(known, isPart);
    return { stem: known, parts: parts || [known] };
  }
  const ofVerbs = verbReadings(run).flatMap(({ stem }) => nounOfVerb(stem) ?? []);
  for (const stem of [run, ...nounReadings(run).map((reading) => reading.stem), ...ofVerbs]) {
    const parts = splitCompound(stem, isPart);
    if (parts) return { stem, parts };
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
export function readChunk(chunk: string, lexicon: Lexicon): { stem: string; parts: string[] }[] {
  return toRuns(chunk).flatMap((run, at) => {
    if (!isHangul(run)) return [{ stem: run, parts: [run] }];
    if (at > 0 && isParticles(run)) return [];
    return [readRun(run, lexicon) ?? { stem: run, parts: [run] }];
  });
}

/** The terms of a chunk as the index holds them, in order: compounds are their parts, so that a space makes no difference. */
export const termsOf = (chunk: string, lexicon: Lexicon): string[] =>
  readChunk(chunk, lexicon).flatMap(({ parts }) => parts);
