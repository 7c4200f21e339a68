/** Reads a word that the reader is still typing. */
import { isSuffix } from '../hangul/affixes.ts';
import { beginsEnding } from '../hangul/endings.ts';
import { toJamo, withoutLastJamo } from '../hangul/jamo.ts';
import { memoize } from '../hangul/memoize.ts';
import { isParticles, PARTICLES } from '../../../site/particles.ts';
import { readRun } from '../words/stem.ts';
import { isHangul } from '../words/tokenize.ts';
import { type Lexicon, verbKey } from '../words/lexicon.ts';

/** Maximum length of the beginning of a particle or an ending, in jamo: 는ㅈ of 는지. */
const MAX_BEGUN = 5;
/** Minimum after a stem of one syllable: 지구 is not 지 with the beginning of 구나. */
const MIN_BEHIND_SYLLABLE = 3;

const particles = [...PARTICLES, '입니다', '입니까', '인가요'];
const begunParticles = memoize((jamo) => particles.filter((particle) => toJamo(particle).startsWith(jamo)));

/**
 * Removes the beginning of a particle or an ending: 도컹 (도커의), 도커ㅇ and 도커르 → 도커, 응답했느 (응답했는지) → 응답했다.
 *
 * @returns undefined if the rest is not a noun or a verb of the site
 */
export function withoutBegunEnding(run: string, lexicon: Lexicon): string | undefined {
  if (!isHangul(run)) return undefined;
  const jamo = toJamo(run);
  let word = run;
  for (let length = 0; length <= MAX_BEGUN && word; length++, word = withoutLastJamo(word)) {
    const begun = length ? jamo.slice(-length) : '';
    // 작업장 is a word, not 작업자 with the beginning of 의.
    const isDerived = word.length === run.length && isSuffix(run.at(-1)!);
    if (!isDerived && begun && isNounBefore(word, begunParticles(begun), lexicon)) return word;
    const verb = verbKey(word);
    if (word.length === 1 && length < MIN_BEHIND_SYLLABLE) continue;
    if ((!begun || beginsEnding(word, begun)) && isVerb(verb, lexicon)) return verb;
  }
  return undefined;
}

/** True for a noun that one of the particles can follow, also after other particles: 모델과ㅇ becomes 모델과의. */
function isNounBefore(form: string, next: string[], lexicon: Lexicon): boolean {
  const { stem = '' } = readRun(form, lexicon) ?? {};
  const isNoun = stem.length > 1 && form.startsWith(stem) && lexicon.get(stem)?.kind === 'noun';
  return isNoun && next.some((particle) => form === stem || isParticles(form.slice(stem.length) + particle));
}

function isVerb(form: string, lexicon: Lexicon): boolean {
  const reading = readRun(form, lexicon);
  if (!reading) return false;
  // 산 채다 is not the form of a verb.
  const isVerbAlone = reading.parts.length === 1 && lexicon.get(reading.stem)?.kind === 'verb';
  return reading.verbAt !== undefined || isVerbAlone;
}
