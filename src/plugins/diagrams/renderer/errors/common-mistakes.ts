/** Fixes for the most common mistakes in diagrams, recognized by the kind of diagram, the line and Mermaid's message. */

import { FLOWCHART_MISTAKES } from './flowchart-mistakes.ts';
import type { Mistake } from './mistake.ts';

const SEQUENCE = /^\s*sequenceDiagram\b/m;
const STATES = /^\s*stateDiagram/m;
const CLASSES = /^\s*classDiagram\b/m;
const ENTITIES = /^\s*erDiagram\b/m;
const QUOTED_NAMES = /^\s*(?:flowchart|graph|block|subgraph|architecture)/m;

const ENTITY_RELATION =
  '관계는 회원 ||--o{ 주문 : "한다"처럼 적으세요. ||는 하나, o|는 없거나 하나, |{는 하나 이상, o{는 없거나 여럿입니다.';

/** The first match is reported. */
const MISTAKES: Mistake[] = [
  { line: /^(?:\/\/|#)|\S\s*%%|\s\/\/\s[^\])}|]*$/, fix: '주석은 줄을 따로 두고 %% 로 시작하세요.' },
  { line: /^end$/, fix: 'end와 짝이 되는 여는 줄이 없습니다. 이 줄을 지우세요.' },
  { line: /[：；，（）［］｛｝｜＜＞]/, fix: '：，（）［］ 같은 전각 기호는 : , ( ) [ ] 처럼 반각으로 적으세요.' },
  {
    line: /[“”]/,
    message: /\bLex(?:er|ical) error\b/,
    fix: '둥근 따옴표(“ ”)는 곧은 따옴표(")로 바꾸어 적으세요.',
  },
  ...FLOWCHART_MISTAKES,
  {
    kind: /^\s*sankey/m,
    text: /[^\p{ASCII}]/u,
    fix: 'sankey 그림의 이름은 영문과 숫자로만 적을 수 있습니다. 한글 이름이면 flowchart로 그리세요.',
  },
  {
    kind: /^\s*pie\b/m,
    line: /:\s*[\d.]+\s*[^\d.\s]|^""\s*[^\s:]/,
    fix: '"이름" : 12.5처럼 쌍점(:)으로 나누고, 값은 숫자만 적으세요.',
  },
  { kind: /^\s*pie\b/m, line: /^(?!pie\b)[^"]*:/, fix: '이름은 "Go" : 60처럼 따옴표로 감싸세요.' },
  { kind: /^\s*pie\b/m, line: /^pie\b/, fix: '제목은 pie title 제목처럼 title 뒤에 적으세요.' },
  { kind: /^\s*xychart/m, line: /^(?:bar|line)\b/, fix: '값은 bar [12, 3.5]처럼 숫자만 적으세요.' },
  {
    kind: /^\s*xychart/m,
    line: /^[xy]-axis\b/,
    message: /\bParse error\b/,
    fix: '축은 x-axis ["1월", "2월"]이나 y-axis "명" 0 --> 100 처럼 적으세요.',
  },
  {
    kind: SEQUENCE,
    line: /^[^\s[({:]+[[({].*(?:--|==)/,
    fix: '상자와 --> 는 flowchart의 문법입니다. 첫 줄을 flowchart LR로 바꾸거나, 가->>나: 글처럼 적으세요.',
  },
  {
    kind: SEQUENCE,
    line: /^(?:else|and|option)\b/,
    fix: 'else는 alt 안에, and는 par 안에, option은 critical 안에 적으세요. 앞의 end가 먼저 닫았을 수도 있습니다.',
  },
  {
    kind: SEQUENCE,
    line: /^autonumber\b/,
    fix: 'autonumber만 적거나, autonumber 10 5처럼 처음과 간격을 수로 적으세요.',
  },
  { kind: SEQUENCE, line: /;/, fix: '; 는 줄을 끝내는 말입니다. 글 안에서는 #59; 로 적으세요.' },
  {
    kind: SEQUENCE,
    line: /^note\b/i,
    fix: 'Note over 가,나: 글, Note left of 가: 글, Note right of 가: 글처럼 적으세요. 이름은 둘까지입니다.',
  },
  {
    kind: SEQUENCE,
    line: /-(?:>>?|[x)])/,
    message: /, got 'NEWLINE'\s*$/,
    fix: '가->>나: 글처럼 쌍점(:) 뒤에 글을 적으세요.',
  },
  { kind: SEQUENCE, line: /[→⟶⇒➜➡]/, fix: '화살표는 ->> 나 -->> 로 적으세요.' },
  { kind: SEQUENCE, message: /, got 'INVALID'\s*$/, fix: '가->>나: 글, 나-->>가: 대답처럼 ->> 나 -->> 로 적으세요.' },
  {
    kind: STATES,
    line: /[\p{L}\d]-[\p{L}\d]/u,
    message: /, got 'INVALID'\s*$/,
    fix: '이름에는 - 를 쓸 수 없습니다. state "not-ready" as not_ready 로 이름을 붙이고 not_ready로 적으세요.',
  },
  { line: /^classDef\s+[^\p{ASCII}]/u, message: /\bLexical error\b/, fix: 'classDef의 이름은 영문으로 적으세요.' },
  {
    kind: /^\s*(?:stateDiagram|block)/m,
    line: /^(?:class|style)\s+[^\p{ASCII}]/u,
    fix: 'class와 style에는 영문 이름만 적을 수 있습니다. a1["글"]처럼(상태는 state "글" as a1처럼) 이름을 붙이고 a1로 적으세요.',
  },
  {
    kind: /^\s*radar/m,
    line: /^(?:axis|curve)\b/,
    fix: 'axis a["속도"], b["힘"]과 curve c["올해"]{3, 4}처럼 이름은 영문으로, 보일 글은 대괄호와 따옴표 안에 적으세요.',
  },
  { kind: /^\s*venn/m, line: /^union\b/, fix: 'union A,B["글"]처럼 이름을 쉼표로 나누세요.' },
  {
    kind: STATES,
    line: /^state\s+[^\s"]+\s+as\b/,
    fix: 'state "대기 중" as s1 처럼 글을 따옴표로 감싸 앞에 적으세요.',
  },
  { kind: STATES, message: /, got 'STRUCT_START'\s*$/, fix: '상태마다 화살표의 줄을 따로 적으세요: 가 --> 나' },
  {
    kind: STATES,
    line: /^note\b/i,
    fix: 'note right of 가 : 글처럼 적거나, note right of 가 아래에 글을 적고 end note로 닫으세요.',
  },
  { kind: ENTITIES, line: /,$/, fix: '줄 끝의 쉼표를 지우세요.' },
  {
    kind: ENTITIES,
    line: /\b(?:PK|FK|UK)\b.*(?:--|\/\/|#)/,
    fix: '설명은 int id PK "회원 번호"처럼 따옴표로 감싸세요.',
  },
  {
    kind: ENTITIES,
    line: /^(?!.*(?:\|\||\|o|\}o|\}\|)(?:--|\.\.)(?:\|\||o\||o\{|\|\{)).*(?:--|\.\.|->)/,
    fix: ENTITY_RELATION,
  },
  { kind: ENTITIES, line: /^(?!.*(?:--|\.\.)).*[|}o]-/, fix: ENTITY_RELATION },
  {
    kind: ENTITIES,
    message: /, got 'NEWLINE'\s*$/,
    fix: '관계에는 글이 있어야 합니다: 회원 ||--o{ 주문 : "한다"',
  },
  {
    kind: ENTITIES,
    line: /\[""\].*(?:--|\.\.)|(?:--|\.\.).*\[""\]/,
    fix: '부를 이름은 관계와 따로 한 줄에 user["회원"]처럼 적고, 관계에는 user만 적으세요.',
  },
  {
    kind: ENTITIES,
    line: /^[^\s{}]+(?:\s+[^{}]+)?$/,
    message: /, got '(?:BLOCK_STOP|ATTRIBUTE_(?:KEY|WORD))'\s*$/,
    fix: '속성은 `형 이름 PK "설명"`처럼 형부터 적으세요. 이름에는 빈칸을 쓸 수 없고, 설명은 따옴표로 감쌉니다.',
  },
  {
    kind: ENTITIES,
    line: /--|\.\./,
    message: /, got '(?:UNICODE_TEXT|ENTITY_NAME)'\s*$/,
    fix: '이름에 빈칸이 들면 "주문 상세"처럼 따옴표로 감싸세요.',
  },
  { kind: /^\s*journey\b/m, line: /[#;]/, fix: '#은 #35; 로, ; 는 #59; 로 적으세요.' },
  { kind: /^\s*timeline\b/m, line: /\d:\d/, fix: ': 는 때와 일을 나누는 말입니다. 시각은 09#58;00처럼 적으세요.' },
  {
    kind: /^\s*requirementDiagram\b/m,
    line: /:/,
    fix: '값에 빈칸이나 - 나 한글이 들면 id: "REQ-001"처럼 따옴표로 감싸세요.',
  },
  {
    kind: STATES,
    message: /, got '(?:STRING|COMPOSIT_STATE)'\s*$/,
    fix: '따옴표로 감싼 이름은 앞에 state "이름" as s1 로 적고, 다른 줄에는 s1 로 적으세요.',
  },
  {
    kind: CLASSES,
    line: /^class\s+[^\s{["]*\(/,
    fix: '이름에는 괄호를 쓸 수 없습니다. class user["사용자 (User)"]처럼 이름과 글을 나누어 적으세요.',
  },
  {
    kind: CLASSES,
    line: /[\p{L}\d]<[^<>|-]*>/u,
    fix: '형의 매개변수는 < > 대신 List~T~처럼 ~ 로 감싸세요.',
  },
  { kind: CLASSES, line: /(?<!:):(?!:).*:/, message: /, got 'LABEL'\s*$/, fix: '글 안의 : 는 #58; 로 적으세요.' },
  { kind: CLASSES, message: /, got 'LABEL'\s*$/, fix: '관계의 양쪽에 이름을 적으세요: 주문 --> 상품 : 글' },
  {
    kind: CLASSES,
    line: /^(?!.*(?:--|\.\.)).*[\s|*o<]-/,
    fix: '관계의 줄은 <|-- 나 --> 처럼 - 둘이나 .. 으로 적으세요.',
  },
  {
    kind: CLASSES,
    line: /^(?:style|cssClass)\s+[^\p{ASCII}]/u,
    fix: 'style에는 영문 이름만 적을 수 있습니다. class order["주문"]처럼 이름을 붙이고 style order로 적으세요.',
  },
  {
    kind: /^\s*(?:mindmap|kanban)\b/m,
    line: /[([{]/,
    fix: '글에 괄호가 들면 ["글 (괄호)"]처럼 따옴표와 대괄호로 감싸세요.',
  },
  {
    kind: /^\s*quadrantChart\b/m,
    line: /:\s*[[(\d]/,
    fix: '자리는 [0.3, 0.8]처럼 0부터 1까지의 두 수로 적으세요.',
  },
  { kind: /^\s*gantt\b/m, message: /, got 'NL'\s*$/, fix: '작업은 이름 :2026-01-31, 3d 처럼 쌍점(:)으로 나누세요.' },
  { kind: /^\s*gitGraph\b/m, line: /^commit\s+-/, fix: 'commit id: "메시지"처럼 적으세요.' },
  { kind: /^\s*block\b/m, line: /(?<!-)->/, fix: '화살표는 --> 로 적으세요.' },
  { kind: /^\s*packet\b/m, line: /^[\d+-]+\s*""/, fix: '0-7: "이름"처럼 쌍점(:)으로 나누세요.' },
  {
    kind: /^\s*C4/m,
    line: /\(.*[^\p{ASCII}]/u,
    fix: '영문 이름을 앞에 두고 글은 따옴표로 감싸세요: Person(user, "손님", "설명")',
  },
  { kind: /^\s*C4/m, line: /^(?:Bi)?Rel(?:_\w+)?\(/, fix: '관계에는 글이 있어야 합니다: Rel(user, shop, "주문한다")' },
  {
    kind: /^\s*architecture/m,
    line: /^(?:service|group|junction)\s+[^\p{ASCII}]/u,
    fix: '이름은 영문으로, 보일 글은 대괄호 안에 적으세요: service db(database)["데이터베이스"]',
  },
  {
    kind: /^\s*architecture/m,
    line: /--|<-|->/,
    fix: '연결은 가장자리를 붙여 web:R --> L:db 처럼 적으세요. 가장자리는 L, R, T, B입니다.',
  },
  { kind: /^\s*treemap/m, line: /^[^"]/, fix: '이름은 "EC2": 10처럼 따옴표로 감싸세요.' },
  {
    kind: /^\s*usecase/m,
    line: /[^\p{ASCII}]/u,
    fix: '이 그림은 따옴표 없는 한글을 읽지 못합니다. "한글"처럼 따옴표로 감싸세요.',
  },
  {
    kind: QUOTED_NAMES,
    line: /[[(].*[()[\]{}].*[\])]/,
    message: /\bLex(?:er|ical) error\b/,
    fix: '글에 괄호가 들면 ["글 (괄호)"]처럼 따옴표로 감싸세요.',
  },
  {
    line: /[^\p{ASCII}]/u,
    message: /\bLex(?:er|ical) error\b/,
    fix: '이 그림은 따옴표 없는 한글을 읽지 못합니다. "한글"처럼 따옴표로 감싸고, 그래도 안 되면 이름은 영문으로 적으세요.',
  },
];

/**
 * @param line the line that Mermaid rejects
 * @param source the entire diagram
 * @param message Mermaid's message
 * @returns a fix, for the author, if the mistake is a common one
 */
export function fixFor(line: string, source: string, message: string): string | undefined {
  const unquoted = line.trim().replace(/"[^"]*"/g, '""');
  return MISTAKES.find(
    (candidate) =>
      (candidate.kind?.test(source) ?? true) &&
      (candidate.line?.test(unquoted) ?? true) &&
      (candidate.text?.test(line) ?? true) &&
      (candidate.message?.test(message) ?? true),
  )?.fix;
}
