import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test('keeps a title of several lines off the nodes of its group', async () => {
  const draw = (title: string) => renderer.draw(`flowchart TB\n  subgraph s["${title}"]\n    a[노드]\n  end`);
  const [one, three] = [await draw('한 줄'), await draw('첫 줄<br/>둘째 줄<br/>셋째 줄')];
  expect(three.body).toContain('>셋째 줄<');
  expect(three.height - one.height).toBeGreaterThan(2 * 14);
});
