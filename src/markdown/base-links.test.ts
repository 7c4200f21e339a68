import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';

const render = (source: string, base: string) => markdownToHtml(source, { hastPlugins: [baseLinks(base)] }).html;

test.each(['/notes', '/notes/'])('URLs of pages and pictures get the base path %s', (base) => {
  expect(render('[a](/devops/day05/#plan) ![b](/b.png)', base)).toContain(
    '<a href="/notes/devops/day05/#plan">a</a> <img src="/notes/b.png" alt="b">',
  );
});

test('other URLs stay as they are', () => {
  const source = '[a](#plan) [b](https://example.org/) [c](//example.org/) [d](mailto:a@example.org)';
  expect(render(source, '/notes/')).toBe(markdownToHtml(source).html);
});

test('URLs of a site at the root stay as they are', () => {
  expect(render('[a](/about/)', '/')).toContain('href="/about/"');
});
