import { mapLinksOf } from '../links.ts';
import { mapProse, withoutLiterals } from '../text.ts';

/** Delimiters of bold, bold italic and strikethrough. */
const MARKS = /\*+|~{2,}/g;

/** What stands before and after asterisks in place of letters: `010-****-1234`, `pw: ****`. An empty pair follows a word. */
const BEFORE_MASK = /[\s\-:="'/(]/;
const AFTER_MASK = /[\s\-"'/),.]/;

interface Piece {
  mark?: string;
  text: string;
}

/**
 * Splits a line into text and delimiters; two adjacent delimiters (`****`) are a closing and an opening one.
 *
 * @returns `undefined` if the delimiters are ambiguous
 */
function pieces(line: string): Piece[] | undefined {
  const found: Piece[] = [];
  let marks = 0;
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    const [run] = match;
    const size = run.length;
    found.push({ text: line.slice(from, match.index) });
    from = match.index + size;
    if (run[0] === '~' && size !== 2 && size !== 4) return;
    if (run[0] === '*' && ![1, 2, 3, 4, 6].includes(size)) return;
    const isMask = BEFORE_MASK.test(line[match.index - 1] ?? ' ') && AFTER_MASK.test(line[from] ?? ' ');
    if (run === '****' && isMask && marks % 2 === 0) {
      found.at(-1)!.text += run;
      continue;
    }
    const mark = size === 4 || size === 6 ? run.slice(0, size / 2) : run;
    if (mark === '*') found.at(-1)!.text += '*';
    else {
      const count = size / mark.length;
      marks += count;
      found.push(...Array.from({ length: count }, () => ({ mark, text: '' })));
    }
  }
  found.push({ text: line.slice(from) });
  return found;
}

interface Run {
  marks: string[];
  text: string;
}

/** Pairs delimiters from the left. @returns `undefined` if one has no counterpart */
function runsOf(found: Piece[]): Run[] | undefined {
  const runs: Run[] = [];
  const open: string[] = [];
  for (const { mark, text } of found) {
    if (!mark) {
      if (text) runs.push({ marks: [...open], text });
      continue;
    }
    if (open.at(-1) === mark) open.pop();
    else if (open.includes(mark)) return;
    else open.push(mark);
  }
  return open.length ? undefined : runs;
}

/** Moves spaces at the ends of a run out of it, and joins adjacent runs with the same delimiters. */
function normalizeRuns(runs: Run[]): Run[] {
  const split = runs.flatMap(({ marks, text }): Run[] => {
    if (!marks.length) return [{ marks, text }];
    const inner = text.trim();
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = inner ? text.slice(text.trimEnd().length) : '';
    const outer = marks.slice(0, -1);
    return [
      { marks: outer, text: before },
      { marks, text: inner },
      { marks: outer, text: after },
    ].filter((run) => run.text);
  });
  const joined: Run[] = [];
  for (const run of split) {
    const last = joined.at(-1);
    if (last && last.marks.join() === run.marks.join()) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

function write(runs: Run[]): string {
  let out = '';
  let open: string[] = [];
  for (const { marks, text } of [...runs, { marks: [], text: '' }]) {
    let same = 0;
    while (same < open.length && open[same] === marks[same]) same++;
    out += open.slice(same).reverse().join('') + marks.slice(same).join('') + text;
    open = marks;
  }
  return out;
}

function repairLine(line: string): string {
  if (/^[\s>]*(?:\*\s*){3,}$/.test(line)) return line;
  const found = pieces(line);
  const runs = found && runsOf(found);
  if (!runs) return line;
  let normalized = normalizeRuns(runs);
  // Spaces that moved out of an inner run may have to move out of the outer one, too.
  for (let round = 0; round < 3; round++) normalized = normalizeRuns(normalized);
  return write(normalized);
}

/** For bold text at the start of a list item, Notion writes only one of the two opening asterisks: `- *굵게**`. */
const BROKEN_ITEM = /^[\s>]*(?:-|\d{1,9}[.)]) +(?:\[[ xX]\] +)?(?=\*[^\s*])/;

function restoreAsterisk(line: string): string {
  const head = BROKEN_ITEM.exec(line)?.[0];
  const [first, ...others] = line.match(/\*+/g) ?? [];
  const isBroken =
    head !== undefined && first === '*' && others.length % 2 === 1 && others.every((run) => run === '**');
  return isBroken ? `${head}*${line.slice(head.length)}` : line;
}

const isUnpaired = (text: string): boolean => text.split('**').length % 2 === 0;

/**
 * Moves delimiters out of link labels: Notion puts one of a pair there if bold text starts or ends at a link,
 * `[**굵게](주소)**`.
 */
const moveOutOfLabels = (line: string): string =>
  mapLinksOf(line, ({ source, isImage, label }) => {
    if (isImage || !source.startsWith(`[${label}]`)) return source;
    if (!isUnpaired(label)) return source;
    if (/^\*\*(?!\*)/.test(label)) return `**[${source.slice(3)}`;
    if (/(?<!\*)\*\*$/.test(label)) return `[${label.slice(0, -2)}${source.slice(1 + label.length)}**`;
    return source;
  });

const CODE = /(?<!`)`([^`\n]+)`(?!`)/g;

/**
 * Does the same with code, `` `**코드`는 굵게** ``. Code such as `` `**kwargs` `` stays if the asterisks around it are paired.
 */
function moveOutOfCode(line: string): string {
  if (!isUnpaired(line.replace(CODE, ''))) return line;
  let isMoved = false;
  return line.replace(CODE, (source, code: string) => {
    const [, before = '', inner = '', after = ''] = /^(\*\*)?(.+?)(\*\*)?$/.exec(code)!;
    if (isMoved || !isUnpaired(code) || !(before || after)) return source;
    isMoved = true;
    return `${before}\`${inner}\`${after}`;
  });
}

/**
 * Repairs emphasis that Markdown does not recognize: spaces inside of it (`** 굵게 **글`), empty pairs, adjacent pairs
 * (`**가****나**`).
 */
export const emphasis = (text: string): string =>
  mapProse(text, (line) =>
    /\*\*|~~/.test(line) && !/^ *<summary>/.test(line) ? repairCells(moveOutOfLabels(moveOutOfCode(line))) : line,
  );

/** Repairs each cell of a table row separately. */
const repairCells = (line: string): string =>
  withoutLiterals(line, (prose) =>
    /^[ >]*\|.*\|$/.test(prose) ? prose.split('|').map(repairLine).join('|') : repairLine(restoreAsterisk(prose)),
  );
