/** Text to words, the same for what is indexed and what is asked. */

export const RUN = /[가-힣ㄱ-ㅣ]+|(?:(?![가-힣ㄱ-ㅣ])[\p{L}\p{N}])+/gu;

/** True for a word in Hangul (syllables or lone jamo). */
export const isHangul = (word: string) => /^[가-힣ㄱ-ㅣ]/.test(word);

/** The text as words are compared: composed, lower case. */
export const normalize = (text: string) => text.normalize('NFC').toLowerCase();

/** Splits at white space. */
export const toChunks = (text: string) => normalize(text).split(/\s+/u).filter(Boolean);

/** A chunk's letters and digits, cut at punctuation and where Hangul meets another script: ci/cd를 → ci, cd, 를. */
export const toRuns = (chunk: string): string[] => chunk.match(RUN) ?? [];
