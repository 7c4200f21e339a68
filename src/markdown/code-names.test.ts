import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { codeNames } from './code-names.ts';

/** Renders HTML as Expressive Code generates it. */
const render = async (html: string) =>
  (await markdownToHtml(html, { features: { rawHtml: true }, hastPlugins: [codeNames('Code')] })).html.trim();
const frame = (title: string) =>
  `<figure class="frame"><figcaption class="header">${title}</figcaption><pre><code>a</code></pre></figure>`;

test('each code block has a unique accessible name', async () => {
  const html = await render(
    frame('<span class="title">a.js</span>') + frame('') + frame('<span class="title">a.js</span>'),
  );
  expect([...html.matchAll(/<pre role="group" aria-label="([^"]*)">/g)].map(([, name]) => name)).toEqual([
    ...['Code 1: a.js', 'Code 2', 'Code 3: a.js'],
  ]);
});

test('other preformatted text has none', async () => {
  expect(await render('<pre>a</pre>')).toBe('<pre>a</pre>');
});
