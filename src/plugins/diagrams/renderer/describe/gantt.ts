/** When the tasks of a Gantt chart are, as far as the chart itself knows: it may know hours and no day, or days and no hour. */
import { plainLabel } from './plain-label.ts';

type Task = { task: string; section?: string; startTime?: Date; endTime?: Date; milestone?: boolean; vert?: boolean };
export type Gantt = {
  getTasks(): (Task & { manualEndTime?: boolean })[];
  getDateFormat(): string;
  getAxisFormat(): string;
  getTickInterval(): string | undefined;
  endDatesAreInclusive(): boolean;
};

/** Units of time from the longest to the shortest, as Day.js writes them in dates, d3-time-format on an axis, and Mermaid between its ticks. */
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

/** @returns for each task its section, its name and its time: 개발 · 코드: 2026-01-01–2026-01-03, or 10:00–10:40 */
export function ganttWords(db: Gantt): string[] {
  const write = writerOf(db.getDateFormat() || 'YYYY-MM-DD', `${db.getAxisFormat()} ${db.getTickInterval() ?? ''}`);
  return db.getTasks().map(({ task, section, startTime, endTime, milestone, vert, manualEndTime }) => {
    const name = [section, task]
      .map((part) => plainLabel(part))
      .filter(Boolean)
      .join(' · ');
    if (!startTime || !endTime) return name;
    const end = new Date(endTime);
    // Mermaid moves a last day that belongs to its task to the day behind it.
    if (manualEndTime && db.endDatesAreInclusive()) end.setDate(end.getDate() - 1);
    return `${name}: ${milestone || vert ? write(startTime, startTime) : write(startTime, end)}`;
  });
}

/** What no format names is not told: Mermaid fills it with the day of the build. The axis may be finer than the dates, not coarser. */
function writerOf(dateFormat: string, axis: string): (start: Date, end: Date) => string {
  const format = dateFormat.replace(/\[[^\]]*\]/g, '');
  const first = UNITS.findIndex(({ written }) => written.test(format));
  const last = Math.max(
    UNITS.findLastIndex(({ written }) => written.test(format)),
    UNITS.findLastIndex(({ onAxis }) => onAxis.test(axis)),
  );
  const from = first < 0 ? 0 : first;
  // An hour is written with its minutes, or it would be read as a number.
  const to = Math.max(last, last >= DAYS ? MINUTE : 0) + 1;
  const part = (date: Date, begin: number, end: number) =>
    UNITS.slice(Math.max(begin, from), Math.min(end, to)).map(({ of }) => of(date));
  const day = (date: Date) => part(date, 0, DAYS).join('-');
  const time = (date: Date) => part(date, DAYS, UNITS.length).join(':');
  return (start, end) => {
    const whole = (date: Date) => [day(date), time(date)].filter(Boolean).join(' ');
    if (whole(start) === whole(end)) return whole(start);
    return `${whole(start)}–${day(start) === day(end) ? time(end) : whole(end)}`;
  };
}
