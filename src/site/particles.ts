/**
 * Korean particles (조사) after a noun. The inventory and its allomorphy (은/는, 이/가, 을/를, 와/과,
 * 으로/로 …) follow the National Institute of Korean Language, 표준국어대사전 and 한글 맞춤법 §§ 2, 41.
 */
import { hasBatchim } from 'es-hangul';

const PLURAL = '들';
const CASE =
  '에게서|에게로|에게|에서|에다가|에다|에|한테서|한테|더러|께서|께|으로서|으로써|으로|로서|로써|로|이랑|랑|과|와|처럼|같이|보다|만큼|대로|마다|뿐|씩|끼리|엔|에선|에겐|한텐|께선|으론|론|까진|부턴|보단';
const RANGE = '부터|까지|조차|마저|밖에|만|커녕';
const TOPIC = '은|는|이|가|을|를|도|의|이나|나|이라도|라도|이야|요';

/** Particles of every class. */
export const PARTICLES = `${PLURAL}|${CASE}|${RANGE}|${TOPIC}`.split('|');

/** Forms of the copula 이다, which turns a noun into a predicate (표준국어대사전). */
const COPULA = /^(?:이?(?:다|라|란|라는|라고|라서|며|지만)|이고|인|인데|인가|입니다|이었다|였다|이에요|예요)$/;

const TAIL = new RegExp(`^(?:${PLURAL})?(?:${CASE}|${RANGE}){0,3}(?:${TOPIC})?$`);
const AFTER_CONSONANT = /^(?:은|이$|이나|이라도|이랑|이야|을|과|으로|으론)/;
const AFTER_VOWEL = /^(?:는|가|를|와|나|라|랑|란|랍|래|며|였|예|든|다$|다고|야|죠|지만|니까|네요)/;
const AFTER_VOWEL_OR_RIEUL = /^[로론]/;
/** Index of ㄹ among the final consonants of syllables (The Unicode Standard, § 3.12). */
const RIEUL = 8;

/** Tails that hardly ever end a verb or a bare noun: a single occurrence shows that a noun precedes them. */
const CERTAIN =
  /^(?:를|에서.*|에게.*|으로.*|까지.*|부터.*|에는|에도|에만|에의|와의|과의|입니다|이라는|이란|처럼|들이|들은|들을|들의|들과)$/;

/** Whether `text` consists of particles only, such as 에서는 or 들을. */
export const isParticles = (text: string) => TAIL.test(text) && text !== '';

/** Whether `text` is a form of the copula, such as 입니다 or 라는. */
export const isCopula = (text: string) => COPULA.test(text);

/** Normalizes allomorphs, so that 은 and 는 count as one particle when the different particles of a noun are counted. */
export const particleClass = (tail: string) =>
  tail
    .replace(/^은/, '는')
    .replace(/^이$/, '가')
    .replace(/^을/, '를')
    .replace(/^과/, '와')
    .replace(/^으로/, '로')
    .replace(/^이(?=나|라|랑|며|든|란)/, '');

/** Whether the tail alone shows that a noun precedes it. */
export const isCertainParticle = (tail: string) => CERTAIN.test(tail);

/**
 * Whether the form of the first particle agrees with the last sound of the stem (은 after a consonant, 는 after a vowel).
 */
export function agrees(stem: string, tail: string): boolean {
  if (!/[가-힣]$/.test(stem)) return true;
  if (!hasBatchim(stem)) return !AFTER_CONSONANT.test(tail);
  if (AFTER_VOWEL_OR_RIEUL.test(tail)) return (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === RIEUL;
  return !AFTER_VOWEL.test(tail);
}
