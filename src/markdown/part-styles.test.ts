import { globSync } from 'node:fs';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { partStyles } from './part-styles.ts';
import { partsOf } from './parts.ts';
import en from './translations/en.json' with { type: 'json' };

const { mdast, hast } = partsOf(en);
const options = { features: { math: true }, mdastPlugins: mdast, hastPlugins: hast };
const render = async (source: string) => (await markdownToHtml(source, options)).html;

/** What has a style sheet, and a word of that. */
const PARTS: Record<string, [source: string, rule: string]> = {
  details: ['<details><summary>a</summary>b</details>', '::details-content'],
  footnotes: ['a[^1]\n\n[^1]: b', '.footnotes'],
  keys: ['<kbd>a</kbd>', ' kbd'],
  'link-cards': ['https://example.org/', '.link-card'],
  marks: ['a <mark>b</mark>', ' mark'],
  math: ['$$x$$', '.math-frame'],
  pictures: ['![a](a.png "b")', '.picture'],
  tables: ['| a | b | c | d |\n| - | - | - | - |', '.wide-table'],
  tasks: ['- [ ] a', '.task-list-item'],
};

test('every style sheet belongs to a part', () => {
  const files = globSync('*.css', { cwd: new URL('parts/', import.meta.url) });
  expect(files.sort()).toEqual(['file-trees', ...Object.keys(PARTS)].map((name) => `${name}.css`).sort());
});

test.each(Object.entries(PARTS))('a page with %s has its style, once, and no other', async (name, [source]) => {
  const html = await render(`${source}\n\n${source}`);
  expect(html.match(/<style>/g)).toHaveLength(1);
  const [, css] = /<style>(.*)<\/style>/s.exec(html)!;
  for (const [other, [, text]] of Object.entries(PARTS)) expect(css!.includes(text), other).toBe(other === name);
  expect(Buffer.byteLength(css!)).toBeLessThan(1_500);
});

test('a page without them has none', async () => {
  expect(await render('# a\n\n- b\n\n| c |\n| --- |\n| d |\n\n![e](e.png) [f](/f/)\n\n> g')).not.toContain('<style');
});

test('so it is in MDX', async () => {
  const { code } = await mdxToJs('<kbd>a</kbd>\n\n<details>b</details>\n\n<FileTree>c</FileTree>', {
    hastPlugins: [partStyles],
  });
  expect(code).toContain('::details-content');
  expect(code).toContain(' kbd{');
  expect(code).toContain('starlight-file-tree');
  expect((await mdxToJs('a', { hastPlugins: [partStyles] })).code).not.toContain('style');
});
