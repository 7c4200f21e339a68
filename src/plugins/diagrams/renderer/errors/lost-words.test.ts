import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test.each([
  ['a message', 'sequenceDiagram\n  a->>b: 안녕\n  b->>a: 번호 #7 입니다', 3, '#7 입니다'],
  ['a participant', 'sequenceDiagram\n  participant a as 서버 #1\n  a->>b: 예', 2, '#1'],
  ['an event', 'timeline\n  title 표 #1\n  2001 : 첫째 #2 : 둘째', 3, '#2 : 둘째'],
  ['the name of a task', 'gantt\n  dateFormat HH:mm\n  준비: 실내 :a1, 10:30, 2h', 3, '준비: 실내'],
  ['a comment after a task', 'gantt\n  section 봄\n  씨앗 :a1, 2026-03-02, 4d %% 날씨 보고', 3, '%% 날씨 보고'],
  ['a comment after a message', 'sequenceDiagram\n  가->>나: 묻는다 %% 두 번', 2, '%% 두 번'],
  ['a comment after a state', 'stateDiagram-v2\n  가 --> 나 : 연다 %% 나중에', 2, '%% 나중에'],
  ['the name of an activity', 'journey\n  section 아침: 집\n    밥: 국: 4: 나', 3, '밥: 국: 4: 나'],
  ['a placeholder', 'flowchart LR\n  a --> b[ssh <HOST>]', 2, '<HOST>'],
  ['a placeholder whose word is also elsewhere', 'flowchart LR\n  a["Box<Cat> 크기"] --> b[cat.png]', 2, '<Cat>'],
  ['doubled brackets', 'flowchart LR\n  a -- "<<include>>" --> b', 2, '<include>'],
  ['a comparison without spaces', 'flowchart LR\n  a --> b{i<n}', 2, '<n'],
  ['a state with a space', 'stateDiagram-v2\n  가 --> 불러오는 중 : 시작', 2, '불러오는 중'],
  ['a composite state with a space', 'stateDiagram-v2\n  state 돌고 있음 {\n    가 --> 나\n  }', 2, '돌고 있음'],
  ['a word before a bracket of a mindmap', 'mindmap\n  뿌리\n    방화벽(Firewall)', 3, '방화벽'],
  ['an abbreviation before a bracket of a mindmap', 'mindmap\n  뿌리\n    NAT(주소 변환)', 3, 'NAT'],
  ['words before a bracket of a board', 'kanban\n  할 일\n    사내 방화벽[Firewall]', 3, '사내 방화벽'],
  [
    'a relation between the same parts',
    'C4Context\n  Person(a, "손님")\n  System(b, "가게")\n  Rel(a, b, "고른다")\n  BiRel(a, b, "값을 묻는다")',
    4,
    '고른다',
  ],
  ['a letter that ends an edge', 'flowchart LR\n  쌀 --> 밥\n  rice---oil', 3, '---oil'],
  ['a thousands separator', 'sankey\nrice,meal,"1,500"', 2, '1,500'],
  ['the text of a state after a semicolon', 'stateDiagram-v2\n  가 --> 나 : 씻고; 말린다', 2, '말린다'],
  ['a colon in a section of a timeline', 'timeline\n  2001 : 씨앗\n  section 가을: 밭', 3, '가을: 밭'],
  ['a space in the name of a class', 'classDiagram\n  class 볶음 밥 {\n    +int 값\n  }', 2, '볶음 밥'],
  ['a space in the name of a related class', 'classDiagram\n  밥 <|-- 볶음 밥 : 이다', 2, '볶음 밥'],
  ['a placeholder in a transition', 'stateDiagram-v2\n  a --> b : rm <FILE>', 2, '<FILE>'],
])('reports %s that would be cut off', async (_, source, line, words) => {
  await expect(renderer.draw(source)).rejects.toMatchObject({
    reason: { line, cause: expect.stringContaining(words) },
  });
});

