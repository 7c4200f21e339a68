/** Hangul below the syllable: jamo, initial consonants, unfinished syllables, keyboard layouts, slips of one jamo. */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';

/** Jamo of a word in the order of their strokes; compound vowels and finals are taken apart (과 → ㄱㅗㅏ). */
export const toJamo = (text: string) => disassemble(text);

/** 컨테이너 → ㅋㅌㅇㄴ. */
export const toInitials = (text: string) => getChoseong(text);

/** True for a word of initial consonants only, such as ㅋㅌㅇㄴ. */
export const isInitials = (text: string) => /^[ㄱ-ㅎ]{2,}$/.test(text);

/** What Latin keys would have written on the Korean two-set layout: zjsxpdlsj → 컨테이너. */
export const typedAsHangul = (text: string) => convertQwertyToHangul(text);

/** What Hangul keys would have written on the Latin layout: ㅇㅐ차ㄷㄱ → docker. */
export const typedAsLatin = (text: string) => convertHangulToQwerty(text).toLowerCase();

/**
 * True when `a` becomes `b` by one slip: one letter more, one less, one other, or two neighbours swapped (the distance
 * of Damerau and Levenshtein is 1). For Hangul give jamo.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const restShort = short.slice(start, short.length - end);
  const restLong = long.slice(start, long.length - end);
  if (restLong.length <= 1) return true;
  return restShort.length === 2 && restLong === restShort[1]! + restShort[0]!;
}
