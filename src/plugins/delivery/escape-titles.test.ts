import { expect, test } from 'vitest';
import { escapeTitles } from './escape-titles.ts';

test('escapes tags and ampersands in a title', () => {
  const title = (content: string) => escapeTitles([{ tag: 'title', attrs: {}, content }])[0]!.content;
  expect(title('</title><script>a()</script> & b')).toBe('&lt;/title>&lt;script>a()&lt;/script> &amp; b');
});

test('leaves other tags unchanged', () => {
  const script = { tag: 'script' as const, attrs: {}, content: 'if (1 < 2 && 3) go()' };
  expect(escapeTitles([script])).toEqual([script]);
});
