import { describe, expect, test } from 'vitest';
import { renderer } from '../testing.ts';
import { DiagramError, Renderer } from './index.ts';

const block =
  'block\n  columns 3\n  a("계획") space b("운영")\n  a --> b\n  class a dev\n  click a "/devops/day05/#plan"';

test('keeps the order of labels, the class of a node and its link', async () => {
  const { body, description, hasLinks, source } = await renderer.draw(block);
  expect(description).toEqual(['계획 → 운영']);
  expect(hasLinks).toBe(true);
  expect(body).toMatch(/<a href="\/devops\/day05\/#plan"><g [^>]*class="dev">.*계획<\/text>.*<\/a>.*운영/);
  expect(source).not.toContain('click');
});

test('starts a new worker after the idle limit', async () => {
  const impatient = new Renderer({ idleLimit: 0 });
  await impatient.draw(block);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await impatient.draw(`${block}\n`)).description).toEqual(['계획 → 운영']);
});

test.each([
  ['of two lines', 'block\n  a("계획<br/>Plan")', '계획 Plan'],
  ['of several labels', 'classDiagram\n  class a {\n    +int x\n    run()\n  }', 'a +int x run()'],
])('separates the parts of the name of a link %s with spaces', async (_, source, name) => {
  const { body } = await renderer.draw(`${source}\n  click a "/x/"`);
  const [, link] = /<a href="\/x\/">(.*?)<\/a>/.exec(body) ?? [];
  expect(link?.replace(/<[^>]*>/g, '').trim()).toBe(name);
});

/** A diagram of each kind with nodes, which `clickedElements` finds by the ids that Mermaid gives them. */
const NODES: Record<string, string> = {
  'flowchart-v2': 'flowchart TB\n  node_1[가] --> b',
  flowchart: 'graph LR\n  node_1[가] --> b',
  block: 'block\n  columns 2\n  node_1("가") b',
  stateDiagram: 'stateDiagram-v2\n  node_1 : 가\n  [*] --> node_1',
  classDiagram: 'classDiagram\n  class node_1["가"]\n  node_1 <|-- b',
  er: 'erDiagram\n  node_1["가"]\n  node_1 ||--o{ b : 나',
};
test.each(Object.entries(NODES))('finds the nodes of a %s by the ids that Mermaid gives them', async (_, source) => {
  const { body, hasLinks } = await renderer.draw(`${source}\n  click node_1 "/x/"`);
  expect(hasLinks).toBe(true);
  const [, link] = /<a href="\/x\/">(.*?)<\/a>/.exec(body) ?? [];
  expect(link?.replace(/<[^>]*>/g, '').trim()).toBe('가');
});

describe('rejects', () => {
  test.each([
    [
      'a source that Mermaid cannot parse, with its message',
      'flowchart TB\n  a --> b\n  b[[[',
      'Parse error on line 3',
    ],
    ['an unknown kind, with the list of kinds', '안녕하세요', "'안녕하세요'(으)로 시작하는 그림은 없습니다"],
    ['math', 'flowchart TB\n  a["$$x^2$$"]', '$$ 수식은 그림에 그리지 않습니다'],
    ['a link without a node', 'block\n  a\n  click b "/x/"', "'b' 노드가 없습니다"],
    ['an empty diagram', 'flowchart TB', '빈 그림'],
    ['an empty source', '', ''],
    ['a text above the size limit', `pie\n${'  "가" : 1\n'.repeat(6000)}`, '50000자를 넘습니다'],
    ['more edges than the limit', `flowchart LR\n${'  a --> b\n'.repeat(501)}`, '연결선이 500개를 넘습니다'],
    [
      'a node named like a property of all objects',
      'flowchart TB\n  a --> toString',
      "'toString'은(는) 노드의 이름으로 쓸 수 없습니다",
    ],
    ['a node named __proto__', 'flowchart TB\n  a --> __proto__', "'__proto__'은(는) 노드의 이름으로"],
  ])('%s', async (_, source, reason) => {
    await expect(renderer.draw(source)).rejects.toThrow(DiagramError);
    await expect(renderer.draw(source)).rejects.toThrow(reason);
  });

  test('a diagram that takes too long, and draws the next one', async () => {
    const hasty = new Renderer({ timeLimit: 3000 });
    // Edges that bypass the nodes of a long chain.
    const edges = Array.from({ length: 240 }, (_, i) => `  a${i} --> a${i + 1}\n  a0 --> a${i + 1}`);
    const endless = `flowchart TB\n${edges.join('\n')}`;
    await expect(hasty.draw(endless)).rejects.toThrow('3초 안에 그리지 못했습니다');
    await expect(hasty.draw('block\n  a')).resolves.toMatchObject({ description: ['a'] });
  }, 60_000);
});

