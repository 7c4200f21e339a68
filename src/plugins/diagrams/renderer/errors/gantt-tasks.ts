/** Finds tasks of gantt charts whose times Mermaid would replace without an error. */
import { DiagramError, type Reason } from './diagram-error.ts';

/** A task as Mermaid's database of a gantt chart lists it, with the text from its colon on. */
type Task = { id: string; task: string; startTime?: Date; endTime?: Date; raw: { data: string } };
/** Mermaid's database of a gantt chart, which reads the dates of tasks on request. */
export type Gantt = { getTasks(): readonly Task[] };

/**
 * @throws DiagramError at the first task that Mermaid would draw at another time, or without the length that it should have
 */
export function assertTimes(chart: Gantt, source: string): void {
  const tasks = chart.getTasks();
  assertKnownTasks(tasks, source);
  assertKnownLengths(tasks, source);
}

/**
 * @throws DiagramError if a task starts after, or ends with, only tasks that the chart does not have: Mermaid would take the
 *   day on which the chart is drawn
 */
function assertKnownTasks(tasks: readonly Task[], source: string): void {
  const ids = new Set(tasks.map(({ id }) => id));
  const findUnknown = (text: string) => {
    const [, word, list] = /^\s*(after|until)\s+([\w\s-]+)$/.exec(text) ?? [];
    return word && !list!.split(/\s+/).some((id) => ids.has(id)) ? `${word} ${list!.trim()}` : undefined;
  };
  const unknown = tasks.flatMap(({ raw }) => raw.data.replace(/^:/, '').split(',')).find((text) => findUnknown(text));
  if (unknown === undefined) return;
  const lines = source.split('\n');
  const line = lines.findIndex((text) => text.includes(unknown)) + 1;
  throw new DiagramError({
    ...(line > 0 && { line }),
    cause: `'${findUnknown(unknown)}'이(가) 가리키는 작업이 없습니다: ${lines[line - 1]?.trim() ?? unknown.trim()}`,
    fix: '가리킬 작업의 콜론(:) 뒤에 a1 같은 이름을 붙이고 after a1 로 적으세요.',
  });
}

/** Matches a number with a unit in Korean: `3일`. */
const KOREAN_LENGTH = /^\d+(?:\.\d+)?\s*[^\p{ASCII}]+$/u;
/** Matches a date, which Mermaid reads as the end of a task only if the chart has a format of dates. */
const DATE = /^\d{4}-\d/;

/** @returns why Mermaid draws a task without any length that should have one */
function findLengthFault({ task, startTime, endTime, raw }: Task, source: string): Omit<Reason, 'line'> | undefined {
  if (!startTime || !endTime || endTime > startTime) return undefined;
  const [length = '', start] = raw.data
    .replace(/^:/, '')
    .split(',')
    .reverse()
    .map((text) => text.trim());
  if (endTime < startTime)
    return {
      cause: `작업이 시작하기 전에 끝납니다: ${task.trim()}`,
      fix: '시작한 뒤의 날짜나 3d 같은 길이로 고치세요.',
    };
  if (KOREAN_LENGTH.test(length))
    return {
      cause: `작업의 길이를 읽지 못합니다: ${length}`,
      fix: '길이는 3d(일), 2w(주), 4h(시간), 30m(분), 1M(달)처럼 적으세요.',
    };
  if (DATE.test(length) && start !== undefined && start !== length && !/^\s*dateFormat\b/im.test(source))
    return {
      cause: `작업이 끝나는 날을 읽지 못합니다: ${length}`,
      fix: '첫머리에 dateFormat YYYY-MM-DD 줄을 적으세요.',
    };
  return undefined;
}

/** @throws DiagramError at the first task that Mermaid would draw without the length that it should have */
function assertKnownLengths(tasks: readonly Task[], source: string): void {
  for (const task of tasks) {
    const fault = findLengthFault(task, source);
    if (!fault) continue;
    const end = task.raw.data.split(',').at(-1)!.trim();
    const line = source.split('\n').findIndex((text) => text.includes(task.task) && text.trimEnd().endsWith(end)) + 1;
    throw new DiagramError({ ...(line > 0 && { line }), ...fault });
  }
}
