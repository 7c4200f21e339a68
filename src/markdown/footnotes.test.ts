import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { FOOTNOTE_OPTIONS, footnotes } from './footnotes.ts';

const { html } = markdownToHtml('글[^a] 다시[^a]\n\n[^a]: 각주의 글', {
  features: { gfm: { footnotes: FOOTNOTE_OPTIONS } },
  hastPlugins: [footnotes('Notes', 'Back to {reference}')],
});

test('the label of footnotes is not a heading', () => {
  expect(html).not.toMatch(/<h\d/);
  expect(html).toMatch(/<section [^>]*aria-labelledby="footnote-label"><p id="footnote-label"[^>]*>Notes<\/p>/);
});

test('references and backlinks have accessible names, and are not indexed', () => {
  expect(html.match(/<a [^>]*>/g)).toHaveLength(4);
  for (const [link] of html.matchAll(/<a [^>]*>/g)) expect(link).toContain('data-pagefind-ignore');
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...['Notes 1', 'Notes 1', 'Back to 1', 'Back to 1-2'],
  ]);
});
