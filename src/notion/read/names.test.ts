import { expect, test } from 'vitest';
import { idOf } from '../testing.ts';
import { readName } from './names.ts';

test.each([
  [`Day 7 언어 ${idOf('a')}`, { title: 'Day 7 언어', id: idOf('a') }],
  [`언어-1a2b3c4d-${'0000-'.repeat(3)}0123456789ab`, { title: '언어', id: `1a2b3c4d${'0'.repeat(12)}0123456789ab` }],
  [`회의 ${idOf('a')}_all`, { title: '회의', id: idOf('a') }],
  [`제목 없음 ${idOf('a')}_회의 일정 ${idOf('b')}`, { title: '회의 일정', id: idOf('b') }],
  [`_가 ${idOf('a')}`, { title: '_가', id: idOf('a') }],
  ['deadbeef', { title: 'deadbeef' }],
])('parses the name %s', (name, found) => expect(readName(name)).toEqual(found));
