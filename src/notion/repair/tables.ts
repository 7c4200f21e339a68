import { linesOf, mark } from '../text.ts';

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const MAX_LINES = 60;
const MAX_HEADER_LINES = 10;

/** Splits a row at each `|` that is neither escaped nor in a code span. */
function cellsOf(row: string): string[] {
  const bare = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = [''];
  for (const [piece] of bare.matchAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\.|\||[^]/gu))
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece;
  return cells.map((cell) => cell.trim());
}

/** Escapes bars: Markdown ends a cell even at a bar in code. */
const escapeBars = (cell: string) =>
  cell.replace(/(\\*)\|/g, (all, slashes: string) => (slashes.length % 2 ? all : `${slashes}\\|`));

export const writeRow = (cells: string[]): string =>
  `|${cells.map((cell) => (cell ? ` ${escapeBars(cell)} |` : ' |')).join('')}`;

/** @returns the number of lines of a row, whose cells may contain line breaks and empty lines */
function rowLength(lines: string[], columns: number): number {
  let text = lines[0]!;
  const isComplete = () => /(?<!\\)\|\s*$/.test(text) && cellsOf(text).length >= columns;
  if (isComplete()) return 1;
  for (let end = 1; end < lines.length; end++) {
    // A line that starts with a bar is the next row, unless the current cell is still open.
    if (lines[end]!.trim().startsWith('|') && /\|\s*$/.test(text.trim())) break;
    text += `\n${lines[end]!}`;
    if (isComplete()) return end + 1;
  }
  return 1;
}

/** @returns the number of lines of the header row: all up to the delimiter row, if its cells contain line breaks */
function headLength(lines: string[]): number {
  const [first = ''] = lines;
  if (!first.trim().startsWith('|') || /\|\s*$/.test(first)) return 1;
  const dashes = lines.findIndex((line) => line.includes('|') && DELIMITER.test(line));
  return dashes > 0 && /\|\s*$/.test(lines[dashes - 1]!) ? dashes : 1;
}

const joinLines = (lines: string[]): string =>
  lines
    .map((line, at) => (at ? line.trim() : line.trimEnd()).replace(/\\$/, ''))
    .filter(Boolean)
    .join('<br>');

function repairRow(cells: string[], columns: number): string[] {
  const missing = columns - cells.length;
  if (missing >= 0) return [...cells, ...Array<string>(missing).fill('')];
  const note = mark(
    '표의 줄에 머리줄보다 칸이 많아 넘친 칸을 마지막 칸에 이었습니다. 칸을 나눌 | 이면 머리줄에 칸을 더하세요.',
  );
  return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(' | ') + note];
}

/**
 * Writes each row on one line with as many cells as the header row; line breaks in cells become `<br>`, bars are
 * escaped.
 */
export function tables(text: string): string {
  const all = linesOf(text);
  const lines = all.map((line) => line.text);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const length = all[at]!.isCode ? 1 : headLength(lines.slice(at, at + MAX_HEADER_LINES));
    const head = joinLines(lines.slice(at, at + length));
    const isTable = !all[at]!.isCode && head.includes('|') && DELIMITER.test(lines[at + length] ?? '');
    const columns = isTable ? cellsOf(head).length : 0;
    if (!isTable || cellsOf(lines[at + length]!).length !== columns) {
      out.push(lines[at]!);
      continue;
    }
    const indent = /^[ >]*/.exec(head)![0];
    const inner = (line: string) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
    if (!/^[ >]*$/.test(out.at(-1) ?? '')) out.push(indent.trimEnd());
    out.push(indent + writeRow(cellsOf(inner(head))), indent + lines[at + length]!.trim().replace(/^> ?/, ''));
    at += length + 1;
    while (at < lines.length && !all[at]!.isCode && inner(lines[at]!).startsWith('|')) {
      const length = rowLength(lines.slice(at, at + MAX_LINES).map(inner), columns);
      const row = joinLines(lines.slice(at, at + length).map(inner));
      out.push(indent + writeRow(repairRow(cellsOf(row), columns)));
      at += length;
    }
    if (lines[at]?.trim()) out.push(indent.trimEnd());
    at--;
  }
  return out.join('\n');
}
