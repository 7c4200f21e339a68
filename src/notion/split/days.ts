import { HEADING, linesOf, inlineText } from '../text.ts';

/**
 * `Day 7. 제목`, `Day7 - 제목`, `[Day 07] 제목`, `7일차: 제목`, `🚀 Day 7 제목`, `2024.05.02 (목) Day 7`; not `Day 7.5`.
 */
const DAY =
  /^(?<icon>(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]|\p{Regional_Indicator}{2})*)\s*(?:\[?(?<date>(?:20)?\d\d(?<sign>[-./]) ?\d{1,2}\k<sign> ?\d{1,2}\.?(?: ?\([월화수목금토일]\))?)\]?[\s:|–—-]+)?[\s[(#]*(?:(?:day|데이)\s*[-_#]?\s*0*(?<day>\d{1,3})(?:일\s*차)?|0*(?<nth>\d{1,3})\s*일\s*차)(?!\d|\.\d)[\])]?\s*(?:[-–—:.)|]+\s*)?(?<rest>.*)$/iu;

export interface DayTitle {
  day: number;
  /** What follows the day, with an emoji or a date before it; may be empty. */
  rest: string;
}

/** Parses the day that a title starts with. @returns `undefined` if there is none */
export function readDay(title: string): DayTitle | undefined {
  const { icon, date = '', day, nth, rest } = DAY.exec(title.trim())?.groups ?? {};
  const number = Number(day ?? nth);
  return number > 0 ? { day: number, rest: [icon, date, rest].filter(Boolean).join(' ') } : undefined;
}

/** A section of a page that becomes a separate note. */
export interface DayNote {
  day: number | undefined;
  /** Without the day; may be empty. */
  title: string;
  /** The title of its part, from a heading above. */
  part: string | undefined;
  body: string;
}

interface Heading extends Partial<DayTitle> {
  index: number;
  level: number;
  text: string;
}

function headingsOf(body: string): Heading[] {
  return linesOf(body).flatMap(({ text, isCode }, index) => {
    const found = isCode || /^\s/.test(text) ? undefined : HEADING.exec(text)?.groups;
    if (!found || found.before) return [];
    const words = inlineText(found.text ?? '');
    return [{ index, level: found.marks!.length, text: words, ...readDay(words) }];
  });
}

/**
 * Finds the headings at which notes start: the highest ones that name a day, and a higher heading between two days if
 * exactly one day is missing there. A higher heading directly before that of a day is the title of a part if it is numbered
 * or there is no text in between.
 */
function openings(headings: Heading[], lines: string[]): { opening: Heading; isPart: boolean }[] {
  const days = headings.filter(({ day }) => day !== undefined);
  const level = Math.min(...days.map((heading) => heading.level));
  const isBare = (from: number, to: number) =>
    lines.slice(from + 1, to).every((line) => /^\s*(?:-{3,}\s*)?$/.test(line));
  return headings
    .filter((heading) => heading.level < level || (heading.level === level && heading.day !== undefined))
    .map((heading) => {
      const next = headings.find(({ index }) => index > heading.index);
      const isNumbered = /^\d+\. /.test(heading.text);
      const isPart =
        heading.day === undefined && next?.day !== undefined && (isNumbered || isBare(heading.index, next.index));
      if (heading.day !== undefined || isPart) return { opening: heading, isPart };
      const before = days.findLast(({ index }) => index < heading.index)?.day;
      const after = days.find(({ index }) => index > heading.index)?.day;
      const isMissing = before !== undefined && after === before + 2;
      return { opening: isMissing ? { ...heading, day: before + 1, rest: heading.text } : heading, isPart: false };
    })
    .filter(({ opening, isPart }) => isPart || opening.day !== undefined);
}

/** Splits a page at its day headings. @returns the notes in order, or `undefined` if there are no such headings */
export function splitByDay(body: string): DayNote[] | undefined {
  const lines = body.split('\n');
  const headings = headingsOf(body);
  const days = headings.filter(({ day }) => day !== undefined);
  if (days.length === 0) return;
  const found = openings(headings, lines);
  const text = (from: number, to = lines.length) =>
    lines
      .slice(from, to)
      .join('\n')
      .replace(/^\s*\n/, '')
      .replace(/\s*(?:\n-{3,}\s*)?$/, '');
  let part: string | undefined;
  // Text before the first day, or after the title of a part, belongs to the next day.
  let before = text(0, found[0]?.opening.index);
  const notes: DayNote[] = [];
  for (const [at, { opening, isPart }] of found.entries()) {
    const body = [before, text(opening.index + 1, found[at + 1]?.opening.index)].filter(Boolean).join('\n\n');
    before = isPart ? body : '';
    if (isPart) part = opening.text;
    else notes.push({ day: opening.day, title: opening.rest ?? '', part, body });
  }
  return notes;
}
