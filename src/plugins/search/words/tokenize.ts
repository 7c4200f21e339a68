/** Splits text into words, in the same way for the index and for queries. */

/**
 * A run of letters and digits, either Hangul or another script. Hangul comprises syllables, single jamo, and the
 * conjoining jamo of decomposed syllables (NFD); not the dots of the vowels that are typed on the keys of phones (라우ㅌㆍ
 * becomes 라우터), one of which also separates words (개발ㆍ운영). The sign of
 * a language's name belongs to it: C++, C#.
 */
export const RUN =
  /[가-힣ㄱ-ㅣ\u1100-\u119d\u119f-\u11a1\u11a3-\u11ff]+|[A-Za-z](?:\+\+|#)(?![A-Za-z\d+#])|(?:(?![가-힣ㄱ-ㅣ\u1100-\u11ff\u318d])[\p{L}\p{N}]\p{M}*)+/gu;

/** True for a word in Hangul. */
export const isHangul = (word: string) => /^[가-힣ㄱ-ㅣ\u1100-\u11ff]/.test(word);

/** Fullwidth Latin letters, digits and punctuation (U+FF01–U+FF5E): ＣＩ／ＣＤ. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Names of a letter and a sign. Pagefind indexes letters only. */
const SIGNED = /\b([a-z])(\+\+|#)(?![a-z\d+#])/g;

/** Normalizes text for comparison: composed (NFC), lower case, halfwidth, with cpp for C++ and csharp for C#. */
export const normalize = (text: string) =>
  text
    .normalize('NFC')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .toLowerCase()
    .replace(SIGNED, (_, letter: string, sign: string) => letter + (sign === '#' ? 'sharp' : 'pp'));

/** Splits at white space. */
export const toChunks = (text: string) => normalize(text).split(/\s+/u).filter(Boolean);

/** Splits a chunk at punctuation and between Hangul and other scripts: ci/cd를 → ci, cd, 를. */
export const toRuns = (chunk: string): string[] => chunk.match(RUN) ?? [];