test.each([
  ['a message', 'sequenceDiagram\n  # 주석\n  a->>b: 번호 #35;7 입니다', '번호 #7 입니다'],
  ['a task', 'gantt\n  dateFormat HH:mm\n  준비#58; 실내 :a1, 10:30, 2h', '준비: 실내'],
  ['a task with colons before its tags', 'gantt\n  씨앗 :done, :a1, 2026-03-02, 4d', '씨앗: 2026-03-02'],
  ['a percentage', 'sequenceDiagram\n  가->>나: 100%% 된다', '100%% 된다'],
  ['an edge with a circle', 'flowchart LR\n  a["x--oil"] --o|밥| b\n  b---oC', 'x--oil →(밥) b → C'],
  ['a semicolon as an entity', 'stateDiagram-v2\n  가 --> 나 : 씻고#59; 말린다', '씻고; 말린다'],
  ['a label of a class with a space', 'classDiagram\n  class 볶음 밥["볶음 밥"]\n  밥 <|-- 볶음 밥', '볶음 밥'],
  ['an aggregation', 'classDiagram\n  쌀 --o 밥\n  물 o-- 국', '쌀'],
  ['a comment where Mermaid allows it', 'stateDiagram-v2\n  가 --> 나 %% 나중에', '가 → 나'],
  ['an activity', 'journey\n  section 아침\n    밥#58; 국: 4: 나', '밥: 국'],
  [
    'a relation back',
    'C4Context\n  Person(a, "손님")\n  System(b, "가게")\n  Rel(a, b, "고른다")\n  Rel(b, a, "내준다")',
    '가게 → 손님: 내준다',
  ],
  ['a placeholder', 'flowchart LR\n  a --> b["<b>ssh</b> #lt;HOST#gt;"]', 'ssh <HOST>'],
  ['a comparison', 'flowchart LR\n  a --> b{i #lt;n} --> c["x < y"]', 'x < y'],
  ['a state', 'stateDiagram-v2\n  state "불러오는 중" as s1\n  가 --> s1 : 시작', '가 →(시작) 불러오는 중'],
  [
    'a note of several lines',
    'stateDiagram-v2\n  가 --> 나\n  note right of 가\n    아주 긴 글 --> 다음 줄\n  end note',
    '아주 긴 글 --> 다음 줄',
  ],
  [
    'a note whose keyword has a capital',
    'stateDiagram-v2\n  켜짐 --> 꺼짐\n  Note right of 켜짐\n    불이 들어온 뒤\n  End Note',
    '(켜짐): 불이 들어온 뒤',
  ],
  ['a title with a capital', 'gantt\n  Title 새벽 4:30 점검: 전원\n  dateFormat YYYY\n  하나 :2026, 1d', '점검: 전원'],
  ['a name in Hangul', 'mindmap\n  뿌리((데브옵스))\n    문화[협업]', '데브옵스: 협업'],
  ['a branch', 'mindmap\n  뿌리\n    ["방화벽(Firewall)"]\n    a1["둘"]', '방화벽(Firewall), 둘'],
  ['a card', 'kanban\n  할 일\n    a1["방화벽 (Firewall)"]\n  한 일', '방화벽 (Firewall)'],
  ['an interface', 'classDiagram\n  class A {\n    <<interface>>\n  }\n  A <|-- B', '«interface»'],
  [
    'a choice and a fork',
    'stateDiagram-v2\n  state 갈래 <<choice>>\n  state 나뉨 <<fork>>\n  가 --> 갈래\n  갈래 --> 나뉨',
    '가',
  ],
])('draws %s that is written as advised', async (_, source, words) => {
  expect((await renderer.draw(source)).description.join(' ')).toContain(words);
});

test.each(['[*] -> 켜짐', '켜짐 -->|누름| 꺼짐', '켜짐 -- 누름 --> 꺼짐', '켜짐 → 꺼짐'])(
  'tells how to write an arrow between states instead of %s',
  async (line) => {
    await expect(renderer.draw(`stateDiagram-v2\n  ${line}`)).rejects.toMatchObject({
      reason: { line: 2, fix: expect.stringContaining('가 --> 나 : 글') },
    });
  },
);
