import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import korean from '../../translations/words-ko.json' with { type: 'json' };
import { termsFrom } from '../index.ts';

test.each([
  [
    'messages that are lost',
    'sequenceDiagram\n  손님-x가게: 주문\n  가게--x손님: 영수증',
    ['손님 →X 가게: 주문', '가게 →X 손님: 영수증'],
  ],
  ['edges that are blocked', 'flowchart LR\n  a[밖] --x|막힘| b[안]\n  c x--x d', ['밖 →X(막힘) 안', 'c ↔X d']],
  [
    'the axes of a quadrant chart, and points with their quadrants and coordinates',
    'quadrantChart\n  x-axis 급하지 않음 --> 급함\n  y-axis 중요함\n  quadrant-1 지금\n  quadrant-3 버린다\n  장애: [0.9, 0.875]\n  정리: [0.1, 0.2]\n  여권: [0.3, 0.6]\n  경계: [0.5, 0.7]',
    [
      '가로축: 급하지 않음 → 급함',
      '세로축: 중요함',
      '오른쪽 위: 지금',
      '왼쪽 아래: 버린다',
      '장애: 지금 (0.9, 0.875)',
      '정리: 버린다 (0.1, 0.2)',
      '여권: 왼쪽 위 (0.3, 0.6)',
      '경계: (0.5, 0.7)',
    ],
  ],
  [
    'an architecture with its paths and groups',
    'architecture-beta\n  group vpc(cloud)[VPC]\n  group sub(cloud)[Subnet] in vpc\n  service web(server)[Web] in sub\n  service db(database)[DB] in vpc\n  service user(internet)[User]\n  junction j in vpc\n  user:R -[HTTPS]-> L:web\n  web{group}:B -- T:j\n  db:L <--> R:j',
    ['User →(HTTPS) Web', 'Subnet — 교차점', 'DB ↔ 교차점', 'VPC: Subnet, DB, 교차점', 'Subnet: Web'],
  ],
  [
    'a Wardley map with the positions and evolution of its components',
    'wardley-beta\n  anchor User [0.95, 0.6]\n  component Kettle [0.4, 0.35] (build) (inertia)\n  component Power [0.1, 0.7]\n  User -> Kettle\n  Kettle +> Power\n  evolve Kettle 0.62\n  pipeline Power {\n    component Wind [0.8]\n  }\n  note "Cheap power" [0.3, 0.4]\n  annotation 1,[0.2, 0.3] "First"\n  accelerator Law [0.5, 0.5]',
    [
      'User: 제품(Product) 0.6, 가시성 0.95',
      'Kettle: 맞춤 제작(Custom Built) 0.35 → 제품(Product) 0.62, 가시성 0.4, 관성, build',
      'Power: 제품(Product) 0.7, 가시성 0.1',
      'Wind: 범용(Commodity) 0.8, 가시성 0.1',
      'User → Kettle → Power',
      'Power: Wind',
      '1: First',
      'Cheap power',
      '가속: Law',
    ],
  ],
  [
    'a Wardley map with custom stages',
    'wardley-beta\n  evolution "실험"@0.2 -> "관례"@0.6 -> "규칙"@1.0\n  component A [0.5, 0.3]',
    ['A: 관례 0.3, 가시성 0.5'],
  ],
  [
    'a Cynefin framework with its domains',
    'cynefin-beta\n  complex\n    "실험"\n    "관찰"\n  clear\n    "규칙"\n  complex --> clear : "익숙해짐"\n  clear --> chaotic',
    [
      '복잡(Complex): 실험, 관찰',
      '명확(Clear): 규칙',
      '복잡(Complex) → 명확(Clear): 익숙해짐',
      '명확(Clear) → 혼돈(Chaotic)',
    ],
  ],
  [
    'sets and their overlaps',
    'venn-beta\n  title "팀"\n  set Z["개발"]\n    text t1["React"]\n  set A["운영"]\n  union Z,A["DevOps"]\n    text t2["파이프라인"]',
    ['팀', '개발: React', '운영', '개발, 운영 겹침: DevOps, 파이프라인'],
  ],
  [
    'the rules of a grammar',
    `railroad-ebnf-beta\n  list = "[" ( item ( "," item )* )? "]" ;\n  item = digit+ | '"' word '"' ;\n  word = ( letter | "_" ) letter ;`,
    ['list = "[" (item ("," item)*)? "]"', `item = digit+ | '"' word '"'`, 'word = (letter | "_") letter'],
  ],
  [
    'rules with counted repetitions',
    'railroad-abnf-beta\n  code = 3DIGIT ;\n  name = 2*4ALPHA ;\n  tail = 2*ALPHA ;',
    ['code = DIGIT{3}', 'name = ALPHA{2,4}', 'tail = ALPHA{2,}'],
  ],
  [
    'C4 by its parts, boundaries and relations',
    'C4Container\n  Person(u, "손님")\n  System_Boundary(s, "은행") {\n    Container(w, "웹", "React", "화면")\n  }\n  Rel(u, w, "쓴다", "HTTPS")',
    ['웹 (React): 화면', '은행: 웹', '손님 → 웹: 쓴다 (HTTPS)'],
  ],
  [
    'a C4 relation in both directions',
    'C4Context\n  Person(a, "손님")\n  System(b, "가게")\n  BiRel(a, b, "흥정한다")',
    ['손님 ↔ 가게: 흥정한다'],
  ],
  [
    'the machines of a deployment',
    'C4Deployment\n  Deployment_Node(n, "서버", "Ubuntu", "셋") {\n    Container(w, "웹", "Nginx")\n  }',
    ['웹 (Nginx)', '서버 (Ubuntu, 셋): 웹'],
  ],
  [
    'an event model with its relations and lanes',
    'eventmodeling\n  tf 01 ui CartUI\n  tf 02 cmd AddItem [[Item]]\n  tf 03 evt Shop.ItemAdded\n\ndata Item {\n  count: 2\n}',
    [
      'CartUI → AddItem → ItemAdded',
      'UI/Automation: CartUI',
      'Command/Read Model: AddItem count: 2',
      'Stream: Shop: ItemAdded',
    ],
  ],
  ['flows with amounts', 'sankey\n\nA,B,10\nA,C,5.5', ['A → B: 10', 'A → C: 5.5']],
  [
    'the curves of a radar chart',
    'radar-beta\n  axis a["속도"], b["힘"], c["값"]\n  curve x["우리"]{1, 2, 3}',
    ['우리: 속도 1, 힘 2, 값 3'],
  ],
  [
    'the areas of a treemap',
    'treemap-beta\n"예산"\n  "집"\n    "월세": 70\n  "밥": 30',
    ['예산: 집, 밥 30', '집: 월세 70'],
  ],
  [
    'the lanes of a flowchart',
    'swimlane-beta LR\n  subgraph 개발\n    a[코드]\n  end\n  subgraph 운영\n    b[배포]\n  end\n  a --> b',
    ['코드 → 배포', '개발: 코드', '운영: 배포'],
  ],
  [
    'use cases',
    'usecase-beta\nactor Customer("손님")\nsystemBoundary "가게"\n  Order("주문")\nend\nCustomer --> Order',
    ['손님 → 주문', '가게: 주문'],
  ],
])('describes %s', async (_, source, sentences) => {
  expect((await renderer.draw(source, undefined, termsFrom(korean))).description).toEqual(sentences);
});