describe('drawing a diagram with settings of its author', () => {
  test('applies direction, spacing and title', async () => {
    const plain = 'flowchart LR\n  a[가] --> b[나]';
    const wide = `---\ntitle: 제목\nconfig:\n  flowchart:\n    nodeSpacing: 10\n    rankSpacing: 200\n---\n${plain}`;
    const [narrow, spaced] = [await renderer.draw(plain), await renderer.draw(wide)];
    expect(spaced.width).toBeGreaterThan(narrow.width + 100);
    expect(spaced.body).toContain('제목</text>');
  });

  test('maps colours to the nearest of the site and keeps text legible', async () => {
    const { body } = await renderer.draw('flowchart LR\n  a[가]\n  style a fill:#f00,stroke:#00f,color:#fff');
    expect(body).toContain('fill="var(--diagram-tint-5)" stroke="var(--diagram-tint-1-line)"');
    expect(body).not.toMatch(/<text[^>]* fill=/);
  });

  test('shows a tooltip and ignores its callback', async () => {
    const { body, hasLinks } = await renderer.draw('flowchart LR\n  a[가]\n  click a call run() "설명"');
    expect(body).toMatch(/<g><title>설명<\/title>.*가/);
    expect(hasLinks).toBe(false);
  });
});

test('draws the same picture regardless of earlier ones, including random numbers', async () => {
  const source = 'gitGraph\n  commit\n  branch b\n  commit';
  const { body } = await new Renderer().draw(source);
  await renderer.draw('gitGraph\n  commit\n  commit');
  expect((await renderer.draw(source)).body).toBe(body);
});

test('keeps a bar without width, which Mermaid draws', async () => {
  const { body } = await renderer.draw(
    'gantt\n  dateFormat YYYY-MM-DD\n  가 : a, 2026-01-01, 2d\n  나 : 2026-01-02, 0d',
  );
  expect(body).toMatch(/<rect [^>]*width="0"/);
});

test('draws the labels of a sankey diagram over its flows, with an outline in the colour of the page', async () => {
  const { body } = await renderer.draw('sankey\n\na,b,3\nb,c,2');
  expect(body.indexOf('>b ')).toBeGreaterThan(body.lastIndexOf('<path'));
  for (const [, label] of body.matchAll(/<text([^>]*)>/g))
    expect(label).toContain('paint-order="stroke" stroke="var(--diagram-ground)"');
});

test('draws a mindmap from its centre, so that ten leaves fit the width of a page', async () => {
  const branches = ['가', '나', '다', '라', '마'].map((name) => `    ${name}\n      ${name} 하나\n      ${name} 둘`);
  const source = `mindmap\n  뿌리\n${branches.join('\n')}`;
  expect((await renderer.draw(source)).width).toBeLessThan(700);
});

test('shows only times in a gantt chart without dates, not the day of the build', async () => {
  const { body, description } = await renderer.draw(
    'gantt\n  dateFormat HH:mm\n  점검 :a1, 10:00, 40m\n  복구 :after a1, 2h',
  );
  expect(body).toContain('10:00');
  expect(body + description.join()).not.toContain(String(new Date().getFullYear()));
});

test('calls the sentences of a sequence ordered unless its messages have numbers, which notes do not', async () => {
  const draw = async (line: string) => (await renderer.draw(`sequenceDiagram\n${line}\n가->>나: 묻는다`)).isOrdered;
  expect(await draw('Note over 가: 메모')).toBe(true);
  expect(await draw('autonumber')).toBe(false);
});
