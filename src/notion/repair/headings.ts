import { HEADING, HEADING_ID, linesOf } from '../text.ts';

const MAX_LEVEL = 6;

/** A toggle heading is exported as a list item. */
const TOGGLE_HEADING = /^(?:[-*+] |\d+[.)] )(?=#{1,6} )/;

/**
 * Normalizes heading levels: they start at 2, because the page's title is level 1, and skip none. Bold around a complete
 * heading is removed, as are empty headings. If a heading has only an id, the id becomes text.
 */
export function headings(text: string): string {
  const above: number[] = [];
  return linesOf(text)
    .flatMap(({ text: line, isCode }) => {
      const found = isCode ? undefined : HEADING.exec(line.replace(TOGGLE_HEADING, ''))?.groups;
      if (!found) return [line];
      const id = HEADING_ID.exec(found.text ?? '')?.[0].trim();
      const words = (found.text ?? '')
        .replace(HEADING_ID, '')
        .replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
        .replace(/\\$/, '')
        .replace(/^(\*\*|__)(?<inner>(?:(?!\1)[^])+)\1$/, '$<inner>')
        .trim();
      if (!words) return id ? [found.before + id] : [];
      const level = found.marks!.length;
      while (above.length && above.at(-1)! >= level) above.pop();
      above.push(level);
      const marks = '#'.repeat(Math.min(MAX_LEVEL, above.length + 1));
      return [`${found.before}${marks} ${words}${id ? ` ${id}` : ''}`];
    })
    .join('\n');
}
