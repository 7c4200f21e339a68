import { defineHastPlugin, markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { inlineCode } from './inline-code.ts';

/** Starlight's plugin, which sets the direction of code without one. */
const starlight = defineHastPlugin({
  name: 'starlight-rtl-code-support',
  element: {
    filter: ['code'],
    visit(node, ctx) {
      if (!('dir' in node.properties)) ctx.setProperty(node, 'dir', 'auto');
    },
  },
});

test.each([
  ['`git commit -m`', '<p><code>git commit <span class="option">-m</span></code></p>'],
  ['`--cached -f`', '<p><code><span class="option">--c</span>ached <span class="option">-f</span></code></p>'],
  ['`git-lfs 1-2 - -`', '<p><code>git-lfs 1-2 - -</code></p>'],
  ['```\nls -a\n```', '<pre><code>ls -a\n</code></pre>'],
])('no line break separates the hyphens of an option from it in %j', (source, html) =>
  expect(markdownToHtml(source, { hastPlugins: [inlineCode] }).html.trim()).toBe(html),
);

test('inline code gets no isolated direction, which would allow a line break after it', () => {
  const html = (...hastPlugins: (typeof starlight)[]) => markdownToHtml('`docker run`을', { hastPlugins }).html.trim();
  expect(html(starlight)).toContain('<code dir="auto">');
  expect(html(inlineCode, starlight)).toBe('<p><code>docker run</code>을</p>');
});
