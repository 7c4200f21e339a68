import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { diagramData } from '@mermaid-js/examples';
import { describe, expect, test } from 'vitest';
import { DiagramRefused, Renderer } from './index.ts';

const samples = new URL('../../../../tests/fixtures/diagrams/', import.meta.url);
const sources = [
  ...readdirSync(samples).map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const),
  // Mermaid's own example of each kind.
  ...diagramData.map(({ name, examples }) => [name, examples[0]!.code] as const),
];
const renderer = new Renderer();
const another = new Renderer();
const css = readFileSync(new URL('../diagrams.css', import.meta.url), 'utf8');
const block =
  'block\n  columns 3\n  a("계획") space b("운영")\n  a --> b\n  class a dev\n  click a "/devops/day05/#plan"';

describe.each(sources)('%s', (_, source) => {
  test('is small, in the colours of the site, without styles, the same each time', async () => {
    const { body } = await renderer.draw(source);
    expect(brotliCompressSync(body).length).toBeLessThan(6 * 1024);
    expect(body).not.toMatch(/ style=|<style|foreignObject|class="(?!dev")/);
    for (const [, value] of body.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
      expect(value).toMatch(/^(none|transparent|var\(--diagram-[\w-]+\))$/);
    for (const [, property] of body.matchAll(/var\((--[\w-]+)\)/g)) expect(css).toContain(`${property}:`);
    expect(body.replace(/>[^<]+</g, '><')).not.toMatch(/\d\.\d{4}/);
    expect((await another.draw(source)).body).toBe(body);
  }, 60_000);
});

test('keeps the labels in order, the class of a node and its link', async () => {
  const { body, words, links, source } = await renderer.draw(block);
  expect(words).toEqual(['계획 → 운영']);
  expect(links).toBe(true);
  expect(body).toMatch(/<a href="\/devops\/day05\/#plan"><g [^>]*class="dev">.*계획<\/text>.*<\/a>.*운영/);
  expect(source).not.toContain('click');
});

test('draws on after a pause has ended the worker', async () => {
  const forgetful = new Renderer({ idleLimit: 0 });
  await forgetful.draw(block);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await forgetful.draw(`${block}\n`)).words).toEqual(['계획 → 운영']);
});

test.each([
  ['of two lines', 'block\n  a("계획<br/>Plan")', '계획 Plan'],
  ['of several labels', 'classDiagram\n  class a {\n    +int x\n    run()\n  }', 'a +int x run()'],
])('a link %s has a name with spaces between them', async (_, source, name) => {
  const { body } = await renderer.draw(`${source}\n  click a "/x/"`);
  const [, link] = /<a href="\/x\/">(.*?)<\/a>/.exec(body) ?? [];
  expect(link?.replace(/<[^>]*>/g, '').trim()).toBe(name);
});

/** For each kind with nodes, one; `linkedElements` finds it by the ids that Mermaid gives. */
const NODES: Record<string, string> = {
  'flowchart-v2': 'flowchart TB\n  node_1[가] --> b',
  flowchart: 'graph LR\n  node_1[가] --> b',
  block: 'block\n  columns 2\n  node_1("가") b',
  stateDiagram: 'stateDiagram-v2\n  node_1 : 가\n  [*] --> node_1',
  classDiagram: 'classDiagram\n  class node_1["가"]\n  node_1 <|-- b',
  er: 'erDiagram\n  node_1["가"]\n  node_1 ||--o{ b : 나',
};
test.each(Object.entries(NODES))('Mermaid gives the nodes of a %s ids by which links find them', async (_, source) => {
  const { body, links } = await renderer.draw(`${source}\n  click node_1 "/x/"`);
  expect(links).toBe(true);
  const [, link] = /<a href="\/x\/">(.*?)<\/a>/.exec(body) ?? [];
  expect(link?.replace(/<[^>]*>/g, '').trim()).toBe('가');
});

