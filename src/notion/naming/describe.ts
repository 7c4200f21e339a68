import { HEADING, linesOf, plainText } from '../text.ts';

const MAX_LENGTH = 150;
/** A sentence, at best a Korean one; a period after a digit belongs to a number: `Day 25. 컨테이너`. */
const SENTENCE = /^.*?(?:다|요|죠|까|오|음|임|함)[.!?](?=\s|$)|^.*?(?:(?<!\d)\.|[!?])(?=\s|$)/u;
/** Lines without text, such as those of tables, boxes, pictures and lone links. */
const NOT_TEXT = /^ *(?:\||:::|<|!\[|\[[^\]]*\]\([^()]*\)$|https?:\/\/\S+$|-{3,}$|\$\$)/;

/** The first sentence of a text as plain text; empty if there is none. */
export function firstSentence(text: string): string {
  for (const { text: line, isCode } of linesOf(text)) {
    if (isCode || HEADING.test(line) || NOT_TEXT.test(line)) continue;
    const words = plainText(line).replace(/\\$/, '');
    if ([...words.matchAll(/[\p{L}\p{N}]/gu)].length < 2) continue;
    const sentence = SENTENCE.exec(words)?.[0] ?? words;
    if (sentence.length <= MAX_LENGTH) return sentence;
    return `${sentence.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')}…`;
  }
  return '';
}

/** The first heading or short line that can serve as the title of an untitled text; empty if there is none. */
export function firstTitle(text: string): string {
  for (const { text: line, isCode } of linesOf(text)) {
    if (isCode || (NOT_TEXT.test(line) && !HEADING.test(line))) continue;
    const words = plainText(line).replace(/\\$/, '');
    if (words && words.length <= 40 && !/다[.!]?$|[.,]$/.test(words)) return words;
  }
  return '';
}
