import { describe, expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import type { DiagramError } from '../index.ts';

const reasonFor = (source: string) =>
  renderer.draw(source).then(
    () => undefined,
    (error: DiagramError) => error.reason,
  );

/** A faulty source, a part of the reported fix, and the source with that fix. */
const MISTAKES: [name: string, faulty: string, fix: string, fixed: string][] = [
  ['a space in a name', 'graph TD\n  개발 환경 --> b', '빈칸', 'graph TD\n  dev["개발 환경"] --> b'],
  ['a path in a box', 'graph TD\n  a[/etc/nginx 설정]', '["/etc/hosts"]', 'graph TD\n  a["/etc/nginx 설정"]'],
  ['brackets on an edge', 'graph TD\n  a -->|요청(GET)| b', '|"글 (괄호)"|', 'graph TD\n  a -->|"요청(GET)"| b'],
  [
    'brackets in the title of a group',
    'graph TD\n  subgraph 서버(EC2)\n    a\n  end',
    'subgraph "',
    'graph TD\n  subgraph "서버(EC2)"\n    a\n  end',
  ],
  [
    'quotation marks in a label',
    'graph TD\n  a[그는 "네" 했다]',
    '#quot;',
    'graph TD\n  a["그는 #quot;네#quot; 했다"]',
  ],
  ['a label after a colon', 'graph TD\n  a --> b: 요청', '-->|글|', 'graph TD\n  a -->|요청| b'],
  ['an arrow character', 'graph TD\n  a → b', '-->', 'graph TD\n  a --> b'],
  ['full-width brackets', 'graph TD\n  a［시작］', '[ ]', 'graph TD\n  a[시작]'],
  ['a title', 'flowchart LR\n  title 배포 흐름\n  a', 'title="이름"', 'flowchart LR\n  a'],
  ['a comment at the end of a line', 'graph TD\n  a --> b %% 말', '%% 로 시작', 'graph TD\n  %% 말\n  a --> b'],
  ['a percentage', 'pie\n  "개발" : 40%', '숫자만', 'pie\n  "개발" : 40'],
  ['a semicolon', 'sequenceDiagram\n  a->>b: 가; 나', '#59;', 'sequenceDiagram\n  a->>b: 가#59; 나'],
  ['a message without a colon', 'sequenceDiagram\n  a->>b 요청', '쌍점', 'sequenceDiagram\n  a->>b: 요청'],
  ['an unknown arrow', 'sequenceDiagram\n  a=>b: 요청', '->>', 'sequenceDiagram\n  a->>b: 요청'],
  [
    'a note over three participants',
    'sequenceDiagram\n  Note over a,b,c: 메모',
    '둘까지',
    'sequenceDiagram\n  Note over a,c: 메모',
  ],
  [
    'a hyphen in the name of a state',
    'stateDiagram-v2\n  not-ready --> b',
    'as not_ready',
    'stateDiagram-v2\n  state "not-ready" as not_ready\n  not_ready --> b',
  ],
  ['a relation without a label', 'erDiagram\n  회원 ||--o{ 주문', ' : "', 'erDiagram\n  회원 ||--o{ 주문 : "한다"'],
  [
    'a space in the name of an entity',
    'erDiagram\n  회원 ||--o{ 주문 상세 : 한다',
    '따옴표',
    'erDiagram\n  회원 ||--o{ "주문 상세" : 한다',
  ],
  ['a time of day', 'timeline\n  09:00 : 출근', '09#58;00', 'timeline\n  09#58;00 : 출근'],
  [
    'a value with a hyphen',
    'requirementDiagram\n  requirement a {\n    id: REQ-1\n  }',
    'id: "',
    'requirementDiagram\n  requirement a {\n    id: "REQ-1"\n  }',
  ],
  [
    'a participant deactivated twice',
    'sequenceDiagram\n  a->>+b: 가\n  b-->>-a: 나\n  deactivate b',
    'deactivate를 지우세요',
    'sequenceDiagram\n  a->>+b: 가\n  b-->>-a: 나',
  ],
  ['a missing branch', 'gitGraph\n  commit\n  checkout a', 'branch로', 'gitGraph\n  commit\n  branch a'],
  ['two roots', 'mindmap\n  가\n    나\n  다', '더 들여', 'mindmap\n  가\n    나\n    다'],
  ['a task without a date', 'gantt\n  가 :a1, 3d', '시작 날짜', 'gantt\n  가 :2026-01-31, 3d'],
  ['a first task with only a duration', 'gantt\n  가 :3d', '시작 날짜', 'gantt\n  가 :2026-01-31, 3d'],
  [
    'a task after one that the chart does not have',
    'gantt\n  가 :a1, 2026-01-31, 3d\n  나 :after a2, 3d',
    'after a1',
    'gantt\n  가 :a1, 2026-01-31, 3d\n  나 :after a1, 3d',
  ],
  [
    'a Korean name of a task that others refer to',
    'gantt\n  가 :가, 2026-01-31, 3d\n  나 :after 가, 3d',
    '영문과 숫자',
    'gantt\n  가 :a1, 2026-01-31, 3d\n  나 :after a1, 3d',
  ],
  ['a typographic arrow of a message', 'sequenceDiagram\n  a → b: 가', '->>', 'sequenceDiagram\n  a ->> b: 가'],
  [
    'an alias in a relation',
    'erDiagram\n  A["저자"] ||--o{ B["책"] : "쓴다"',
    '따로',
    'erDiagram\n  A["저자"]\n  B["책"]\n  A ||--o{ B : "쓴다"',
  ],
  [
    'a comment of an attribute without quotes',
    'erDiagram\n  책 {\n    int 쪽 두께\n  }',
    '설명은 따옴표',
    'erDiagram\n  책 {\n    int 쪽 "두께"\n  }',
  ],
  [
    'a quoted name of a state',
    'stateDiagram-v2\n  "자는 중" --> 일어남',
    'as s1',
    'stateDiagram-v2\n  state "자는 중" as s1\n  s1 --> 일어남',
  ],
  [
    'a style of a class with a Korean name',
    'classDiagram\n  class 책\n  style 책 fill:#eee',
    '영문 이름',
    'classDiagram\n  class book["책"]\n  style book fill:#eee',
  ],
  ['brackets in a card', 'kanban\n  a\n    run(Go) 하기', '["글 (괄호)"]', 'kanban\n  a\n    ["run(Go) 하기"]'],
  ['a point outside of the chart', 'quadrantChart\n  "가": [3, 0.2]', '0부터 1', 'quadrantChart\n  "가": [0.3, 0.2]'],
  ['Korean without quotes in C4', 'C4Context\n  Person(손님, 손님)', 'user', 'C4Context\n  Person(user, "손님")'],
  [
    'an edge of an architecture without sides',
    'architecture-beta\n  service a(server)[A]\n  service b(disk)[B]\n  a --> b',
    'web:R --> L:db',
    'architecture-beta\n  service a(server)[A]\n  service b(disk)[B]\n  a:R --> L:b',
  ],
  ['an unknown shape', 'graph TD\n  a@{ shape: house }', '모양', 'graph TD\n  a@{ shape: hex }'],
  ['a gap in a packet', 'packet\n  0-3: "가"\n  5-7: "나"', '다음 비트', 'packet\n  0-3: "가"\n  4-7: "나"'],
  [
    'a colon in a value of the front matter',
    '---\ntitle: 가: 나\n---\ngraph TD\n  a',
    '따옴표',
    '---\ntitle: "가: 나"\n---\ngraph TD\n  a',
  ],
  ['Korean without quotes in use cases', 'usecase-beta\n  actor 손님', '"한글"', 'usecase-beta\n  actor "손님"'],
  ['a lone end', 'graph TD\n  가 --> 나\n  end', '지우세요', 'graph TD\n  가 --> 나'],
  ['a direction in Korean', 'graph 아래로\n  가 --> 나', 'LR', 'graph TB\n  가 --> 나'],
  ['a colour in Korean', 'graph TD\n  가\n  style 가 fill:노랑', '영문', 'graph TD\n  가\n  style 가 fill:gold'],
  ['a node in quotes', 'graph TD\n  "전원" --> b', '노드의 이름', 'graph TD\n  a["전원"] --> b'],
  ['a label without a node', 'graph TD\n  a -->|켬| {전원}', '노드의 이름', 'graph TD\n  a -->|켬| b["전원"]'],
  ['an edge without an end', 'graph TD\n  a --> |켬|\n', '뒤에 노드', 'graph TD\n  a --> |켬| b'],
  ['a bar that is not closed', 'graph TD\n  a -->|켬 b', '양쪽을 |', 'graph TD\n  a -->|켬 #124; 끔| b'],
  ['a slice without a colon', 'pie\n  "낮" 12', '쌍점', 'pie\n  "낮" : 12'],
  ['a negative slice', 'pie\n  "낮" : -2', '0이나', 'pie\n  "낮" : 0'],
  ['a word in a bar chart', 'xychart\n  bar [1, 둘]', '숫자만', 'xychart\n  bar [1, 2.5]'],
  [
    'an alternative outside of its frame',
    'sequenceDiagram\n  a->>b: 켬\n  else 꺼짐\n  b->>a: 끔',
    'alt 안에',
    'sequenceDiagram\n  alt 켜짐\n  a->>b: 켬\n  else 꺼짐\n  b->>a: 끔\n  end',
  ],
  [
    'a class of states with a Korean name',
    'stateDiagram-v2\n  classDef 밝음 fill:#ff8\n  가 --> 나',
    '영문',
    'stateDiagram-v2\n  classDef bright fill:#ff8\n  가 --> 나',
  ],
  [
    'a note of a state without a colon',
    'stateDiagram-v2\n  가 --> 나\n  note right of 가 밝다',
    'end note',
    'stateDiagram-v2\n  가 --> 나\n  note right of 가 : 밝다',
  ],
  [
    'a declared state in a transition',
    'stateDiagram-v2\n  state "자는 중" --> 일어남',
    'as s1',
    'stateDiagram-v2\n  state "자는 중" as s1\n  s1 --> 일어남',
  ],
  [
    'commas between attributes',
    'erDiagram\n  전등 {\n    int 밝기 PK,\n    int 색\n  }',
    '쉼표',
    'erDiagram\n  전등 {\n    int 밝기 PK\n    int 색\n  }',
  ],
  ['a relation in numbers', 'erDiagram\n  방 1--N 전등 : 켠다', '||--o{', 'erDiagram\n  방 ||--o{ 전등 : "켠다"'],
  ['a short line between classes', 'classDiagram\n  등 <|- 전등', '둘이나', 'classDiagram\n  등 <|-- 전등'],
  [
    'a service with a Korean name',
    'architecture-beta\n  service 전등(server)["등"]',
    '영문',
    'architecture-beta\n  service lamp(server)["전등"]',
  ],
  [
    'a time in Korean',
    'gantt\n  dateFormat YYYY-MM-DD\n  측량 :a1, 2026-03-02, 4일',
    '3d(일)',
    'gantt\n  dateFormat YYYY-MM-DD\n  측량 :a1, 2026-03-02, 4d',
  ],
  [
    'a time in Korean beside dates in Korean',
    'gantt\n  dateFormat HH시\n  측량 :10시, 2시간',
    '4h(시간)',
    'gantt\n  dateFormat HH시\n  측량 :10시, 12시\n  정리 :2h',
  ],
  [
    'a comment after slashes',
    'flowchart LR\n  a[문] --> b // 나중에',
    '주석',
    'flowchart LR\n  %% 나중에\n  a[문] --> b',
  ],
  [
    'a comment after a branch of a treemap',
    'treemap-beta\n"땅"\n  "논": 3 %% 넓다',
    '주석',
    'treemap-beta\n"땅"\n  %% 넓다\n  "논": 3',
  ],
  [
    'the class of a state in Korean',
    'stateDiagram-v2\n  가뭄 --> 장마\n  class 장마 ops',
    'state "글" as a1',
    'stateDiagram-v2\n  state "장마" as a1\n  가뭄 --> a1\n  class a1 ops',
  ],
  [
    'the style of a block in Korean',
    'block\n  논["논물"]\n  style 논 fill:#ffd',
    'a1["글"]',
    'block\n  a1["논물"]\n  style a1 fill:#ffd',
  ],
  [
    'an axis of a radar chart without a name',
    'radar-beta\n  axis "쌀", "콩"\n  curve a["올해"]{1, 2}',
    'axis a[',
    'radar-beta\n  axis a["쌀"], b["콩"]\n  curve c["올해"]{1, 2}',
  ],
  [
    'the sets of a union without a comma',
    'venn-beta\n  set A["논"]\n  set B["밭"]\n  union A B["땅"]',
    '쉼표',
    'venn-beta\n  set A["논"]\n  set B["밭"]\n  union A,B["땅"]',
  ],
  [
    'an annotation before its class',
    'classDiagram\n  <<interface>> 곡식\n  class 곡식',
    'class 이름',
    'classDiagram\n  class 곡식\n  <<interface>> 곡식',
  ],
  ['a capitalized kind', 'Graph TD\n  a', "'graph'", 'graph TD\n  a'],
  ['an incomplete name of a kind', 'sequence\n  a->>b: 가', "'sequenceDiagram'", 'sequenceDiagram\n  a->>b: 가'],
];

describe('reports the line of a common mistake and a fix that works', () => {
  test.each(MISTAKES)('%s', async (_, faulty, fix, fixed) => {
    const reason = await reasonFor(faulty);
    expect(reason?.fix).toContain(fix);
    expect(reason?.line).toBeGreaterThan(0);
    expect(await reasonFor(fixed)).toBeUndefined();
  });
});

test.each(['sankey-beta\n\na,b,1\n%% 요청의 흐름\nc,d', '---\ntitle: 흐름\n---\nsankey-beta\n%% 말\nc,d\ne,f,1'])(
  'reports the faulty line of a sankey diagram after comments and empty lines, not a comment: %j',
  async (source) => {
    const reason = await reasonFor(source);
    expect(source.split('\n')[reason!.line! - 1]).toBe('c,d');
    expect(reason!.fix).not.toContain('한글');
  },
);
