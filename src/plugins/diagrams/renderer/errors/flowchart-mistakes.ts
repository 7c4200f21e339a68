import type { Mistake } from './mistake.ts';

const FLOWCHART = /^\s*(?:flowchart|graph)\b/m;

/** Common mistakes in flowcharts; the first match is reported. */
export const FLOWCHART_MISTAKES: Mistake[] = [
  { kind: FLOWCHART, line: /^(?:flowchart|graph)\b/, fix: '방향은 LR, TB, RL, BT 가운데 하나로 적으세요.' },
  {
    kind: FLOWCHART,
    line: /^(?:style|classDef|linkStyle)\b/,
    fix: '모양은 fill:#fde68a,stroke:red처럼 영문으로, 쉼표로 나누어 적으세요.',
  },
  { kind: FLOWCHART, line: /[→⟶⇒➜➔➡]/, fix: '화살표는 --> 로 적으세요.' },
  { kind: FLOWCHART, line: /[—–―－]/, message: /\bLexical error\b/, fix: '화살표는 --> 로, 선은 --- 로 적으세요.' },
  { kind: FLOWCHART, line: /-&gt;/, fix: '&gt; 는 > 로 적으세요: -->' },
  {
    kind: FLOWCHART,
    line: /->>/,
    fix: '->> 는 sequenceDiagram의 화살표입니다. --> 로 적거나, 첫 줄을 sequenceDiagram으로 바꾸세요.',
  },
  {
    kind: FLOWCHART,
    line: /[[(][/\\]/,
    message: /\bLexical error\b/,
    fix: '[/ 와 [\\ 는 기울어진 상자를 여는 말입니다. 글이 / 나 \\ 로 시작하면 ["/etc/hosts"]처럼 따옴표로 감싸세요.',
  },
  {
    kind: FLOWCHART,
    line: /(?:^|[>&=-]\s*)\p{Extended_Pictographic}/u,
    message: /\bLexical error\b/,
    fix: '그림 글자는 이름으로 쓸 수 없습니다. a["🚀"]처럼 영문 이름을 붙이고, 글은 대괄호와 따옴표 안에 적으세요.',
  },
  { kind: FLOWCHART, line: /^title\b/, fix: 'title 줄을 지우고, 이름은 ```mermaid title="이름" 에 적으세요.' },
  {
    kind: FLOWCHART,
    line: /^subgraph\b.*:::/,
    fix: 'subgraph 줄에는 ::: 를 붙일 수 없습니다. :::부터 지우고, end 뒤에 `class 이름 모양`을 한 줄 적으세요.',
  },
  { kind: FLOWCHART, line: /^subgraph\b.*[({[]/, fix: 'subgraph "이름 (설명)"처럼 이름을 따옴표로 감싸세요.' },
  {
    kind: FLOWCHART,
    line: /[[({][^\])}|]*\|/,
    message: /, got 'PIPE'\s*$/,
    fix: '글에 | 가 들면 ["a | b"]처럼 따옴표로 감싸세요.',
  },
  { kind: FLOWCHART, line: /\|[^|]*[()[\]{}][^|]*\|/, fix: '|"글 (괄호)"|처럼 글을 따옴표로 감싸세요.' },
  {
    kind: FLOWCHART,
    line: /(?:^|(?:--+>|---+|==+>|\.+->)\s*(?:\|[^|]*\|\s*)?|&\s*)["[({]/,
    fix: '괄호나 따옴표 앞에는 노드의 이름이 있어야 합니다: a["글"] --> b["글"]',
  },
  {
    kind: FLOWCHART,
    line: /(?:[->=&]|[->=]\s*\|[^|]*\|)$/,
    message: /, got '(?:NEWLINE|EOF|1)'\s*$/,
    fix: '화살표와 & 뒤에 노드를 적으세요.',
  },
  {
    kind: FLOWCHART,
    line: /^[^|]*\|[^|]*(?:\|[^|]*\|[^|]*)*$/,
    fix: '연결선의 글은 -->|글|처럼 양쪽을 | 로 감싸고, 글 안의 | 는 #124;로 적으세요.',
  },
  {
    kind: FLOWCHART,
    message: /, got 'STR'\s*$/,
    fix: '글 전체를 따옴표로 감싸고, 글 안의 따옴표는 #quot;로 적으세요: ["그는 #quot;네#quot;라고"]',
  },
  {
    kind: FLOWCHART,
    line: /^[^\s:[({|"]+\s*:(?!:).*(?:-->|---|-\.->|==>)/,
    fix: '노드의 글은 a["시작"] --> b["끝"]처럼 대괄호와 따옴표 안에 적으세요.',
  },
  {
    kind: FLOWCHART,
    line: /(?:-->|---|-\.->|==>)\s*[^\s:]+\s*:(?!:)/,
    fix: '연결선의 글은 가 -->|글| 나 처럼 화살표 뒤에 적으세요.',
  },
  {
    message: /, got '(?:PS|PE|SQS|SQE|DIAMOND_START|DIAMOND_STOP)'\s*$/,
    fix: '글에 괄호가 들면 ["글 (괄호)"]처럼 따옴표로 감싸세요.',
  },
  { kind: FLOWCHART, line: /(?<![-=.])->(?!>)/, fix: '화살표는 --> 로 적으세요.' },
  {
    kind: FLOWCHART,
    line: /(?<!-)--(?![->ox])(?!.*--[->ox])/,
    fix: '연결선의 글은 가 -- 글 --> 나 처럼 화살표로 닫으세요. 이름에는 -- 를 쓸 수 없습니다.',
  },
  {
    kind: FLOWCHART,
    line: /[\])}]\s+[^\s\-=.&|:<~]/,
    message: /, got '(?:NODE_STRING|UNICODE_TEXT)'\s*$/,
    fix: '노드와 노드 사이에는 화살표를 적거나, 줄을 나누세요.',
  },
  {
    kind: FLOWCHART,
    message: /, got '(?:NODE_STRING|UNICODE_TEXT)'\s*$/,
    fix: '노드의 이름에는 빈칸을 쓸 수 없습니다. web["웹 서버"]처럼 이름과 글을 나누어 적으세요.',
  },
];
