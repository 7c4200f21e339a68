import { mapLinksOf } from '../links.ts';
import { mapProse, withoutLiterals } from '../text.ts';

/** A mark of bold, of bold and italic, of a line through. */
const MARKS = /\*+|~{2,}/g;

interface Piece {
  mark?: string;
  text: string;
}

/** Text and marks in turn; two marks that touch (`****`) are an end and a beginning. Nothing where the marks are not plain. */
function pieces(line: string): Piece[] | undefined {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    const [run] = match;
    const size = run.length;
    found.push({ text: line.slice(from, match.index) });
    from = match.index + size;
    if (run[0] === '~' && size !== 2 && size !== 4) return;
    if (run[0] === '*' && ![1, 2, 3, 4, 6].includes(size)) return;
    const mark = size === 4 || size === 6 ? run.slice(0, size / 2) : run;
    if (mark === '*') found.at(-1)!.text += '*';
    else found.push(...Array.from({ length: size / mark.length }, () => ({ mark, text: '' })));
  }
  found.push({ text: line.slice(from) });
  return found;
}

interface Run {
  marks: string[];
  text: string;
}

/** Pairs marks from the left. @returns nothing where one has no counterpart */
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

/** Blanks at the ends of a run stand outside of it; runs with the same marks that touch are one. */
function tidy(runs: Run[]): Run[] {
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

function mendLine(line: string): string {
  if (/^[\s>]*(?:\*\s*){3,}$/.test(line)) return line;
  const found = pieces(line);
  const runs = found && runsOf(found);
  if (!runs) return line;
  let tidied = tidy(runs);
  // What moved out of an inner run may have to move out of an outer one.
  for (let round = 0; round < 3; round++) tidied = tidy(tidied);
  return write(tidied);
}

/** Of bold words that an item begins with, Notion writes the first star of two alone: `- *굵게**`. */
const HEADED = /^[\s>]*(?:-|\d{1,9}[.)]) +(?:\[[ xX]\] +)?(?=\*[^\s*])/;

function restoreStar(line: string): string {
  const head = HEADED.exec(line)?.[0];
  const [first, ...others] = line.match(/\*+/g) ?? [];
  const isBroken =
    head !== undefined && first === '*' && others.length % 2 === 1 && others.every((run) => run === '**');
  return isBroken ? `${head}*${line.slice(head.length)}` : line;
}

/** Bold that begins or ends at a link has its mark in the link's label: `[**굵게](주소)**`. */
const marksOutOfLabels = (line: string): string =>
  mapLinksOf(line, ({ source, isImage, label }) => {
    if (isImage || !source.startsWith(`[${label}]`)) return source;
    const isOdd = label.split('**').length % 2 === 0;
    if (isOdd && /^\*\*(?!\*)/.test(label)) return `**[${source.slice(3)}`;
    if (isOdd && /(?<!\*)\*\*$/.test(label)) return `[${label.slice(0, -2)}${source.slice(1 + label.length)}**`;
    return source;
  });

/** `** 굵게 **글` is not bold in Markdown, nor are empty pairs and pairs that touch: `**가****나**`. */
export const emphasis = (text: string): string =>
  mapProse(text, (line) =>
    /\*\*|~~/.test(line) && !/^ *<summary>/.test(line) ? mendCells(marksOutOfLabels(line)) : line,
  );

/** In a row of a table each cell is by itself. */
const mendCells = (line: string): string =>
  withoutLiterals(line, (prose) =>
    /^[ >]*\|.*\|$/.test(prose) ? prose.split('|').map(mendLine).join('|') : mendLine(restoreStar(prose)),
  );
