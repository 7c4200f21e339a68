/** Spellings that sound the same. */
import { toJamo } from './jamo.ts';

/** The vowels that follow ㅅ, ㅈ and ㅊ in the spelling of loanwords, which have no y or w there: 메시 for 메쉬, 차트 for 챠트. */
export const AFTER_SIBILANT: Record<string, string> = {
  ㅑ: 'ㅏ',
  ㅒ: 'ㅐ',
  ㅕ: 'ㅓ',
  ㅖ: 'ㅔ',
  ㅛ: 'ㅗ',
  ㅠ: 'ㅜ',
  ㅜㅣ: 'ㅣ',
};

/** Returns the same text for words that most speakers pronounce the same: 베포 and 배포, 메쉬 and 메시, 쎄션 and 세션. */
export const toSounds = (word: string): string =>
  toJamo(word)
    .replaceAll('ㅆ', 'ㅅ')
    .replace(/([ㅅㅈㅊ])(ㅜㅣ|[ㅑㅒㅕㅖㅛㅠ])/g, (_, onset: string, vowel: string) => onset + AFTER_SIBILANT[vowel]!)
    .replace(/ㅗ[ㅐㅣ]/g, 'ㅜㅔ')
    .replaceAll('ㅐ', 'ㅔ')
    .replaceAll('ㅒ', 'ㅖ');
