import { expect, test } from 'vitest';
import { isNamed } from './is-named.ts';

const GATEWAY = '게이트웨이 gateway 디폴트 게이트웨이, default gateway';

test.each([
  ...['게이트', 'GATE', 'default gateway', '디폴트게이트', 'ㄱㅇㅌ', 'ㄷㅍㅌ', ' 게이트 ', ''],
  '게이트웨이'.normalize('NFD'),
])('%j may mean a gateway', (query) => expect(isNamed(GATEWAY, query)).toBe(true));

test.each(['라우터', 'ㄹㅇㅌ', 'router', '게이투', '?'])('%j does not', (query) =>
  expect(isNamed(GATEWAY, query)).toBe(false),
);

test('consonants that a keyboard joins are initials, too', () => expect(isNamed('가상 머신', 'ㄳ')).toBe(true));

test('the first and the last syllable of each initial have it', () => {
  for (const [syllables, initial] of [
    ['가깋', 'ㄱ'],
    ['까낗', 'ㄲ'],
    ['하힣', 'ㅎ'],
  ] as const)
    expect(isNamed(syllables, initial.repeat(2))).toBe(true);
});
