import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { KINDS } from './config.ts';
import { DiagramRefused, Renderer } from './index.ts';

const samples = new URL('../../../../tests/fixtures/diagrams/', import.meta.url);
const sources = readdirSync(samples).map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const);
const renderer = new Renderer();
const block =
  'block\n  columns 3\n  a("계획") space b("운영")\n  a --> b\n  class a dev\n  click a "/devops/day05/#plan"';

describe.each(sources)('%s', (_, source) => {
  test('is small, in the colours of the site, without styles, the same each time', async () => {
    const { body } = await renderer.draw(source);
    expect(brotliCompressSync(body).length).toBeLessThan(6 * 1024);
    expect(body).not.toMatch(/style|foreignObject|class="(?!dev")/);
    for (const [, value] of body.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
      expect(value).toMatch(/^(none|var\(--diagram-[\w-]+\))$/);
    expect(body.replace(/>[^<]+</g, '><')).not.toMatch(/\d\.\d{4}/);
    expect((await new Renderer().draw(source)).body).toBe(body);
  }, 60_000);
});

test('keeps the labels in order, the class of a node and its link', async () => {
  const { body, labels, links, source } = await renderer.draw(block);
  expect(labels).toEqual(['계획', '운영']);
  expect(links).toBe(true);
  expect(body).toMatch(/<a href="\/devops\/day05\/#plan"><g [^>]*class="dev">.*계획<\/text>.*<\/a>.*운영/);
  expect(source).not.toContain('click');
});

test('draws on after a pause has ended the worker', async () => {
  const forgetful = new Renderer({ idleLimit: 0 });
  await forgetful.draw(block);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await forgetful.draw(`${block}\n`)).labels).toEqual(['계획', '운영']);
});

test('a label of two lines is one label', async () => {
  expect((await renderer.draw('block\n  a("계획<br/>Plan")')).labels).toEqual(['계획 Plan']);
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
const WITHOUT_NODES = ['sequence', 'packet', 'pie'];

test('all kinds with nodes are looked at for links', () => {
  expect([...Object.keys(NODES), ...WITHOUT_NODES].sort()).toEqual(Object.keys(KINDS).sort());
});

test.each(Object.entries(NODES))('Mermaid gives the nodes of a %s ids by which links find them', async (_, source) => {
  const { body, links } = await renderer.draw(`${source}\n  click node_1 "/x/"`);
  expect(links).toBe(true);
  const [, link] = /<a href="\/x\/">(.*?)<\/a>/.exec(body) ?? [];
  expect(link?.replace(/<[^>]*>/g, '').trim()).toBe('가');
});

describe('refuses', () => {
  test.each([
    ['what Mermaid cannot read, in its words', 'flowchart TB\n  a --> b\n  b[[[', 'Parse error on line 3'],
    ['kinds that would be drawn wrong', 'gantt\n  section a\n  b: 2020-01-01, 3d', "'gantt' 그림은 그리지 않습니다"],
    ['what is no diagram', '안녕하세요', 'No diagram type detected'],
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
    await expect(hasty.draw('block\n  a')).resolves.toMatchObject({ labels: ['a'] });
  }, 60_000);
});

describe('a hostile source cannot', () => {
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
    `%%{init: {"secure": [], "fontFamily": "evil", "themeCSS": "* { fill: red }"}}%%`,
    '---\nconfig:\n  securityLevel: loose\n---',
  ])('bring settings: %s', async (settings) => {
    await expect(renderer.draw(`${settings}\nflowchart TB\n  a["<b onclick='alert(1)'>가</b>"]`)).rejects.toThrow(
      '설정',
    );
  });
});
