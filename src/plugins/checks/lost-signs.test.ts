import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ['- + 생성\n- 글', '1: 줄 앞의 + 가 목록의 기호가 되어 보이지 않습니다: - + 생성'],
  ['- 글\n\n  * - 삭제', '3: 줄 앞의 - 가 목록의 기호가 되어 보이지 않습니다: * - 삭제'],
  ['- > 덮어쓰기', '1: 줄 앞의 > 가 인용의 기호가 되어 보이지 않습니다: - > 덮어쓰기'],
  ['- >= 이상', '1: 줄 앞의 >= 가 인용의 기호가 되어 보이지 않습니다: - >= 이상'],
  ['글\n\n+ 빠르다\n+ 싸다\n- 어렵다', '3: 줄 앞의 + 가 목록의 기호가 되어 보이지 않습니다: + 빠르다'],
  ['> - 느리다\n>\n> + 쉽다', '1: 줄 앞의 - 가 목록의 기호가 되어 보이지 않습니다: - 느리다'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('suggests a line whose sign is shown', async () => {
  expect(await fixOf('- - 삭제')).toContain('- \\- 글');
  expect(await checkBody('- \\- 삭제\n- \\+ 생성')).toEqual([]);
});

test.each([
  '- 글\n  + 글\n- 글',
  '* 글\n\n- 글',
  '- 글\n\n글\n\n+ 글',
  '- - 가\n  - 나',
  '- 1. 글',
  '- > 긴 인용\n  > 둘째 줄',
  '- \\>> 글\n- `>` 글\n- 글\n  > 인용',
  '1. - 글',
  '- -/+ 글\n- ~ 글',
  '```diff\n- 글\n+ 글\n```',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
