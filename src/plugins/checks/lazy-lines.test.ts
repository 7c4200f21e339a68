import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['- 하나\n- 둘\n셋째 문단', 3],
  ['1. 하나\n셋째 문단\n\n2. 둘', 2],
  ['- [x] 한 일\n셋째 문단', 2],
  ['- 하나\n  - 안쪽\n  셋째 문단', 3],
  ['* 하나\r\n셋째 문단\r\n', 2],
])('reports the line below an item: %j', async (body, line) =>
  expect(await checkBody(body)).toEqual([`${line}: 위의 목록의 항목에 이어지는 줄입니다: 셋째 문단`]),
);

test.each([
  '- 하나\n- 둘\n\n문단',
  '- 하나\n  이어진 글',
  '10. 하나\n  이어진 글',
  '글\n이어진 글',
  '- 하나\n> 인용',
  '> 인용\n이어진 글',
  `- ${'긴 글 '.repeat(12)}\n이어진 글`,
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
