/**
 * Hangul below the level of syllables: jamo, initial consonants, unfinished syllables, keyboard layouts, edit distance.
 */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong, removeLastCharacter } from 'es-hangul';

/** Decomposes text into jamo in typing order; compound vowels and finals are decomposed too (과 → ㄱㅗㅏ). */
export const toJamo = (text: string) => disassemble(text);

/** 도컹 → 도커. */
export const withoutLastJamo = (text: string) => removeLastCharacter(text);

/** 컨테이너 → ㅋㅌㅇㄴ. */
export const toInitials = (text: string) => getChoseong(text);

/** True for a word of initial consonants only, such as ㅋㅌㅇㄴ. */
export const isInitials = (text: string) => /^[ㄱ-ㅎ]{2,}$/.test(text);

/** Converts text typed on the Latin layout to the Korean two-set layout: zjsxpdlsj → 컨테이너. */
export const typedAsHangul = (text: string) => {
  try {
    return convertQwertyToHangul(text);
  } catch {
    return '';
  }
};

/** Converts text typed on the Korean layout to the Latin one: ㅇㅐ차ㄷㄱ → docker. */
export const typedAsLatin = (text: string) => convertHangulToQwerty(text).toLowerCase();

/**
 * True if `a` becomes `b` by one edit: an insertion, a deletion, a substitution, or a swap of two adjacent letters
 * (Damerau–Levenshtein distance 1). Hangul must be given as jamo.
 */
export function isOneEdit(a: string, b: string): boolean {
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

/** True if `a` becomes `b` by at most two edits, a swap counting as two (Levenshtein distance). */
export function isWithinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++)
      row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + Number(a[i] !== b[j])));
    if (Math.min(...row) > 2) return false;
    above = row;
  }
  return above.at(-1)! <= 2;
}
