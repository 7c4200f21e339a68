/** Finds words that have a place in a diagram, but that Mermaid reads as another one there, or not at all. */
import type { Reason } from './diagram-error.ts';

export type Fault = Omit<Reason, 'line'>;

/** Finds a value of a Sankey diagram with a unit, or a header row. */
export function findUnit(line: string): Fault | undefined {
  const value = /^[^,%][^,]*,[^,]*,(.*)$/.exec(line.replace(/"[^"]*"/g, '_'))?.[1]?.trim();
  if (!value || value === '_' || !Number.isNaN(Number(value))) return;
  return {
    cause: `값의 자리에 수가 아닌 글이 있습니다: ${line.trim()}`,
    fix: '값은 Web,API,12.5처럼 숫자만 적으세요.',
  };
}

const DAY = /^(?:week(?:end|day)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|.*\d.*)$/i;

/** Finds days that a gantt chart would not leave out. */
export function findUnreadDay(line: string): Fault | undefined {
  const days = /^\s*(?:excludes|includes)\s+(?<list>.*)$/i.exec(line)?.groups!.list!.split(/[\s,]+/) ?? [];
  const unread = days.find((day) => day && !DAY.test(day));
  if (unread === undefined) return;
  return { cause: `읽지 못하는 날이라 빠지지 않습니다: ${unread}`, fix: 'weekends, sunday, 2026-01-01처럼 적으세요.' };
}

const RELATION = /^\s*(?:Bi)?Rel(?:_\w+)?\(\s*(\w+)\s*,\s*(\w+)\s*,/gm;

/** Finds a C4 relation that another one between the same parts would replace. */
export function findReplacedRelation(line: string, source: string): Fault | undefined {
  const pairOf = ([, from, to]: RegExpExecArray) => `${from},${to}`;
  const [relation] = line.matchAll(RELATION);
  if (!relation || [...source.matchAll(RELATION)].filter((one) => pairOf(one) === pairOf(relation)).length < 2) return;
  return {
    cause: `같은 둘 사이의 관계는 마지막 것만 그려져 글이 사라집니다: ${line.trim()}`,
    fix: '한 줄로 합치거나, 반대쪽의 관계면 두 이름의 차례를 바꾸세요.',
  };
}

/** Finds a note over several participants without a comma, which would add a participant with all their names. */
export function findNote(line: string, source: string): Fault | undefined {
  const name = /^\s*note\s+(?:over|(?:left|right)\s+of)\s+([^:,]*[^:,\s])\s*:/i.exec(line)?.[1];
  if (!name || !/\s/.test(name) || source.split(name).length > 2) return;
  return { cause: `없는 참여자가 새로 생깁니다: ${name}`, fix: 'Note over 가,나: 글처럼 참여자를 쉼표로 나누세요.' };
}
