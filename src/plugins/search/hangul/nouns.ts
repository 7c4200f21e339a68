/** Nouns followed by particles (조사), or by the copula 이다 with its endings. */
import { hasBatchim } from 'es-hangul';
import { QUOTED_AFTER_RA } from './ending-inventory.ts';
import { verbReadings } from './endings.ts';
import { agrees, isParticles } from '../../../site/particles.ts';
import { toJamo } from './jamo.ts';
import { memoize } from './memoize.ts';

export interface NounReading {
  stem: string;
  /** The particles or the copula after the stem, as written. */
  tail: string;
}

/** Maximum length of particles or a form of the copula, in syllables. */
const MAX_TAIL_LENGTH = 10;
/** Forms of 이다 contracted after a vowel, besides 였 (한글 맞춤법 § 36). */
const SHORT_COPULA = new Set(
  '다 다고 다는 다면 라고 라는 라면 라며 란 라서 라도 야 예요 에요 죠 며 면서 든지 든 지만 니까 네요 인 일 임'.split(
    ' ',
  ),
);

/** Endings that only 이다 has, mostly of quotation: contractions of 이라고 하는, 이라고 하더라도 and the like (표준국어대사전). */
const ONLY_COPULA = new Set([
  ...QUOTED_AFTER_RA,
  ...'란 란다 랍니다 래요 라고요 라기보다는 라기보단 라기엔 라기에는 라야 로구나 에요 예요'.split(' '),
]);

/** Endings that 이다 does not have (줄이는 is not 줄 with 이다), and 기, which it rarely has. */
const OF_VERBS = /^(?:는$|는[다구군]|자|느라|고자|려|러|세요|십시오|기|소)/;

/** True for a form of the copula, such as 입니다 or, after a vowel, 라는. */
export const isCopula = (tail: string) =>
  SHORT_COPULA.has(tail) ||
  ONLY_COPULA.has(tail.replace(/^이/, '')) ||
  (/^[이인일임입였]/.test(tail) &&
    verbReadings(tail).some(({ stem, ending }) => stem === '이' && !OF_VERBS.test(ending)));

/** True for the endings ㅂ니다 and ㅂ니까, of which only the last syllable looks like the copula: 맞춥니|다. */
const isFormalVerb = (stem: string, tail: string) => /^[다까]/.test(tail) && toJamo(stem).endsWith('ㅂㄴㅣ');

/**
 * Returns every way to read a Hangul word as a noun with particles or 이다, longest stem first; none if it ends in
 * neither.
 */
export const nounReadings = memoize((word): readonly NounReading[] => {
  const readings: NounReading[] = [];
  for (let at = word.length - 1; at > Math.max(0, word.length - 1 - MAX_TAIL_LENGTH); at--) {
    const stem = word.slice(0, at);
    const tail = word.slice(at);
    if (isFormalVerb(stem, tail)) continue;
    if ((isParticles(tail) || isCopula(tail)) && agrees(stem, tail)) readings.push({ stem, tail });
  }
  return readings;
});

/** Returns a word and the stems of its readings as a noun, longest first. */
export const withStems = (word: string): string[] => [word, ...nounReadings(word).map(({ stem }) => stem)];

/**
 * Returns what may be nouns before a form of 이다 that has lost its 이, as it may before any ending after a vowel: 카프카면,
 * 도커거든. Many words end in such a form, so it shows no noun that is not known.
 */
export const beforeShortCopula = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at)).filter(
    (noun) => noun.length > 1 && !hasBatchim(noun) && isCopula(`이${word.slice(noun.length)}`),
  );
