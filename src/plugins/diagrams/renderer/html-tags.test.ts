import { expect, test } from 'vitest';
import { renderer } from '../testing.ts';
import { unwrapTags } from './html-tags.ts';

const linesOf = async (source: string) => {
  const { body } = await renderer.draw(source);
  const [, text = ''] = /<text[^>]*>(.*?)<\/text>/.exec(body) ?? [];
  return text
    .split(/<tspan [^>]*\by=[^>]*>/)
    .map((line) => line.replace(/<[^>]*>/g, ''))
    .filter(Boolean);
};

test.each([
  ['a["2<sup>10</sup>번, log<sub>2</sub> n"]', ['2¹⁰번, log₂ n']],
  ['a[x<sup>n+1</sup> 그리고 y<sup>z</sup>]', ['xⁿ⁺¹ 그리고 y^z']],
  ['a["<div style=\'color:red\'>쌀<br/>밥</div>"]', ['쌀', '밥']],
  ['a["곡식<ul><li>쌀</li><li>보리</li></ul>"]', ['곡식', '쌀', '보리']],
  ['a["쌀<hr/><small>작은 <code>글</code></small>"]', ['쌀', '작은 글']],
])('draws the content of the tags in %s', async (node, lines) =>
  expect(await linesOf(`flowchart LR\n  ${node}`)).toEqual(lines),
);

test('measures a label without its tags', async () => {
  const tagged = await renderer.draw('flowchart LR\n  a["<span style=\'font-size:12px\'>쌀</span>"] --> b');
  expect(tagged.width).toBe((await renderer.draw('flowchart LR\n  a["쌀"] --> b')).width);
});

test('tells raised digits as they are drawn', async () => {
  const { body, description } = await renderer.draw('sequenceDiagram\n  가->>나: 2<sup>8</sup>개');
  expect(body).toContain('2⁸개');
  expect(description).toContain('가 → 나: 2⁸개');
});

test('keeps the source for copying', async () => {
  const source = 'flowchart LR\n  a["2<sup>8</sup>"]';
  expect((await renderer.draw(source)).source).toBe(source);
});

test.each([
  ['flowchart-v2', 'flowchart LR\n  a <--> b["<b>굵게</b>"] --> c["<p>"]'],
  ['classDiagram', 'classDiagram\n  class A {\n    <<interface>>\n    +List<s> 값\n  }'],
  ['sequence', 'sequenceDiagram\n  가->>나: <p>글</p>'],
])('leaves arrows, bold text, types and tags without an end: %s', (kind, source) =>
  expect(unwrapTags(source, kind)).toBe(source),
);

test('reports a comparison that Mermaid takes for a tag', async () => {
  await expect(renderer.draw('flowchart LR\n  a --> b{"i<s && t>u"}')).rejects.toMatchObject({
    reason: { line: 2, cause: expect.stringContaining('<s && t>') },
  });
});
