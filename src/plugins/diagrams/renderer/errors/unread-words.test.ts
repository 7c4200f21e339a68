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
  ['a participant in quotes', 'sequenceDiagram\n  participant "쌀 가게" as a\n  b->>a: 예', 2, '"쌀 가게"'],
  ['a participant with a space', 'sequenceDiagram\n  b->>a: 예\n  actor 쌀 가게 as a', 3, '쌀 가게'],
  ['a relation whose text is not quoted', 'erDiagram\n  밥 ||--|{ 쌀 : 지어 먹는다', 2, '지어 먹는다'],
  ['a constraint of SQL', 'erDiagram\n  밥 {\n    int 값 PK\n    text 이름 UK NOT NULL\n  }', 4, 'NOT NULL'],
])('reports %s', async (_name, source, line, words) =>
  expect(await reasonFor(source)).toMatchObject({ line, cause: expect.stringContaining(words) }),
);

test.each([
  'sankey-beta\n%% 주석, 하나, 둘\n"a, b",c,1.5\nc,"d ""e""",2',
  'gantt\n  dateFormat YYYY-MM-DD\n  excludes weekends, 2024-05-06 Sunday\n  일 :2024-05-01, 3d',
  'sequenceDiagram\n  participant 웹 서버\n  Note over 웹 서버: 글',
  'sequenceDiagram\n  가->>나: 예\n  Note over 가, 나: 글\n  note over 나 , 가: 글',
  'sequenceDiagram\n  participant 쌀 가게\n  participant a as 물 as 불\n  actor b@{ "type": "entity" } as 손님\n  a->>b: 예',
  'erDiagram\n  accTitle: 여러 낱말\n  "흰 밥" ||--|{ 쌀:::흰 : "지어 먹는다"\n  물 one or more to one 쌀 : 씻는다\n  classDef 흰 fill:#fff, color:#000',
  'erDiagram\n  밥 {\n    int unique PK, FK "NOT NULL DEFAULT 0"\n    text null\n  }',
])('accepts %j', async (source) => expect(await reasonFor(source)).toBeUndefined());
