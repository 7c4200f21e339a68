import { HEADING, linesOf, plainText } from '../text.ts';

const LONGEST = 150;
const SENTENCE = /^.*?(?:다|요|죠|까|오|음|임|함)[.!?](?=\s|$)|^.*?[.!?](?=\s|$)/u;
/** Lines that say nothing by themselves. */
const SILENT = /^ *(?:\||:::|<|!\[|\[[^\]]*\]\([^()]*\)$|https?:\/\/\S+$|-{3,}$|\$\$)/;

/** The first sentence of a text, in words alone; nothing where it has none. */
export function firstSentence(text: string): string {
  for (const { text: line, isCode } of linesOf(text)) {
    if (isCode || HEADING.test(line) || SILENT.test(line)) continue;
    const words = plainText(line).replace(/\\$/, '');
    if ([...words.matchAll(/[\p{L}\p{N}]/gu)].length < 2) continue;
    const sentence = SENTENCE.exec(words)?.[0] ?? words;
    if (sentence.length <= LONGEST) return sentence;
    return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  }
  return '';
}

/** The first words that could be the title of a text that has none: of a heading or of a short line. */
export function firstTitle(text: string): string {
  for (const { text: line, isCode } of linesOf(text)) {
    if (isCode || (SILENT.test(line) && !HEADING.test(line))) continue;
    const words = plainText(line).replace(/\\$/, '');
    if (words && words.length <= 40 && !/다[.!]?$|[.,]$/.test(words)) return words;
  }
  return '';
}
