import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test.each([
  ['a node', 'flowchart LR\n  a["쌀"] --> b\n  a["보리"] --> c', 2, '쌀'],
  ['a node without quotation marks', 'graph LR\n  a[쌀] --> b\n  b --> a((보리))', 2, '쌀'],
  ['a block', 'block\n  a["쌀"] b["콩"]\n  a["보리"]', 2, '쌀'],
  ['an entity', 'erDiagram\n  a["쌀"]\n  a["보리"] {\n    int b\n  }', 3, '보리'],
])('reports the label of %s that another one replaces', async (_, source, line, words) => {
  await expect(renderer.draw(source)).rejects.toMatchObject({
    reason: { line, cause: expect.stringContaining(words) },
  });
});

test.each([
  ['repeated', 'flowchart LR\n  a["쌀<br/>밥"] --> b\n  a["쌀 밥"] --> c', '쌀 밥'],
  ['of edges', 'flowchart LR\n  a -- "get(쌀)" --> b\n  b -- "get(콩)" --> a', 'get(콩)'],
  ['in a comment', 'flowchart LR\n  %% a["쌀"]\n  a["콩"] --> b', '콩 → b'],
])('draws labels %s', async (_, source, words) => {
  expect((await renderer.draw(source)).description.join(' ')).toContain(words);
});
