import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { externalLinks } from './external-links.ts';

const render = (source: string) =>
  markdownToHtml(source, { hastPlugins: [externalLinks('https://notes.example')] }).html;

test.each(['https://example.org/', 'http://example.org', '//example.org/a', 'https://notes.example.evil/'])(
  '%s leaves the site',
  (url) => expect(render(`[a](${url})`)).toContain('rel="external noopener noreferrer"'),
);

test('an address that no browser could follow counts as outside', () =>
  expect(render('[a](http://192.168.0.300/)')).toContain('rel="external'));

test.each(['/about/', '#plan', 'https://notes.example/about/', 'mailto:a@example.org'])('%s does not', (url) =>
  expect(render(`[a](${url})`)).not.toContain('rel='),
);
