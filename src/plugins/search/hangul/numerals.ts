/** Native Korean numerals before what they count, and the digits for them: 다섯 단계 is 5단계. */
const NUMERALS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
/** Words of their own, too, unless 번째 follows: 열 때, 사용하는 한, 첫 화면. */
const AMBIGUOUS = ['한', '열', '첫'];

/** Sino-Korean numerals before counted nouns. */
const SINO = '일이삼사오육칠팔구십';

/** Reads a Sino-Korean numeral before a noun: 칠계층 is 7 with 계층. */
export function countedNoun(word: string): { digits: string; noun: string } | undefined {
  const at = SINO.indexOf(word[0]!);
  return at < 0 || word.length < 3 ? undefined : { digits: String(at + 1), noun: word.slice(1) };
}

/** Returns the numeral for digits; undefined for those above ten. */
export const numeralFor = (digits: string): string | undefined =>
  /^\d+$/.test(digits) ? NUMERALS[Number(digits) - 1] : undefined;

/** Returns the digits for a numeral or an ordinal: 네, 네번째. */
export function digitsFor(word: string): string | undefined {
  if (AMBIGUOUS.includes(word)) return undefined;
  const at = NUMERALS.indexOf(word.replace(/번째$/, '').replace('첫', '한'));
  return at < 0 ? undefined : String(at + 1);
}
