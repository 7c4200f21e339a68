/** Describes the tasks of a Gantt chart with the precision of the chart, which may have times without dates or the reverse. */
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Task = {
  task: string;
  section?: string;
  startTime?: Date;
  endTime?: Date;
  milestone?: boolean;
  vert?: boolean;
  done?: boolean;
  active?: boolean;
  crit?: boolean;
};
type Gantt = {
  getTasks(): (Task & { manualEndTime?: boolean })[];
  getDateFormat(): string;
  getAxisFormat(): string;
  getTickInterval(): string | undefined;
  endDatesAreInclusive(): boolean;
};

const STATUSES = ['done', 'active', 'crit'] as const;

/** Units of time, longest first, as written by Day.js in dates, by d3-time-format on an axis, and by Mermaid in tick intervals. */
const UNITS: { written: RegExp; onAxis: RegExp; of: (date: Date) => string }[] = [
  { written: /Y|[xX]/, onAxis: /%[-_0]?[Yy]/, of: (date) => String(date.getFullYear()) },
  { written: /M|Q/, onAxis: /%[-_0]?[mbB]/, of: (date) => two(date.getMonth() + 1) },
  { written: /D|w/, onAxis: /%[-_0]?[deajAuwU]/, of: (date) => two(date.getDate()) },
  { written: /[Hh]/, onAxis: /%[-_0]?[HIpX]|hour/, of: (date) => two(date.getHours()) },
  { written: /m|[xX]/, onAxis: /%[-_0]?M|minute/, of: (date) => two(date.getMinutes()) },
  { written: /s|S/, onAxis: /%[-_0]?[SLfQs]|second/, of: (date) => two(date.getSeconds()) },
];
const [DAYS, MINUTE] = [3, 4];
const two = (number: number) => String(number).padStart(2, '0');

/** @returns for each task its section, name, time and what its colour means: 개발 · 코드: 2026-01-01–2026-01-03, 완료 */
export function describeGantt(db: Gantt, terms: Terms): string[] {
  const format = formatterOf(db.getDateFormat() || 'YYYY-MM-DD', `${db.getAxisFormat()} ${db.getTickInterval() ?? ''}`);
  return db.getTasks().map(({ task, section, startTime, endTime, milestone, vert, manualEndTime, ...marks }) => {
    const name = joinParts(' · ', plainLabel(section), plainLabel(task));
    if (!startTime || !endTime) return name;
    const end = new Date(endTime);
    // Mermaid moves an inclusive last day to the day after it.
    if (manualEndTime && db.endDatesAreInclusive()) end.setDate(end.getDate() - 1);
    const time = milestone || vert ? format(startTime, startTime) : format(startTime, end);
    const statuses = STATUSES.filter((status) => marks[status]).map((status) => terms[status]);
    return `${name}: ${[time, ...statuses].join(', ')}`;
  });
}

/**
 * Omits units that are in neither format, because Mermaid fills them from the day of the build. The axis may be finer than the
 * dates, but not coarser.
 */
function formatterOf(dateFormat: string, axis: string): (start: Date, end: Date) => string {
  const format = dateFormat.replace(/\[[^\]]*\]/g, '');
  const first = UNITS.findIndex(({ written }) => written.test(format));
  const last = Math.max(
    UNITS.findLastIndex(({ written }) => written.test(format)),
    UNITS.findLastIndex(({ onAxis }) => onAxis.test(axis)),
  );
  const from = first < 0 ? 0 : first;
  // An hour without minutes would look like an ordinary number.
  const to = Math.max(last, last >= DAYS ? MINUTE : 0) + 1;
  const part = (date: Date, begin: number, end: number) =>
    UNITS.slice(Math.max(begin, from), Math.min(end, to)).map(({ of }) => of(date));
  const day = (date: Date) => part(date, 0, DAYS).join('-');
  const time = (date: Date) => part(date, DAYS, UNITS.length).join(':');
  return (start, end) => {
    const full = (date: Date) => joinParts(' ', day(date), time(date));
    if (full(start) === full(end)) return full(start);
    return `${full(start)}–${day(start) === day(end) ? time(end) : full(end)}`;
  };
}
