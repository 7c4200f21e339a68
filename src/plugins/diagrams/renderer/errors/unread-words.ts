/** Finds words that have a place in a diagram, but that Mermaid reads as another one there, or not at all. */
import type { Reason } from './diagram-error.ts';

export type Fault = Omit<Reason, 'line'>;

/** Finds a value of a Sankey diagram with a unit or a thousands separator, or a header row. */
export function findUnit(line: string): Fault | undefined {
  const value = /^[^,%][^,]*,[^,]*,(.*)$/.exec(line.replace(/"[^"]*"/g, (text) => text.replaceAll(',', '_')))?.[1];
  const number = value?.trim().replace(/^"(.*)"$/, '$1');
  if (!number || !Number.isNaN(Number(number))) return;
  return {
    cause: `값의 자리에 수가 아닌 글이 있습니다: ${line.trim()}`,
    fix: '값은 Web,API,1200.5처럼 쉼표 없이 숫자만 적으세요.',
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

/** Matches a participant whose name in the source has spaces or quotation marks, unlike `a as 서버`. */
const UNREAD_PARTICIPANT = /^\s*(?:create\s+)?(?:participant|actor)\s+(?!\S+\s+as\s)([^@\s][^@]*?)\s+as\s+\S/i;
const QUOTED_PARTICIPANT = /^\s*(?:create\s+)?(?:participant|actor)\s+("[^"]*")\s+as\s+\S/i;

/** Finds a participant that Mermaid would draw beside the one that the messages name: `participant "웹 서버" as web`. */
export function findParticipant(line: string): Fault | undefined {
  const name = (QUOTED_PARTICIPANT.exec(line) ?? UNREAD_PARTICIPANT.exec(line))?.[1];
  if (!name) return;
  return {
    cause: `as 앞의 이름에 빈칸이나 따옴표가 있어 다른 참여자가 새로 생깁니다: ${name}`,
    fix: 'participant web as 웹 서버처럼 부를 이름을 앞에, 보일 글을 뒤에 적으세요.',
  };
}

/** Matches lines of an entity diagram that are neither relations nor attributes. */
const NO_ENTITY = /^\s*(?:title|direction|class|classDef|style|acc(?:Title|Descr))\b/i;
const CONSTRAINT =
  /^\s*[^\s{}:]+\s+[^\s{}:]+\s[^{}:]*?\b(NOT\s+NULL|NULL|DEFAULT|UNIQUE|AUTO_INCREMENT|PRIMARY(?:\s+KEY)?|REFERENCES)\b/i;

/** Finds words of a relation or an attribute that Mermaid would draw as another entity or attribute. */
export function findOtherEntity(line: string): Fault | undefined {
  const unquoted = line.replace(/"[^"]*"/g, '""');
  if (NO_ENTITY.test(line)) return;
  const label = /^[^:]*[^\s:]\s*:(?!:)\s*([^\s":;%]+[ \t]+[^\s:%].*)$/.exec(unquoted)?.[1]?.trim();
  if (label)
    return {
      cause: `따옴표가 없어 글의 둘째 낱말부터 다른 개체로 그려집니다: ${label}`,
      fix: `글을 따옴표로 감싸세요: "${label}"`,
    };
  const constraint = CONSTRAINT.exec(unquoted)?.[1];
  if (!constraint) return;
  return {
    cause: `SQL의 말이 다른 속성으로 그려집니다: ${constraint}`,
    fix: '키는 PK, FK, UK로, 다른 것은 string email UK "NOT NULL"처럼 따옴표로 감싸 맨 뒤에 적으세요.',
  };
}

/** Matches text after an edge that is not quoted, in brackets or between bars. */
const LABELS = /"[^"]*"|\|[^|]*\||[[({][^\])}]*[\])}]/g;

/** Finds a name after an edge of a flowchart whose first letter becomes the end of the edge: `a---order`. */
export function findEatenLetter(line: string): Fault | undefined {
  const edge = /(?:--|==|-\.-)[-=.]*[ox](?=[a-z\d_])\w+/.exec(line.replace(LABELS, ' '))?.[0];
  if (!edge) return;
  const [, dashes, letter, rest] = /^([-=.]+)(.)(.*)$/.exec(edge)!;
  const end = letter === 'o' ? '동그라미' : '가위표';
  return {
    cause: `${letter} 가 연결선 끝의 ${end}로 읽혀 이름에서 사라집니다: ${edge}`,
    fix: `이름이면 '${dashes} ${letter}${rest}'처럼, 연결선의 끝이면 '${dashes}${letter} ${rest}'처럼 빈칸을 두세요.`,
  };
}

/** Finds a semicolon in the text of a state or a transition: Mermaid would take what follows for other states. */
export function findSemicolon(line: string): Fault | undefined {
  const text = /^[^:"]*(?<!:):(?!:)(.*)$/.exec(line)?.[1]?.replace(/[#&]\w+;/g, '') ?? '';
  if (!/;\s*[^\s%]/.test(text)) return;
  return {
    cause: `; 뒤의 글이 다른 상태로 읽힙니다: ${line.trim()}`,
    fix: '; 는 줄을 끝내는 말입니다. 글 안에서는 #59; 로 적으세요.',
  };
}

/** Finds a colon in the name of a section of a timeline, after which Mermaid reads an event of the period before. */
export function findSectionColon(line: string): Fault | undefined {
  if (!/^\s*section\b[^:]*:\s*\S/i.test(line)) return;
  return { cause: `: 뒤의 글이 앞선 때의 일로 읽힙니다: ${line.trim()}`, fix: '이름 안의 : 는 #58; 로 적으세요.' };
}

const WORDS = '([\\p{L}\\d_]+(?:[ \\t]+[\\p{L}\\d_]+)+)';
/** Matches two words as the name of a class, where it is declared and on both sides of a relation. */
const SPACED_CLASS = [
  `^\\s*class\\s+${WORDS}\\s*(?:\\{|:::|~|$)`,
  `^\\s*${WORDS}(?<![ \\t]o)\\s*(?:"[^"]*"\\s*)?(?:<\\||[*<]|\\bo)?(?:--|\\.\\.)`,
  `(?:--|\\.\\.)(?:\\|>|[*>]|o\\s)?\\s*(?:"[^"]*"\\s*)?(?!o\\s)${WORDS}\\s*(?::|$)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Finds a name of a class with a space, which Mermaid would remove, unless the class has a label. */
export function findSpacedClass(line: string, source: string): Fault | undefined {
  const name = SPACED_CLASS.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
  if (!name || source.includes(`${name}[`)) return;
  return {
    cause: `클래스 이름의 빈칸이 사라집니다: ${name}`,
    fix: `class c1["${name}"]처럼 이름과 글을 나누고, 다른 줄에는 c1로 적으세요.`,
  };
}
