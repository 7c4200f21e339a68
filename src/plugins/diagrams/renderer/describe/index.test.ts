import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import korean from '../../translations/words-ko.json' with { type: 'json' };
import { termsFrom } from '../index.ts';

const describeInKorean = async (source: string) =>
  (await renderer.draw(source, undefined, termsFrom(korean))).description;

test.each([
  [
    'a sequence diagram with its messages',
    'sequenceDiagram\n  participant h as 호스트\n  participant r as DNS<br/>리졸버\n  h->>r: example.com은?\n  Note over h,r: 메모\n  loop 매일\n    r-->>h: 192.0.2.10\n  end\n  r->>r: 적는다',
    [
      '호스트 → DNS 리졸버: example.com은?',
      '참고(호스트, DNS 리졸버): 메모',
      '반복: 매일',
      'DNS 리졸버 → 호스트: 192.0.2.10',
      '반복 끝',
      'DNS 리졸버 → DNS 리졸버: 적는다',
    ],
  ],
  [
    'the numbers of messages as they are drawn',
    'sequenceDiagram\n  autonumber 10 5\n  Note over 가: 메모\n  가->>나: 묻는다\n  autonumber off\n  나->>가: 듣는다\n  autonumber\n  나->>가: 답한다',
    ['참고(가): 메모', '(10) 가 → 나: 묻는다', '나 → 가: 듣는다', '(20) 나 → 가: 답한다'],
  ],
  [
    'a frame whose title repeats its type',
    'sequenceDiagram\n  par 동시에\n    가->>나: 묻는다\n  and 함께\n    나->>가: 답한다\n  end\n  alt 경우\n    가->>나: 또\n  end',
    ['동시에', '가 → 나: 묻는다', '함께', '나 → 가: 답한다', '동시에 끝', '경우', '가 → 나: 또', '경우 끝'],
  ],
  [
    'the participants of a box',
    'sequenceDiagram\n  box rgb(240, 248, 255) 인스턴스\n    participant n as Nginx\n    participant a as 앱\n  end\n  사용자->>n: 요청\n  n->>a: 넘긴다',
    ['인스턴스: Nginx, 앱', '사용자 → Nginx: 요청', 'Nginx → 앱: 넘긴다'],
  ],
  [
    'a flowchart with its paths and groups',
    'flowchart LR\n  subgraph 개발\n    a[계획] --> b(코드)\n  end\n  b -->|성공| c{{빌드}}\n  c --> a\n  d[혼자]\n  a --- e["#quot;가#quot;"]',
    ['계획 → 코드 →(성공) 빌드 → 계획 — "가"', '개발: 계획, 코드', '혼자'],
  ],
  [
    'nested groups, and nodes beside them, in the order of the source',
    'flowchart TB\n  subgraph 도시\n    subgraph 북쪽\n      a\n    end\n    subgraph 남쪽\n      b\n    end\n    c\n  end\n  a --> b --> c',
    ['a → b → c', '도시: 북쪽, 남쪽, c', '북쪽: a', '남쪽: b'],
  ],
  [
    'invisible edges and groups without a title',
    'flowchart LR\n  subgraph s [" "]\n    가\n    나\n  end\n  가 ~~~ 다',
    ['가, 나', '다'],
  ],
  [
    'a state with several descriptions',
    'stateDiagram-v2\n  가 : 기다린다\n  가 : 최대 3초\n  가 --> 나',
    ['기다린다 → 나', '기다린다: 최대 3초'],
  ],
  ['states', 'stateDiagram-v2\n  [*] --> 켜짐\n  켜짐 --> [*] : 끈다', ['시작 → 켜짐 →(끈다) 끝']],
  [
    'the notes of a state, once',
    'stateDiagram-v2\n  [*] --> 부모\n  note right of 부모 : 표에 남는다\n  note left of 부모\n    둘째\n    줄\n  end note',
    ['시작 → 부모', '참고(부모): 표에 남는다', '참고(부모): 둘째 줄'],
  ],
  [
    'concurrent regions of a state',
    'stateDiagram-v2\n  state 켜짐 {\n    [*] --> 재생\n    --\n    [*] --> 화면\n  }',
    ['시작 → 재생', '시작 → 화면', '켜짐: 동시에 (시작, 재생), 동시에 (시작, 화면)'],
  ],
  [
    'classes',
    'classDiagram\n  동물 <|-- 오리~종~\n  오리 "1" o-- "2" 날개 : 단다\n  class 오리~종~ {\n    +int 나이\n    +헤엄()\n  }',
    ['동물 ← 오리<종>: 상속', '오리<종> (1) ← 날개 (2): 집합, 단다', '오리<종>: +int 나이, +헤엄()'],
  ],
  [
    'relations of classes by line style, with namespaces and notes',
    'classDiagram\n  namespace 도형 {\n    class 원\n  }\n  원 --> 점 : 안다\n  원 ..> 붓\n  원 ..|> 그림\n  note for 원 "둥글다"\n  note "초안"\n  창구 ()-- 원',
    [
      ...['원 → 점: 연관, 안다', '원 → 붓: 의존', '원 → 그림: 실현', '창구 ← 원: 인터페이스', '도형: 원'],
      ...['참고(원): 둥글다', '초안'],
    ],
  ],
  [
    'nested namespaces, and classes that are in none and in no relation',
    'classDiagram\n  namespace 회사 {\n    namespace 개발 {\n      class 코드\n    }\n    class 문서\n  }\n  class 손님\n  class 도구 {\n    <<interface>>\n  }\n  코드 --> 도구',
    ['코드 → 도구: 연관', '손님', '도구 «interface»', '회사: 개발, 문서', '개발: 코드'],
  ],
  [
    'entities',
    'erDiagram\n  고객 ||--o{ 주문 : 넣는다\n  고객 {\n    string 이름 PK "본명"\n  }',
    ['고객 (하나) — 주문 (없거나 여럿): 넣는다', '고객: string 이름 PK (본명)'],
  ],
  ['a relation of entities without a label', 'erDiagram\n  A ||--|| B : " "', ['A (하나) — B (하나)']],
  ['a grid by rows', 'block\n  columns 2\n  a["계층"] b["장비"] c["물리"] d["허브"]', ['계층 | 장비', '물리 | 허브']],
  ['connected blocks', 'block\n  columns 3\n  a("가") space b("나")\n  c["옆"]\n  a --> b', ['가 → 나', '옆']],
  [
    'nested blocks',
    'block\n  columns 2\n  a["가"] b["나"]\n  block:g["묶음"]:2\n    c["다"] d["라"]\n  end\n  a --> c',
    ['가 → 다', '묶음: 다, 라', '나'],
  ],
  [
    'rows of nested blocks',
    'block\n  columns 1\n  a["가"]\n  block:g["묶음"]\n    c["다"] d["라"]\n  end',
    ['가', '묶음: 다 | 라'],
  ],
  [
    'spaces in a group of connected blocks',
    'block\n  block:ch["통로"]\n    space\n    a["문"] space:2 b["창"]\n  end\n  a --> b',
    ['문 → 창', '통로: 문, 창'],
  ],
  ['slices of a total of zero', 'pie\n  "가" : 0', ['가: 0']],
  ['slices', 'pie\n  "가" : 30\n  "나" : 10', ['가: 30 (75%)', '나: 10 (25%)']],
  ['a chart', 'xychart\n  x-axis ["1월", "2월"]\n  bar [3, 5]', ['1월 3, 2월 5']],
  [
    'tasks',
    'gantt\n  dateFormat YYYY-MM-DD\n  section 개발\n  코드 :a, 2026-01-01, 2d\n  끝 :milestone, after a, 0d',
    ['개발 · 코드: 2026-01-01–2026-01-03', '개발 · 끝: 2026-01-03'],
  ],
  [
    'tasks with times but no dates, without the day of the build',
    'gantt\n  dateFormat HH:mm\n  VPC, 서브넷 :done, a1, 10:00, 40m\n  NAT :a2, after a1, 2h\n  점검 :milestone, after a2, 0m',
    ['VPC, 서브넷: 10:00–10:40, 완료', 'NAT: 10:40–12:40', '점검: 12:40'],
  ],
  [
    'tasks with dates and times, repeating no date',
    'gantt\n  dateFormat YYYY-MM-DD HH:mm\n  하나 :a, 2026-01-01 00:00, 6h\n  둘 :after a, 1d',
    ['하나: 2026-01-01 00:00–06:00', '둘: 2026-01-01 06:00–2026-01-02 06:00'],
  ],
  [
    'tasks with the precision of the dates or of a finer axis',
    'gantt\n  dateFormat YYYY-MM-DD\n  axisFormat %H시\n  하나 :a, 2026-01-01, 6h',
    ['하나: 2026-01-01 00:00–06:00'],
  ],
  [
    'what the colours of tasks mean',
    'gantt\n  dateFormat YYYY-MM-DD\n  망 :crit, done, a, 2026-01-01, 1d\n  창고 :active, after a, 1d',
    ['망: 2026-01-01–2026-01-02, 완료, 중요', '창고: 2026-01-02–2026-01-03, 진행 중'],
  ],
  [
    'the characters of entity codes, also rare ones',
    'stateDiagram-v2\n  가 --> 나 : 정책#colon; 1#bsol;2 #nope; #35;3',
    ['가 →(정책: 1\\2 &nope; #3) 나'],
  ],
  [
    'tasks with no more precision than their dates',
    'gantt\n  dateFormat YYYY-MM\n  하나 :a, 2026-01, 62d\n  둘 :after a, 3d',
    ['하나: 2026-01–2026-03', '둘: 2026-03'],
  ],
  [
    'an inclusive end date',
    'gantt\n  dateFormat YYYY-MM-DD\n  inclusiveEndDates\n  하나 :2026-01-01, 2026-01-02',
    ['하나: 2026-01-01–2026-01-02'],
  ],
  [
    'a timeline',
    'timeline\n  2013 : Docker\n  2014 : Kubernetes : Helm\n  2015',
    ['2013: Docker', '2014: Kubernetes, Helm', '2015'],
  ],
  [
    'a journey',
    'journey\n  section 아침\n    커피: 5: 나, 고양이\n    출근: 2',
    ['아침 · 커피: 5/5, 나, 고양이', '아침 · 출근: 2/5'],
  ],
  [
    'commits',
    'gitGraph\n  commit\n  branch dev\n  commit id: "고침" tag: "v1"\n  checkout main\n  merge dev',
    ['main: 커밋', 'main → dev: 커밋 고침 v1', 'main: dev 병합'],
  ],
  [
    'merges and cherry-picks in the language of the page',
    'gitGraph\n  commit\n  branch hot-fix\n  commit id: "고침"\n  commit id: "점검"\n  checkout main\n  merge hot-fix id: "합침" tag: "v2"\n  commit\n  branch release\n  commit\n  cherry-pick id: "고침"\n  cherry-pick id: "합침" parent: "점검" tag: "긴급"',
    [
      'main: 커밋',
      'main → hot-fix: 커밋 고침',
      'hot-fix: 커밋 점검',
      'main: hot-fix 병합 합침 v2',
      'main: 커밋',
      'main → release: 커밋',
      'release: 체리픽(고침)',
      'release: 체리픽(합침) 긴급',
    ],
  ],
  ['a tree', 'mindmap\n  뿌리\n    가\n      나\n    다', ['뿌리: 가, 다', '가: 나']],
  ['the bits of a packet', 'packet\n  0-3: "버전"\n  4: "깃발"', ['0–3: 버전', '4: 깃발']],
  [
    'participants without messages',
    'sequenceDiagram\n  participant 가\n  actor 나 as 손님\n  가->>가: 센다',
    ['손님', '가 → 가: 센다'],
  ],
  [
    'requirements with their attributes and relationships',
    'requirementDiagram\n  requirement "응답" {\n    id: R1\n    text: "1초 안에"\n    risk: high\n    verifymethod: test\n  }\n  element "캐시" {\n    type: "서비스"\n    docref: docs/cache\n  }\n  "캐시" - satisfies -> "응답"',
    ['캐시 →(satisfies) 응답', '응답 «Requirement»: R1, 1초 안에, 위험도 High, 검증 Test', '캐시 «서비스»: docs/cache'],
  ],
  [
    'cards of a board with their assignees',
    "kanban\n  할일[할 일]\n    카드[문서]@{ assigned: '민수', ticket: D-1, priority: 'High' }\n    둘[점검]",
    ['할 일: 문서 (D-1, 민수, High), 점검'],
  ],
  [
    'types in angle brackets, and one colon before the type of a method',
    'classDiagram\n  class 가 {\n    -items: List~Order~\n    +run(x): int\n  }',
    ['가: -items: List<Order>, +run(x) : int'],
  ],
  [
    'asterisks of a path, without tags and markup for bold',
    'flowchart LR\n  a["/api/admin/**"] --> b["<b>굵게</b>"] --> c["`**굵게**`"]',
    ['/api/admin/** → 굵게 → 굵게'],
  ],
  [
    'a tree without its generated root, with the comments of its files',
    'treeView-beta\n  "src/"\n    "a.ts" ## 시작',
    ['src: a.ts (시작)'],
  ],
  [
    'a chart of several types, with its axes and types',
    'xychart\n  x-axis "달" ["1월", "2월"]\n  y-axis "건수" 0 --> 9\n  bar [3, 5]\n  line [4, 6]\n  line "목표" [7, 8]',
    ['x축: 달', 'y축: 건수', '막대: 1월 3, 2월 5', '선: 1월 4, 2월 6', '목표: 1월 7, 2월 8'],
  ],
  [
    'the tooltip of a class with its name, without its members',
    'classDiagram\n  class 창고 {\n    +int 칸\n  }\n  click 창고 href "/x/" "여는 법"',
    ['창고: +int 칸', '창고: 여는 법'],
  ],
  ['a diagram with only labels by those labels', 'radar-beta\n  axis a["속도"], b["힘"], c["값"]', ['속도, 힘, 값']],
])('describes %s', async (_, source, sentences) => {
  expect(await describeInKorean(source)).toEqual(sentences);
});

