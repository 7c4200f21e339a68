/**
 * Korean particles (조사) and the copula 이다 behind a noun. The inventory and its allomorphy (은/는, 이/가, 을/를, 와/과,
 * 으로/로 …) follow the National Institute of Korean Language, 표준국어대사전 and 한글 맞춤법 §§ 2, 41.
 */
import { hasBatchim } from 'es-hangul';

const PLURAL = '들';
const CASE =
  '에게서|에게|에서|에|한테서|한테|께서|께|으로서|으로써|으로|로서|로써|로|이랑|랑|과|와|처럼|같이|보다|만큼|대로|마다|뿐|만으로';
const RANGE = '부터|까지|조차|마저|밖에|만';
const TOPIC = '은|는|이|가|을|를|도|의|이나|나|이라도|라도';
const COPULA =
  '이다|입니다|입니까|인|인데|인지|인가|일|임|이고|이며|이면|이라|이라고|이라는|이라면|이란|이라서|이므로|이지만|이자|이었다|이었습니다|이었던|' +
  '였다|였습니다|였던|이에요|예요|이죠|이든|이든지|라고|라는|라면|란|라서|며|든지';

const TAIL = new RegExp(
  `^(${PLURAL})?(?:(${CASE})?(?:${RANGE})?(?:${TOPIC})?|(?:${CASE})?(?:${RANGE})?(?:${COPULA}))$`.replaceAll(
    '(?:(',
    '(?:(?:',
  ),
);
const AFTER_CONSONANT = /^(?:은|이$|이나|이라도|이랑|을|과|으로)/;
const AFTER_VOWEL = /^(?:는|가|를|와|나|라|랑|란|며|였|예|든)/;
const AFTER_VOWEL_OR_RIEUL = /^로/;

/** Tails that hardly ever end a verb or a bare noun: one sighting shows that a noun stands before them. */
const CERTAIN =
  /^(?:를|에서.*|에게.*|으로.*|까지.*|부터.*|에는|에도|에만|에의|와의|과의|입니다|이라는|이란|처럼|들이|들은|들을|들의|들과)$/;

export interface NounReading {
  stem: string;
  /** The particles behind the stem, as written. */
  tail: string;
}

/** True when `text` is nothing but particles, such as 에서는 or 들을. */
export const isParticles = (text: string) => TAIL.test(text) && text !== '';

/** Particles without their allomorphy, so that 은 and 는 count as one: a measure of how many different ones a noun takes. */
export const particleClass = (tail: string) =>
  tail
    .replace(/^은/, '는')
    .replace(/^이$/, '가')
    .replace(/^을/, '를')
    .replace(/^과/, '와')
    .replace(/^으로/, '로')
    .replace(/^이(?=나|라|랑|며|든|란)/, '');

/** True when the tail alone shows that what stands before it is a noun. */
export const isCertainParticle = (tail: string) => CERTAIN.test(tail);

/** True when the form of the first particle fits the last sound of the stem (은 after a consonant, 는 after a vowel). */
export function agrees(stem: string, tail: string): boolean {
  if (!/[가-힣]$/.test(stem)) return true;
  if (!hasBatchim(stem)) return !AFTER_CONSONANT.test(tail);
  if (AFTER_VOWEL_OR_RIEUL.test(tail))
    return hasBatchim(stem, { only: 'single' }) && (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === 8;
  return !AFTER_VOWEL.test(tail);
}

/** Every way to read a Hangul word as a noun with particles behind it, longest stem first; none when it ends in no particle. */
export function nounReadings(word: string): NounReading[] {
  const readings: NounReading[] = [];
  for (let at = word.length - 1; at > 0; at--) {
    const stem = word.slice(0, at);
    const tail = word.slice(at);
    if (TAIL.test(tail) && agrees(stem, tail)) readings.push({ stem, tail });
  }
  return readings;
}
