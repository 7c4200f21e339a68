import { HEADING, linesOf } from '../text.ts';

const RULE = /^ *(?:-{3,}|={3,})$/;

/**
 * Normalizes blank lines: one between blocks, none at the start or end. A rule directly below a line of text is separated
 * from it, because Markdown would read both as a heading. Empty list items are removed.
 */
export function blankLines(text: string): string {
  const out: string[] = [];
  const lines = linesOf(text);
  const push = (line: string) => {
    if (line || (out.length && out.at(-1))) out.push(line);
  };
  for (const [at, { text: line, isCode }] of lines.entries()) {
    if (isCode) {
      out.push(line);
      continue;
    }
    const isHeading = HEADING.exec(line)?.groups!.before === '';
    const before = out.at(-1) ?? '';
    if (/^ *(?:[-*+]|\d+[.)])(?: \[[ xX]\])?$/.test(line)) {
      const indent = /^ */.exec(line)![0].length;
      const next = lines.slice(at + 1).find((one) => one.text.trim());
      if (!next || /^ */.exec(next.text)![0].length <= indent) continue;
    }
    if ((isHeading || RULE.test(line)) && before && !before.endsWith('|')) push('');
    else if (RULE.test(line)) push('');
    if (/^ *={3,}$/.test(line)) out.push(line.replace('=', '\\='));
    else push(line);
    if (isHeading) push('');
  }
  while (out.length && !out.at(-1)) out.pop();
  return out.join('\n');
}
