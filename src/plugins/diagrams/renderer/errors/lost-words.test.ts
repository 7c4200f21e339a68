import { expect, test } from 'vitest';
import { Renderer } from '../index.ts';

const renderer = new Renderer();

test.each([
  ['a message', 'sequenceDiagram\n  a->>b: 안녕\n  b->>a: 번호 #7 입니다', 3, '#7 입니다'],
  ['a participant', 'sequenceDiagram\n  participant a as 서버 #1\n  a->>b: 예', 2, '#1'],
  ['an event', 'timeline\n  title 표 #1\n  2001 : 첫째 #2 : 둘째', 3, '#2 : 둘째'],
  ['the name of a task', 'gantt\n  dateFormat HH:mm\n  준비: 실내 :a1, 10:30, 2h', 3, '준비: 실내'],
  ['the name of an activity', 'journey\n  section 아침: 집\n    밥: 국: 4: 나', 3, '밥: 국: 4: 나'],
  ['a placeholder', 'flowchart LR\n  a --> b[ssh <HOST>]', 2, '<HOST>'],
  ['doubled brackets', 'flowchart LR\n  a -- "<<include>>" --> b', 2, '<include>'],
  ['a comparison without spaces', 'flowchart LR\n  a --> b{i<n}', 2, '<n'],
  ['a placeholder in a transition', 'stateDiagram-v2\n  a --> b : rm <FILE>', 2, '<FILE>'],
])('reports %s that would be cut off', async (_, source, line, words) => {
  await expect(renderer.draw(source)).rejects.toMatchObject({
    reason: { line, cause: expect.stringContaining(words) },
  });
});

test.each([
  ['a message', 'sequenceDiagram\n  # 주석\n  a->>b: 번호 #35;7 입니다', '번호 #7 입니다'],
  ['a task', 'gantt\n  dateFormat HH:mm\n  준비#58; 실내 :a1, 10:30, 2h', '준비: 실내'],
  ['an activity', 'journey\n  section 아침\n    밥#58; 국: 4: 나', '밥: 국'],
  ['a placeholder', 'flowchart LR\n  a --> b["<b>ssh</b> #lt;HOST#gt;"]', 'ssh <HOST>'],
  ['a comparison', 'flowchart LR\n  a --> b{i #lt;n} --> c["x < y"]', 'x < y'],
  ['an interface', 'classDiagram\n  class A {\n    <<interface>>\n  }\n  A <|-- B', '«interface»'],
  [
    'a choice and a fork',
    'stateDiagram-v2\n  state 갈래 <<choice>>\n  state 나뉨 <<fork>>\n  가 --> 갈래\n  갈래 --> 나뉨',
    '가',
  ],
])('draws %s that is written as advised', async (_, source, words) => {
  expect((await renderer.draw(source)).description.join(' ')).toContain(words);
});
