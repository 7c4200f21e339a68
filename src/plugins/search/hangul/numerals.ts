/** Native Korean numerals before what they count, and the digits for them: 다섯 단계 is 5단계. */
const NUMERALS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
/** Forms of verbs, too: 열 때, 사용한 한. */
const AMBIGUOUS = ['한', '열'];

/** Returns the numeral for digits; undefined for those above ten. */
export const numeralFor = (digits: string): string | undefined =>
  /^\d+$/.test(digits) ? NUMERALS[Number(digits) - 1] : undefined;

/** Returns the digits for a numeral or an ordinal: 네, 네번째. */
export function digitsFor(word: string): string | undefined {
  const numeral = word.replace(/번째$/, '').replace('첫', '한');
  const at = numeral === word && AMBIGUOUS.includes(word) ? -1 : NUMERALS.indexOf(numeral);
  return at < 0 ? undefined : String(at + 1);
}
