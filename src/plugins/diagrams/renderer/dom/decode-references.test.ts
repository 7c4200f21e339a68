import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test.each([
  ['flowchart', 'flowchart LR\n  a[요청 #35;7] -->|#quot;예#quot; #59; #hearts;| b', ['요청 #7', '"예" ; ♥']],
  ['state diagram', 'stateDiagram-v2\n  a --> b : #35;7 닫기', ['#7 닫기']],
  ['mindmap', 'mindmap\n  a((#35;뿌리))', ['#뿌리']],
  ['class diagram', 'classDiagram\n  A --> B : #35;7', ['#7']],
])('draws the characters of entity codes in a %s', async (_, source, labels) => {
  const { body } = await renderer.draw(source);
  const text = body
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
  for (const label of labels) expect(text).toContain(label);
});

test('measures the characters, not their codes', async () => {
  const widths = await Promise.all(
    ['flowchart LR\n  a[#35;#35;#35;]', 'flowchart LR\n  a[가나]'].map(
      async (source) => (await renderer.draw(source)).width,
    ),
  );
  expect(widths[0]).toBeLessThan(widths[1]! + 10);
});
