import { defineHastPlugin, markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { inlineCode } from './inline-code.ts';

/** What Starlight does to code that has no direction. */
const starlight = defineHastPlugin({
  name: 'starlight-rtl-code-support',
  element: {
    filter: ['code'],
    visit(node, ctx) {
      if (!('dir' in node.properties)) ctx.setProperty(node, 'dir', 'auto');
    },
  },
});

test('code in a line is no isolate, at which a browser would break the line', () => {
  const html = (...hastPlugins: (typeof starlight)[]) => markdownToHtml('`docker run`을', { hastPlugins }).html.trim();
  expect(html(starlight)).toContain('<code dir="auto">');
  expect(html(inlineCode, starlight)).toBe('<p><code>docker run</code>을</p>');
});