describe('refuses', () => {
  test.each([
    ['what Mermaid cannot read, in its words', 'flowchart TB\n  a --> b\n  b[[[', 'Parse error on line 3'],
    ['what is no diagram, with the list of kinds', '안녕하세요', "'안녕하세요'(으)로 시작하는 그림은 없습니다"],
    ['math', 'flowchart TB\n  a["$$x^2$$"]', '$$ 수식은 그림에 그리지 않습니다'],
    ['a link without a node', 'block\n  a\n  click b "/x/"', "'b' 노드가 없습니다"],
    ['an empty diagram', 'flowchart TB', '빈 그림'],
    ['nothing', '', ''],
    ['a longer text than Mermaid reads', `pie\n${'  "가" : 1\n'.repeat(6000)}`, '50000자를 넘습니다'],
    ['more edges than Mermaid takes', `flowchart LR\n${'  a --> b\n'.repeat(501)}`, '연결선이 500개를 넘습니다'],
    [
      'a name that all objects have',
      'flowchart TB\n  a --> toString',
      "'toString'은(는) 노드의 이름으로 쓸 수 없습니다",
    ],
    ['the name of their prototype', 'flowchart TB\n  a --> __proto__', "'__proto__'은(는) 노드의 이름으로"],
    ['it in a diagram of states', 'stateDiagram-v2\n  [*] --> __proto__', "'__proto__'은(는) 노드의 이름으로"],
  ])('%s', async (_, source, reason) => {
    await expect(renderer.draw(source)).rejects.toThrow(DiagramRefused);
    await expect(renderer.draw(source)).rejects.toThrow(reason);
  });

  test('what takes too long, and goes on with the next', async () => {
    const hasty = new Renderer({ timeLimit: 3000 });
    // Edges that pass by all nodes of a long chain.
    const edges = Array.from({ length: 240 }, (_, i) => `  a${i} --> a${i + 1}\n  a0 --> a${i + 1}`);
    const endless = `flowchart TB\n${edges.join('\n')}`;
    await expect(hasty.draw(endless)).rejects.toThrow('3초 안에 그리지 못했습니다');
    await expect(hasty.draw('block\n  a')).resolves.toMatchObject({ words: ['a'] });
  }, 60_000);
});

