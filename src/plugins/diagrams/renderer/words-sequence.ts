import { plainLabel } from './plain-label.ts';

type Message = { type?: number; from?: string; to?: string; message: string | object };
export type Sequence = {
  LINETYPE: Record<string, number>;
  getMessages(): Message[];
  getActors(): Map<string, { description: string }>;
};

/** What begins, parts and ends a frame around messages. */
const FRAMES: Record<string, string> = {
  ...{ LOOP_START: '반복', ALT_START: '경우', ALT_ELSE: '다른 경우', OPT_START: '선택', PAR_START: '동시에' },
  ...{
    PAR_OVER_START: '동시에',
    PAR_AND: '함께',
    CRITICAL_START: '반드시',
    CRITICAL_OPTION: '이럴 때',
    BREAK_START: '중단',
  },
};
const ENDS = /^(LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/;
const SILENT = /^(ACTIVE|RECT|AUTONUMBER|CENTRAL)/;

/** @returns a sentence for each message, note and frame, in order: 호스트 → DNS 리졸버: example.com은? */
export function sequenceWords(db: Sequence): string[] {
  const types = new Map(Object.entries(db.LINETYPE).map(([name, value]) => [value, name]));
  const actors = db.getActors();
  const name = (id: string | undefined) => plainLabel(actors.get(id ?? '')?.description ?? id);
  return db.getMessages().flatMap(({ type, from, to, message }): string[] => {
    const kind = types.get(type ?? -1) ?? '';
    const text = plainLabel(typeof message === 'string' ? message : '');
    if (FRAMES[kind]) return [[FRAMES[kind], text].filter(Boolean).join(': ')];
    if (ENDS.test(kind)) return [`${FRAMES[kind.replace('_END', '_START')]} 끝`];
    if (kind === 'NOTE') return [`참고(${[...new Set([name(from), name(to)])].filter(Boolean).join(', ')}): ${text}`];
    if (SILENT.test(kind) || from === undefined || to === undefined) return [];
    const arrow = kind.startsWith('BIDIRECTIONAL') ? '↔' : '→';
    return [`${name(from)} ${arrow} ${name(to)}${text && `: ${text}`}`];
  });
}
