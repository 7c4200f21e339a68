import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test('rejects an unknown kind of alert and lists the known ones', async () => {
  expect(await checkBody('글\n\n> [!FOO]\n> 글')).toEqual(['3: 없는 상자입니다: > [!FOO]']);
  expect(await checkBody('- > [!정보] 글')).toEqual(['1: 없는 상자입니다: > [!정보]']);
  expect(await fixOf('> [!INFO]\n> 글')).toContain('> [!NOTE], > [!TIP]');
});

test.each(['> [!NOTE]\n> 글', '> [!warning]\n> 글', '> 인용 [!FOO]', '> `[!FOO]`'])('accepts %j', async (body) =>
  expect(await checkBody(body)).toEqual([]),
);
