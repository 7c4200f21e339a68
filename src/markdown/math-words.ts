/** Commands whose argument is text, with its spaces. */
const TEXT = /\\(?:text[a-z]*|mbox|hbox|tag\*?|label)\s*\{[^{}]*\}/g;

/** A Korean word and another word, which no sign separates. */
const WORDS = /\p{Script=Hangul}[\p{L}\d]*[.,:!?]?\s+(?:\p{Script=Hangul}|\p{L}{2})[\p{L}\d]*/u;

/** Returns two words of a formula that would be joined, because a formula has no spaces: `응답 시간`. */
export const findJoinedWords = (formula: string): string | undefined =>
  WORDS.exec(formula.replace(TEXT, (text) => '{'.repeat(text.length)))?.[0];
