import { describe, expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import { DiagramError } from '../index.ts';

const reasonFor = (source: string) =>
  renderer.draw(source).then(
    () => undefined,
    (error: unknown) => (error as DiagramError).reason,
  );

test.each([
  [
    'two nodes without an arrow',
    'flowchart LR\n  a[논] --> b[밭] c[산]',
    2,
    '사이에는 화살표',
    'flowchart LR\n  a[논] --> b[밭] --> c[산]',
  ],
  ['an arrow at the end', 'flowchart LR\n  a[논]\n  -->', 3, '뒤에 노드', 'flowchart LR\n  a[논]\n  --> b'],
  [
    'properties without a comma',
    'flowchart LR\n  a\n  b@{ shape: doc label: "글" }',
    3,
    '쉼표로',
    'flowchart LR\n  a\n  b@{ shape: doc, label: "글" }',
  ],
  ['a full-width colon', 'sequenceDiagram\n  논->>밭：물', 2, '반각', 'sequenceDiagram\n  논->>밭:물'],
  [
    'a word after autonumber',
    'sequenceDiagram\n  autonumber 하나\n  논->>밭: 물',
    2,
    '수로',
    'sequenceDiagram\n  autonumber 1\n  논->>밭: 물',
  ],
  [
    'a created participant without a message',
    'sequenceDiagram\n  논->>밭: 물\n  create participant 산\n  논->>밭: 또',
    4,
    'create 줄',
    'sequenceDiagram\n  논->>밭: 물\n  create participant 산\n  논->>산: 또',
  ],
  [
    'an alias without quotation marks',
    'stateDiagram-v2\n  state 마른논 as s1',
    2,
    '따옴표',
    'stateDiagram-v2\n  state "마른논" as s1',
  ],
  [
    'two states in brackets',
    'stateDiagram-v2\n  논 --> {밭, 산}',
    2,
    '줄을 따로',
    'stateDiagram-v2\n  논 --> 밭\n  논 --> 산',
  ],
  [
    'a space in the name of the kind',
    'stateDiagram v2\n  논 --> 밭',
    1,
    'stateDiagram-v2',
    'stateDiagram-v2\n  논 --> 밭',
  ],
  ['a short line between classes', 'classDiagram\n  논 -> 밭', 2, '-->', 'classDiagram\n  논 --> 밭'],
  [
    'brackets in the name of a class',
    'classDiagram\n  class 논(답) {\n    +물\n  }',
    2,
    'class user[',
    'classDiagram\n  class field["논 (답)"] {\n    +물\n  }',
  ],
  ['a relation to no class', 'classDiagram\n  논 --|> : 땅', 2, '양쪽', 'classDiagram\n  논 --|> 땅 : 이다'],
  [
    'a short line between entities',
    'erDiagram\n  논 ||-o{ 물 : "쓴다"',
    2,
    '||--o{',
    'erDiagram\n  논 ||--o{ 물 : "쓴다"',
  ],
  [
    'a note after the key of an attribute',
    'erDiagram\n  논 {\n    int id PK, 번호\n  }',
    3,
    '따옴표',
    'erDiagram\n  논 {\n    int id PK "번호"\n  }',
  ],
  ['a task without a colon', 'gantt\n  논갈이 2026-03-02, 3d', 2, '쌍점', 'gantt\n  논갈이 :2026-03-02, 3d'],
  [
    'a tag in Korean',
    'gantt\n  논갈이 :끝, a1, 2026-03-02, 3d',
    2,
    'done',
    'gantt\n  논갈이 :done, a1, 2026-03-02, 3d',
  ],
  [
    'a task that ends before it starts',
    'gantt\n  dateFormat YYYY-MM-DD\n  논갈이 :2026-03-02, 2026-02-02',
    3,
    '시작한 뒤',
    'gantt\n  dateFormat YYYY-MM-DD\n  논갈이 :2026-02-02, 2026-03-02',
  ],
  [
    'the last day of a task without a format of dates',
    'gantt\n  논갈이 :2026-03-02, 2026-03-05',
    2,
    'dateFormat YYYY-MM-DD',
    'gantt\n  dateFormat YYYY-MM-DD\n  논갈이 :2026-03-02, 2026-03-05',
  ],
  ['a title without its keyword', 'pie 논과 밭\n  "논": 3', 1, 'pie title', 'pie title 논과 밭\n  "논": 3'],
  ['an option of Git', 'gitGraph\n  commit -m "모내기"', 2, 'commit id:', 'gitGraph\n  commit id: "모내기"'],
  [
    'a commit that does not exist',
    'gitGraph\n  commit\n  cherry-pick id: "모"',
    3,
    '다른 브랜치',
    'gitGraph\n  commit',
  ],
  ['coordinates without brackets', 'quadrantChart\n  논: 0.2, 0.7', 2, '[0.3, 0.8]', 'quadrantChart\n  논: [0.2, 0.7]'],
  [
    'a range with a short arrow',
    'xychart\n  y-axis "명" 0 -> 9\n  bar [1, 2]',
    2,
    '0 --> 100',
    'xychart\n  y-axis "명" 0 --> 9\n  bar [1, 2]',
  ],
  ['bits without a colon', 'packet\n  0-7 "논"', 2, '쌍점', 'packet\n  0-7: "논"'],
  [
    'a relation without a label',
    'C4Context\n  Person(a, "논")\n  System(b, "밭")\n  Rel(a, b)',
    4,
    '글이 있어야',
    'C4Context\n  Person(a, "논")\n  System(b, "밭")\n  Rel(a, b, "쓴다")',
  ],
  [
    'a relation to an unknown part',
    'C4Context\n  Person(a, "논")\n  Rel(a, b, "쓴다")',
    3,
    '앞에서 적은',
    'C4Context\n  Person(a, "논")\n  System(b, "밭")\n  Rel(a, b, "쓴다")',
  ],
  [
    'front matter without an end',
    '---\ntitle: 논\nflowchart LR\n  a',
    1,
    '--- 만 있는',
    '---\ntitle: 논\n---\nflowchart LR\n  a',
  ],
  ['a misspelled kind', 'flowchar LR\n  논 --> 밭', 1, "'flowchart'", 'flowchart LR\n  논 --> 밭'],
])('reports the line of %s and how to mend it', async (_, faulty, line, fix, fixed) => {
  expect(await reasonFor(faulty)).toMatchObject({ line, fix: expect.stringContaining(fix) });
  expect(await reasonFor(fixed)).toBeUndefined();
});

describe('reports the line and a fix of', () => {
  test.each([
    ['an unclosed bracket', 'flowchart LR\n  a[가\n  b --> c', { line: 2, cause: /연 '\['을/ }],
    ['an unclosed quotation mark', 'flowchart LR\n  a["가] --> b\n  b --> c', { line: 2, cause: /연 '"'을/ }],
    ['an unclosed block', 'sequenceDiagram\n  loop 가\n    a->>b: 나\n', { line: 2, cause: /연 'loop'을/ }],
    ['brackets in a label', 'flowchart LR\n  a[가 (나)] --> b', { line: 2, fix: expect.stringContaining('따옴표') }],
    ['an error without a line', 'packet\n  0-1: "가"\n  3: "나"\n  4: "다"', { line: 3, cause: /not contiguous/ }],
    [
      'an error without a line, after a directive',
      '%%{init: {"theme": "base"}}%%\nsequenceDiagram\n  a->>b: 가\n  b-->>-a: 나',
      { line: 4, cause: /inactive/ },
    ],
    [
      'an error without a line, in blocks',
      'sequenceDiagram\n  alt 가\n    loop 나\n      a->>b: 가\n      b-->>-a: 나\n    end\n  else 다\n    a->>b: 라\n  end',
      { line: 5, cause: /inactive/ },
    ],
    ['an unknown shape', 'flowchart LR\n  a --> b\n  a@{ shape: foo }\n  b --> c', { line: 3, cause: /foo/ }],
    ['Hangul that needs quotation marks', 'pie\n  가 : 3', { line: 2, fix: expect.stringContaining('따옴표') }],
    [
      'Hangul in a kind that does not support it',
      'sankey\n"가","나",3',
      { line: 2, fix: expect.stringContaining('영문') },
    ],
    ['a short arrow', 'flowchart LR\n  a -> b', { line: 2, fix: expect.stringContaining('-->') }],
    ['a node called end', 'flowchart LR\n  a --> b\n  b --> end', { line: 3, cause: /'end'/ }],
    [
      'an error after front matter and comments',
      '---\ntitle: 가\n---\n%% 말\nflowchart LR\n  a --> b\n  c --> --> d',
      { line: 7 },
    ],
    [
      'an error after comments within the diagram',
      'flowchart LR\n  %% 말\n  a --> b\n\n  %% 말\n  c --> --> d',
      { line: 6 },
    ],
    ['invalid YAML in front matter', '---\ntitle: "가\n---\nflowchart LR\n  a', { cause: /머리말/ }],
  ])('%s', async (_, source, reason) => {
    const { cause, ...rest } = reason as { cause?: RegExp; line?: number };
    const error = await reasonFor(source);
    expect(error).toMatchObject(rest);
    expect(error?.fix).toBeTruthy();
    if (cause) expect(error?.cause).toMatch(cause);
  });
});

test('shortens Mermaid’s messages', async () => {
  const failure: Error = (await renderer.draw('flowchart LR\n  a -> b').catch((error: Error) => error)) as Error;
  expect(failure.message).toBe("2번째 줄을 읽지 못했습니다: a -> b (Parse error on line 2, got 'MINUS')");
});

test.each([
  ['boxes in a sequence', 'sequenceDiagram\n  a[손님] --> b[가게]', 2, 'flowchart LR로'],
  ['a single arrow between blocks', 'block\n  a b\n  a -> b', 3, '화살표는 -->'],
  ['curly quotation marks', 'pie\n  “밥” : 20', 2, '둥근 따옴표'],
  ['a name without quotation marks', 'pie\n  Rice : 20', 2, '따옴표로 감싸세요'],
  ['a space in the name of an attribute', 'erDiagram\n  회원 {\n    int 회원 번호 PK\n  }', 3, '빈칸을 쓸 수 없고'],
  ['a fence in the diagram', '```mermaid\nflowchart LR\n  a', 1, '이 줄과 그 짝'],
])('tells how to mend %s', async (_, faulty, line, fix) => {
  await expect(renderer.draw(faulty)).rejects.toMatchObject({ reason: { line, fix: expect.stringContaining(fix) } });
});
