import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

const reasonFor = (source: string) =>
  renderer.draw(source).then(
    () => undefined,
    (error: { reason: object }) => error.reason,
  );

test.each([
  ['a unit', 'sankey-beta\nWeb,API,100 req/s', 2, 'Web,API,100 req/s'],
  ['a header', 'sankey-beta\nsource,target,value\nWeb,API,100', 2, 'source,target,value'],
  ['days in Korean', 'gantt\n  dateFormat YYYY-MM-DD\n  excludes weekends 공휴일\n  일 :2024-05-01, 3d', 3, '공휴일'],
  ['participants without a comma', 'sequenceDiagram\n  가->>나: 예\n  Note over 가 나: 글', 3, '가 나'],
])('reports %s', async (_name, source, line, words) =>
  expect(await reasonFor(source)).toMatchObject({ line, cause: expect.stringContaining(words) }),
);

test.each([
  'sankey-beta\n%% 주석, 하나, 둘\n"a, b",c,1.5\nc,"d ""e""",2',
  'gantt\n  dateFormat YYYY-MM-DD\n  excludes weekends, 2024-05-06 Sunday\n  일 :2024-05-01, 3d',
  'sequenceDiagram\n  participant 웹 서버\n  Note over 웹 서버: 글',
  'sequenceDiagram\n  가->>나: 예\n  Note over 가, 나: 글\n  note over 나 , 가: 글',
])('accepts %j', async (source) => expect(await reasonFor(source)).toBeUndefined());
