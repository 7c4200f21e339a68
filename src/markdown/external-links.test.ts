import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { externalLinks } from './external-links.ts';

const render = (source: string) =>
  markdownToHtml(source, { hastPlugins: [externalLinks('https://notes.example')] }).html;

test.each(['https://example.org/', 'http://example.org', '//example.org/a', 'https://notes.example.evil/'])(
  '%s is external',
  (url) => expect(render(`[a](${url})`)).toContain('rel="external noopener noreferrer"'),
);

test('an invalid URL is external', () => expect(render('[a](http://192.168.0.300/)')).toContain('rel="external'));

test.each(['/about/', '#plan', 'https://notes.example/about/', 'mailto:a@example.org'])('%s is not external', (url) =>
  expect(render(`[a](${url})`)).not.toContain('rel='),
);