test.each([
  ['in front matter', '---\ntitle: "배포: 흐름"\n---\nflowchart LR\n  가 --> 나', ['배포: 흐름', '가 → 나']],
  ['on its own line', 'gantt\n  title 이전 일정\n  dateFormat YYYY\n  가 :2026, 1d', ['이전 일정', '가: 2026']],
  ['of a timeline', 'timeline\n  title 연혁\n  2013 : Docker', ['연혁', '2013: Docker']],
  ['of a C4 diagram', 'C4Context\n  title 계통\n  Person(a, "손님")', ['계통', '손님']],
  ['of a kind that does not draw it', '---\ntitle: 생각\n---\nmindmap\n  뿌리\n    가', ['생각', '뿌리: 가']],
  [
    'for screen readers',
    'flowchart LR\n  accTitle: 배포\n  accDescr: 가에서 나로\n  가 --> 나',
    ['배포', '가에서 나로', '가 → 나'],
  ],
  ['that is the head of a fishbone diagram, once', 'ishikawa-beta\n  늦은 배포\n    사람', ['늦은 배포: 사람']],
])('includes a title %s', async (_, source, sentences) => {
  expect(await describeInKorean(source)).toEqual(sentences);
});

test('describes diagrams in English by default', async () => {
  const { description } = await renderer.draw('stateDiagram-v2\n  [*] --> On');
  expect(description).toEqual(['start → On']);
});
