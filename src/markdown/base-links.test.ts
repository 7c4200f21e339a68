import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';

const render = (source: string, base: string) => markdownToHtml(source, { hastPlugins: [baseLinks(base)] }).html;

test.each(['/notes', '/notes/'])('pages and pictures of the site stand under %s', (base) => {
  expect(render('[a](/devops/day05/#plan) ![b](/b.png)', base)).toContain(
    '<a href="/notes/devops/day05/#plan">a</a> <img src="/notes/b.png" alt="b">',
  );
});

test('other addresses stay as they are', () => {
  const source = '[a](#plan) [b](https://example.org/) [c](//example.org/) [d](mailto:a@example.org)';
  expect(render(source, '/notes/')).toBe(markdownToHtml(source).html);
});

test('a site at the root keeps its addresses', () => {
  expect(render('[a](/about/)', '/')).toContain('href="/about/"');
});
