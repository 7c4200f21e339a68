import { type Line, linesOf, mapProse } from '../text.ts';

/** Starts of blocks that end the paragraph above. */
const BLOCK = /^[ >]*(?:$|[-*+] |\d{1,9}[.)] |#{1,6} |<\/?(?:aside|details|summary)\b)/;

/**
 * Normalizes special characters: no-break and other Unicode spaces, tabs, zero-width and control characters, line endings.
 * Zero-width joiners stay, because emoji need them. Two spaces at the end of a line become a backslash, a hard line break.
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
        .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    '))
        .replaceAll('\t', ' ')
        .replace(/(\S) {2,}$/, '$1\\')
        .replace(/ +$/, ''),
    ),
  );
  // At the end of a paragraph Markdown would show the backslash.
  const isAtEnd = (next: Line | undefined) => !next || next.isCode || BLOCK.test(next.text);
  return lines
    .map(({ text: line, isCode }, at) =>
      !isCode && /(?<!\\)\\$/.test(line) && isAtEnd(lines[at + 1]) ? line.slice(0, -1) : line,
    )
    .join('\n');
}
