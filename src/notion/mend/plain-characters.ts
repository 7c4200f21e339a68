import { mapProse } from '../text.ts';

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
  return mapProse(plain, (line) =>
    line
      .replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '    '))
      .replaceAll('\t', ' ')
      .replace(/(\S) {2,}$/, '$1\\')
      .replace(/ +$/, ''),
  ).replace(/\\(?=(?:\n[ >]*)*$)|\\(?=\n[ >]*\n)/g, (slash, at: number, whole: string) =>
    // A break with nothing behind it would be a backslash to read; one that the author wrote is left.
    whole.slice(0, at).endsWith('\\') ? slash : '',
  );
}
