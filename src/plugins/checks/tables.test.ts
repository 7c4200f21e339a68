import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

const HEAD = '| 가 | 나 |\n| - | - |\n';

test.each(['| 1 | 2 | 3 |', '| `a | b` | 2 |'])('reports more cells than in the header: %s', async (row) =>
  expect(await checkBody(HEAD + row)).toContain(
    '3: 표의 줄에 칸이 3개인데 머리줄에는 2개여서, 넘친 칸이 보이지 않습니다.',
  ),
);

test.each(['> ', '- ', ''])('reports text right below a table after %j', async (mark) => {
  const lines = `${HEAD}| 1 | 2 |\n이어지는 글\n다음 글`.split('\n');
  const body = lines.map((line, index) => (index && mark === '- ' ? '  ' : mark) + line).join('\n');
  expect(await checkBody(body)).toEqual(['4: 표 바로 아래의 글이 표의 줄이 됩니다: 이어지는 글']);
});

test('reports a cell of two lines', async () => {
  const problem = '3: 칸 안에서 줄을 나누어 표의 줄이 둘이 됩니다: 둘째 줄 | 2 |';
  expect(await checkBody(`${HEAD}| 첫 줄\n둘째 줄 | 2 |`)).toEqual([problem]);
});

test('accepts rows without a sign at their ends', async () => {
  expect(await checkBody('| 가 | 나\n| - | -\n| 1 | 2\n3 | 4')).toEqual([]);
  expect(await checkBody('가 | 나\n- | -\n1 | 2\n셋')).toEqual([]);
  expect(await checkBody(`${HEAD}| 1 | 2 |\n\n글`)).toEqual([]);
  expect(await checkBody(`${HEAD}| 1 | 2 |\n- 목록`)).toEqual([]);
});

test.each(['| 1 | 2 |', '| 1 |', '| `a \\| b` | 2 |', '1 | 2'])('accepts %s', async (row) =>
  expect(await checkBody(HEAD + row)).toEqual([]),
);
