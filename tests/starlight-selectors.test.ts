/** Selectors in Starlight's pages on which style sheets, scripts and the parser of built pages depend. */
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readPage, sitePages } from './support/site.ts';

const paths = (await sitePages()).filter((path) => path !== '/404.html');
const pages = await Promise.all(paths.map(readPage));

describe('every page', () => {
  test.each(['main[data-pagefind-body]', 'h1#_top', '.sl-markdown-content'])('matches %s', (selector) => {
    const without = paths.filter((_, index) => !pages[index]!.querySelector(selector));
    expect(without).toEqual([]);
  });
});

test.each([
  '.sl-markdown-content .sl-heading-wrapper > h2[id]',
  '.sl-heading-wrapper > a.sl-anchor-link[href^="#"]',
  '.starlight-aside > .starlight-aside__title',
  'aside.starlight-aside > .starlight-aside__content',
])('some pages match %s', (selector) => {
  expect(pages.some((page) => page.querySelector(selector))).toBe(true);
});

test('the heading of footnotes has the id footnote-label', () => {
  expect(markdownToHtml('글[^1]\n\n[^1]: 주').html).toMatch(/<h2[^>]* id="footnote-label"/);
});
