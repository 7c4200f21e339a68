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

test('inline code gets no isolated direction, which would allow a line break after it', () => {
  const html = (...hastPlugins: (typeof starlight)[]) => markdownToHtml('`docker run`을', { hastPlugins }).html.trim();
  expect(html(starlight)).toContain('<code dir="auto">');
  expect(html(inlineCode, starlight)).toBe('<p><code>docker run</code>을</p>');
});
