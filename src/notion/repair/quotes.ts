import { mapProse } from '../text.ts';

const QUOTE = /^[ ]*(?:> ?)+/;

/** Removes empty lines at the start and end of quotes, with which Notion ends each, and empty quotes. */
export function quotes(text: string): string {
  const lines = mapProse(text, (line) => line).split('\n');
  const isQuote = (line: string | undefined) => line !== undefined && QUOTE.test(line);
  const isEmpty = (line: string) => line.replace(QUOTE, '').trim() === '';
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isQuote(lines[at])) {
      out.push(lines[at]!);
      continue;
    }
    let end = at;
    while (isQuote(lines[end + 1])) end++;
    const block = lines.slice(at, end + 1);
    const first = block.findIndex((line) => !isEmpty(line));
    const last = block.findLastIndex((line) => !isEmpty(line));
    out.push(...(first < 0 ? [''] : block.slice(first, last + 1)));
    at = end;
  }
  return out.join('\n');
}
