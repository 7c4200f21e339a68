import { CROSS, describeNote } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

/** Counts the messages from here on, whether or not their numbers are drawn. */
type Numbering = { start?: number; step?: number; visible: boolean };
type Message = { type?: number; from?: string; to?: string; message: string | object };
type Sequence = {
  LINETYPE: Record<string, number>;
  getMessages(): Message[];
  getBoxes(): { name?: string; actorKeys: string[] }[];
  getActors(): Map<string, { description: string }>;
};

/** The terms for the message types that begin or divide a frame around messages. */
const FRAMES: Record<string, keyof Terms> = {
  LOOP_START: 'loop',
  ALT_START: 'if',
  ALT_ELSE: 'else',
  OPT_START: 'optional',
  PAR_START: 'parallel',
  PAR_OVER_START: 'parallel',
  PAR_AND: 'and',
  CRITICAL_START: 'critical',
  CRITICAL_OPTION: 'option',
  BREAK_START: 'break',
};
const ENDS = /^(LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/;
const NOT_DESCRIBED = /^(ACTIVE|RECT|AUTONUMBER|CENTRAL)/;

/**
 * @returns the participants in each box, participants without messages, then a sentence for each message, note and frame, in
 * order, with the numbers of messages if they are drawn: (1) 호스트 → DNS 리졸버: example.com은?
 */
export function describeSequence(db: Sequence, terms: Terms): string[] {
  const types = new Map(Object.entries(db.LINETYPE).map(([name, value]) => [value, name]));
  const actors = db.getActors();
  const name = (id: string | undefined) => plainLabel(actors.get(id ?? '')?.description ?? id);
  const named = new Set(db.getMessages().flatMap(({ from, to }) => [from, to]));
  const inBoxes = new Set(db.getBoxes().flatMap(({ actorKeys }) => actorKeys));
  const silent = [...actors.keys()].filter((id) => !named.has(id) && !inBoxes.has(id)).map(name);
  const boxes = db.getBoxes().map(({ name: title, actorKeys }) => {
    const names = actorKeys.map(name).join(', ');
    return joinParts(': ', plainLabel(title), names);
  });
  const numbers = { next: 1, step: 1, visible: false };
  const steps = db.getMessages().flatMap(({ type, from, to, message }): string[] => {
    const kind = types.get(type ?? -1) ?? '';
    const text = plainLabel(typeof message === 'string' ? message : '');
    const frame = FRAMES[kind.replace(ENDS, '$1_START')];
    if (frame && ENDS.test(kind)) return [terms.endOf.replace('{frame}', () => terms[frame])];
    // Omits a title that only repeats the term for the frame.
    if (frame) return [joinParts(': ', terms[frame], text.toLowerCase() !== terms[frame].toLowerCase() && text)];
    if (kind === 'NOTE') {
      return [describeNote([...new Set([name(from), name(to)])].filter(Boolean), text, terms)];
    }
    if (kind === 'AUTONUMBER') {
      const { start, step, visible } = message as Numbering;
      Object.assign(numbers, { next: start || numbers.next, step: step || numbers.step, visible });
    }
    if (NOT_DESCRIBED.test(kind) || from === undefined || to === undefined) return [];
    const arrow = kind.startsWith('BIDIRECTIONAL') ? '↔' : kind.endsWith('_CROSS') ? `→${CROSS}` : '→';
    const number = numbers.visible ? `(${numbers.next}) ` : '';
    numbers.next = Math.round((numbers.next + numbers.step) * 100) / 100;
    return [`${number}${name(from)} ${arrow} ${name(to)}${text && `: ${text}`}`];
  });
  return [...boxes, ...silent, ...steps];
}
