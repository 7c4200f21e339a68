import { expect, test } from 'vitest';
import { renderer } from '../testing.ts';
import { escapeSigns } from './escape-signs.ts';

const textOf = (body: string) => body.replace(/<[^>]*>/g, '').replaceAll('&#62;', '>');

test.each([
  ['flowchart TD\n  a["메모리 > 90%"] -->|참 > 거짓| b{"a -> b<br/>c"}', '참 > 거짓', '메모리 > 90%', 'a -> bc'],
  [
    'flowchart TD\n  a[값 > 3] -- 큼 > 작음 --> b([가 > 나]) --> c{{다 > 라}}',
    '값 > 3',
    '큼 > 작음',
    '가 > 나',
    '다 > 라',
  ],
  ['graph LR\n  subgraph s [앞 > 뒤]\n  a@{ shape: doc, label: "위 > 아래" }\n  end', '앞 > 뒤', '위 > 아래'],
  ['block-beta\n  a["1 > 0"] -- "예 > 아니요" --> b', '1 > 0', '예 > 아니요'],
  ['C4Context\n  Person(p, "사람 > 봇", "글 > 말")', '사람 > 봇', '글 > 말'],
])('draws the sign in %j', async (source, ...labels) => {
  const text = textOf((await renderer.draw(source)).body);
  for (const label of labels) expect(text).toContain(label);
});

test.each([
  ['flowchart LR\n  a --> b ==> c -.-> d <--> e --- f>깃발] --o g', 'flowchart-v2'],
  ['---\ntitle: a > b\n---\n%%{init: {"themeCSS": "a > b"}}%%\nflowchart LR\n  a["<b>굵게</b><br/>"]', 'flowchart-v2'],
  ['sequenceDiagram\n  a->>b: "x > 1"', 'sequence'],
])('leaves arrows, tags, settings and other kinds: %j', (source, kind) =>
  expect(escapeSigns(source, kind)).toBe(source),
);
