import { linesOf } from '../text.ts';

const QUOTE = /^[ ]*(?:> ?)+/;

/** Removes empty lines at the start and end of quotes, with which Notion ends each, and empty quotes. */
export function quotes(text: string): string {
  const read = linesOf(text);
  const lines = read.map((line) => line.text);
  let isInQuote = false;
  // Code belongs to a quote if its fence does: a line of a shell may begin with `>`, too.
  const isQuoted = read.map(({ text: line, isCode }, at) => {
    if (!isCode || !read[at - 1]?.isCode) isInQuote = QUOTE.test(line);
    return isInQuote;
  });
  const isEmpty = (line: string) => line.replace(QUOTE, '').trim() === '';
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isQuoted[at]) {
      out.push(lines[at]!);
      continue;
    }
    let end = at;
    while (isQuoted[end + 1]) end++;
    const block = lines.slice(at, end + 1);
    const first = block.findIndex((line) => !isEmpty(line));
    const last = block.findLastIndex((line) => !isEmpty(line));
    out.push(...(first < 0 ? [''] : block.slice(first, last + 1)));
    at = end;
  }
  return out.join('\n');
}
