/** Text to words, the same for what is indexed and what is asked. */

/**
 * Letters and digits in a row, of Hangul or of other scripts. Hangul is syllables, lone jamo, and the jamo that a syllable is
 * decomposed to (NFD).
 */
export const RUN = /[가-힣ㄱ-ㅣ\u1100-\u11ff]+|(?:(?![가-힣ㄱ-ㅣ\u1100-\u11ff])[\p{L}\p{N}]\p{M}*)+/gu;

/** True for a word in Hangul. */
export const isHangul = (word: string) => /^[가-힣ㄱ-ㅣ\u1100-\u11ff]/.test(word);

/** Latin letters, digits and signs of the width of a syllable (U+FF01–U+FF5E): ＣＩ／ＣＤ. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The text as words are compared: composed, lower case, of half width. */
export const normalize = (text: string) =>
  text
    .normalize('NFC')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .toLowerCase();

/** Splits at white space. */
export const toChunks = (text: string) => normalize(text).split(/\s+/u).filter(Boolean);

/** A chunk's letters and digits, cut at punctuation and where Hangul meets another script: ci/cd를 → ci, cd, 를. */
export const toRuns = (chunk: string): string[] => chunk.match(RUN) ?? [];
