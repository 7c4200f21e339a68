import { type Line, linesOf, mapProse } from '../text.ts';

/** What ends the paragraph above it. */
const BLOCK = /^[ >]*(?:$|[-*+] |\d{1,9}[.)] |#{1,6} |<\/?(?:aside|details|summary)\b)/;

/**
 * Characters that look like others: no-break and other wide blanks, tabs, characters of no width, line ends of Windows.
 * Joiners stay: emoji are made with them. Two blanks at the end of a line are a line break.
 */
export function plainCharacters(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
  const lines = linesOf(
    mapProse(plain, (line) =>
      line
        .replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '    '))
        .replaceAll('\t', ' ')
        .replace(/(\S) {2,}$/, '$1\\')
        .replace(/ +$/, ''),
    ),
  );
  // A break with nothing behind it, or with a block of its own, would be a backslash to read.
  const isAtEnd = (next: Line | undefined) => !next || next.isCode || BLOCK.test(next.text);
  return lines
    .map(({ text: line, isCode }, at) =>
      !isCode && /(?<!\\)\\$/.test(line) && isAtEnd(lines[at + 1]) ? line.slice(0, -1) : line,
    )
    .join('\n');
}
