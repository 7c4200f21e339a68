import { expect, test } from 'vitest';
import { matchesName } from './matches-name.ts';

const GATEWAY = '게이트웨이 gateway 디폴트 게이트웨이, default gateway';

test.each([
  ...['게이트', 'GATE', 'default gateway', '디폴트게이트', 'ㄱㅇㅌ', 'ㄷㅍㅌ', ' 게이트 ', ''],
  '게이트웨이'.normalize('NFD'),
])('%j matches a gateway', (query) => expect(matchesName(GATEWAY, query)).toBe(true));

test.each(['라우터', 'ㄹㅇㅌ', 'router', '게이투', '?'])('%j does not match a gateway', (query) =>
  expect(matchesName(GATEWAY, query)).toBe(false),
);

test('splits consonant clusters that keyboards compose', () => expect(matchesName('가상 머신', 'ㄳ')).toBe(true));

test('recognizes the first and the last syllable of an initial', () => {
  for (const [syllables, initial] of [
    ['가깋', 'ㄱ'],
    ['까낗', 'ㄲ'],
    ['하힣', 'ㅎ'],
  ] as const)
    expect(matchesName(syllables, initial.repeat(2))).toBe(true);
});
