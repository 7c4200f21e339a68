import { HEADING, linesOf } from '../text.ts';

/** Lines that are not text of a paragraph: tables, boxes, HTML and comments, rules, and marks on a separate line. */
const NO_TEXT = /^[ >]*(?:$|\||:::|<[/!a-z]|[-=*_]{3,}$|\uFDD0[^\uFDD1]*\uFDD1$)/i;
const BLOCK = /^[ >]*(?:[-*+]|\d{1,9}[.)]|#{1,6})(?: |$)/;
/** An item whose text is in the next line. */
const MARKER = /^[ >]*(?:[-*+]|\d{1,9}[.)])$/;
const CODE = /(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

const quoteDepth = (line: string): number => /^[ >]*/.exec(line)![0].split('>').length;

/** Whether the next line continues the paragraph of a line, of which the text is not a heading. */
const continues = (line: string, next: string): boolean =>
  !NO_TEXT.test(line) &&
  !NO_TEXT.test(next) &&
  !HEADING.test(line) &&
  !MARKER.test(line) &&
  !BLOCK.test(next) &&
  quoteDepth(next) <= quoteDepth(line);

/**
 * Marks line breaks within paragraphs with a backslash. Notion writes a line break as an ordinary new line, which Markdown
 * shows as a space, and separates paragraphs with empty lines.
 */
export function lineBreaks(text: string): string {
  const lines = linesOf(text);
  let paragraph = '';
  return lines
    .map(({ text: line, isCode }, at) => {
      const next = lines[at + 1];
      const isBroken = !isCode && next !== undefined && !next.isCode && continues(line, next.text);
      paragraph += `${line}\n`;
      // Within code a backslash would be shown.
      const isWithinCode = paragraph.replace(CODE, '').includes('`');
      if (!isBroken) paragraph = '';
      return isBroken && !isWithinCode && !/(?:\\|<br>)$/.test(line) ? `${line}\\` : line;
    })
    .join('\n');
}