describe('a hostile source cannot', () => {
  const hostile = new Renderer();
  test.each([
    ['put a script into a label', 'flowchart TB\n  a["<script>alert(1)</script>가"]'],
    ['put a handler into a label', 'flowchart TB\n  a["<img src=x onerror=alert(1)>가"]'],
    ['put a handler into a label of a sequence', 'sequenceDiagram\n  a->>b: <img src=x onerror=alert(1)>가'],
    [
      'bring its own style',
      'flowchart TB\n  a[가]\n  style a fill:red,stroke:#f00\n  classDef b fill:#f9f\n  class a b',
    ],
    [
      'bring links into a sequence',
      'sequenceDiagram\n  participant a as 가\n  link a: x @ javascript:alert(1)\n  a->>a: 나',
    ],
  ])('%s', async (_, source) => {
    const { body } = await renderer.draw(source);
    expect(body).toContain('가');
    expect(body).not.toMatch(/<(script|img|b|foreignObject|style|image|a|use)\b/i);
    expect(body).not.toMatch(/<[^>]*\b(on\w+|href|style)=/i);
    expect(body).not.toMatch(/example\.com|#f|evil|red/);
  });

  test.each([
    `%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%`,
    `%%{init: {"secure": [], "fontFamily": "evil", "themeCSS": "* { fill: red }", "look": "handDrawn"}}%%`,
    `%%{init: {"theme": "dark", "themeVariables": {"primaryColor": "#f00"}, "dompurifyConfig": {"ADD_TAGS": ["b"]}}}%%`,
    '---\nconfig:\n  securityLevel: loose\n  __proto__: {polluted: true}\n---',
  ])('loosen by settings what keeps it safe, or change the next diagram: %s', async (settings) => {
    const handler = `flowchart TB\n  a["<b onclick='alert(1)'>가</b>"]`;
    const { body } = await hostile.draw(`${settings}\n${handler}`);
    expect(body).toBe((await renderer.draw(handler)).body);
    expect(body).not.toMatch(/<[^>]*\b(on\w+|href|style)=/i);
    // Another diagram after each: what was drawn once is not drawn again.
    const next = `flowchart TB\n  a[가] --> b[나]\n%% ${JSON.stringify(settings)}`;
    expect((await hostile.draw(next)).body).toBe((await renderer.draw(next)).body);
  });
});

describe('what an author sets for a diagram', () => {
  test('direction, spacing and title work', async () => {
    const plain = 'flowchart LR\n  a[가] --> b[나]';
    const wide = `---\ntitle: 제목\nconfig:\n  flowchart:\n    nodeSpacing: 10\n    rankSpacing: 200\n---\n${plain}`;
    const [narrow, spaced] = [await renderer.draw(plain), await renderer.draw(wide)];
    expect(spaced.width).toBeGreaterThan(narrow.width + 100);
    expect(spaced.body).toContain('제목</text>');
  });

  test('colours become the nearest of the site, and text stays legible', async () => {
    const { body } = await renderer.draw('flowchart LR\n  a[가]\n  style a fill:#f00,stroke:#00f,color:#fff');
    expect(body).toContain('fill="var(--diagram-tint-5)" stroke="var(--diagram-tint-1-line)"');
    expect(body).not.toMatch(/<text[^>]* fill=/);
  });

  test('a hint is shown on pointing, and callbacks are left out', async () => {
    const { body, links } = await renderer.draw('flowchart LR\n  a[가]\n  click a call run() "설명"');
    expect(body).toMatch(/<g><title>설명<\/title>.*가/);
    expect(links).toBe(false);
  });
});

describe('says what to mend', () => {
  test.each([
    ['an open bracket, where it was opened', 'flowchart LR\n  a[가\n  b --> c', { line: 2, cause: /연 '\['을/ }],
    ['a quotation mark', 'flowchart LR\n  a["가] --> b\n  b --> c', { line: 2, cause: /연 '"'을/ }],
    ['a block', 'sequenceDiagram\n  loop 가\n    a->>b: 나\n', { line: 2, cause: /연 'loop'을/ }],
    ['brackets in a text', 'flowchart LR\n  a[가 (나)] --> b', { line: 2, fix: expect.stringContaining('따옴표') }],
    [
      'what Mermaid names no line of',
      'packet\n  0-1: "가"\n  3: "나"\n  4: "다"',
      { line: 3, cause: /not contiguous/ },
    ],
    [
      'what Mermaid names no line of, behind a directive',
      '%%{init: {"theme": "base"}}%%\nsequenceDiagram\n  a->>b: 가\n  b-->>-a: 나',
      { line: 4, cause: /inactive/ },
    ],
    ['a shape that there is not', 'flowchart LR\n  a --> b\n  a@{ shape: foo }\n  b --> c', { line: 3, cause: /foo/ }],
    ['Hangul that wants quotation marks', 'pie\n  가 : 3', { line: 2, fix: expect.stringContaining('따옴표') }],
    ['Hangul that a kind does not read', 'sankey\n"가","나",3', { line: 2, fix: expect.stringContaining('영문') }],
    ['a short arrow', 'flowchart LR\n  a -> b', { line: 2, fix: expect.stringContaining('-->') }],
    ['the word end', 'flowchart LR\n  a --> b\n  b --> end', { line: 3, cause: /'end'/ }],
    [
      'a line behind front matter and comments',
      '---\ntitle: 가\n---\n%% 말\nflowchart LR\n  a --> b\n  c --> --> d',
      { line: 7 },
    ],
    ['a line behind comments within', 'flowchart LR\n  %% 말\n  a --> b\n\n  %% 말\n  c --> --> d', { line: 6 }],
    ['front matter that is no YAML', '---\ntitle: "가\n---\nflowchart LR\n  a', { cause: /머리말/ }],
  ])('%s', async (_, source, reason) => {
    const { cause, ...rest } = reason as { cause?: RegExp; line?: number };
    const error = await renderer.draw(source).then(
      () => undefined,
      (refused: DiagramRefused) => refused.reason,
    );
    expect(error).toMatchObject(rest);
    expect(error?.fix).toBeTruthy();
    if (cause) expect(error?.cause).toMatch(cause);
  });
});

test('Mermaid’s own words are short', async () => {
  const refused: Error = (await renderer.draw('flowchart LR\n  a -> b').catch((error: Error) => error)) as Error;
  expect(refused.message).toBe("2번째 줄을 읽지 못했습니다: a -> b (Parse error on line 2, got 'MINUS')");
});

test('a picture is the same whatever was drawn before it, chance included', async () => {
  const source = 'gitGraph\n  commit\n  branch b\n  commit';
  const { body } = await new Renderer().draw(source);
  await renderer.draw('gitGraph\n  commit\n  commit');
  expect((await renderer.draw(source)).body).toBe(body);
});

test('a bar of no width is kept, as Mermaid draws it', async () => {
  const { body } = await renderer.draw(
    'gantt\n  dateFormat YYYY-MM-DD\n  가 : a, 2026-01-01, 2d\n  나 : 2026-01-02, 0d',
  );
  expect(body).toMatch(/<rect [^>]*width="0"/);
});

test('the labels of a sankey stand on its flows, with an outline in the colour of the page', async () => {
  const { body } = await renderer.draw('sankey\n\na,b,3\nb,c,2');
  expect(body.indexOf('>b ')).toBeGreaterThan(body.lastIndexOf('<path'));
  for (const [, label] of body.matchAll(/<text([^>]*)>/g))
    expect(label).toContain('paint-order="stroke" stroke="var(--diagram-ground)"');
});

test('a mindmap goes out from its middle, so that ten leaves fit the width of a page', async () => {
  const branches = ['가', '나', '다', '라', '마'].map((name) => `    ${name}\n      ${name} 하나\n      ${name} 둘`);
  const source = `mindmap\n  뿌리\n${branches.join('\n')}`;
  const drawing = await renderer.draw(source);
  expect(drawing.width).toBeLessThan(700);
  expect(await another.draw(source)).toEqual(drawing);
});

test('a gantt chart of hours tells hours, not the day that it is drawn on', async () => {
  const { body, words } = await renderer.draw(
    'gantt\n  dateFormat HH:mm\n  점검 :a1, 10:00, 40m\n  복구 :after a1, 2h',
  );
  expect(body).toContain('10:00');
  expect(body + words.join()).not.toContain(String(new Date().getFullYear()));
});
