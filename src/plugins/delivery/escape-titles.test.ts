import { expect, test } from 'vitest';
import { escapeTitles } from './escape-titles.ts';

test('a title is text, whatever is in it', () => {
  const title = (content: string) => escapeTitles([{ tag: 'title', attrs: {}, content }])[0]!.content;
  expect(title('</title><script>a()</script> & b')).toBe('&lt;/title>&lt;script>a()&lt;/script> &amp; b');
});

test('leaves other tags', () => {
  const script = { tag: 'script' as const, attrs: {}, content: 'if (1 < 2 && 3) go()' };
  expect(escapeTitles([script])).toEqual([script]);
});
