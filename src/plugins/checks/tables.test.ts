import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

const HEAD = '| 가 | 나 |\n| - | - |\n';

test.each(['| 1 | 2 | 3 |', '| `a | b` | 2 |'])('reports more cells than in the header: %s', async (row) =>
  expect(await checkBody(HEAD + row)).toContain(
    '3: 표의 줄에 칸이 3개인데 머리줄에는 2개여서, 넘친 칸이 보이지 않습니다.',
  ),
);

test.each(['| 1 | 2 |', '| 1 |', '| `a \\| b` | 2 |', '1 | 2'])('accepts %s', async (row) =>
  expect(await checkBody(HEAD + row)).toEqual([]),
);
