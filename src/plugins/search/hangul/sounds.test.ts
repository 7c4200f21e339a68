import { expect, it } from 'vitest';
import { toSounds } from './sounds.ts';

it.each([
  ['베포', '배포'],
  ['메쉬', '메시'],
  ['챠트', '차트'],
  ['쎄션', '세션'],
  ['왠지', '웬지'],
  ['얘기', '예기'],
])('%s sounds like %s', (a, b) => expect(toSounds(a)).toBe(toSounds(b)));

it.each([
  ['배포', '보배'],
  ['가야', '가아'],
  ['귀신', '기신'],
  ['서버', '소보'],
])('%s does not sound like %s', (a, b) => expect(toSounds(a)).not.toBe(toSounds(b)));
