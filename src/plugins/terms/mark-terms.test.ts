import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';
import { markTerms } from './mark-terms.ts';

const find = termFinder(
  new Map([
    ['server', ['서버']],
    ['quote', ['따옴표']],
    ['here', ['여기']],
  ]),
);
const mark = (html: string) =>
  markTerms(html, find, (id) => (id === 'here' ? undefined : { href: `/glossary/#${id}`, definition: '"뜻" <b>' }));
const link = (id: string, text: string) =>
  `<a class="term" href="/glossary/#${id}" data-definition="&quot;뜻&quot; &lt;b&gt;">${text}</a>`;

test('links the first mention of a term without changing the text', () => {
  expect(mark('<p>서버에서 서버로</p><p>서버 &amp; <b>따옴표</b>는</p>')).toBe(
    `<p>${link('server', '서버')}에서 서버로</p><p>서버 &amp; <b>${link('quote', '따옴표')}</b>는</p>`,
  );
});

test.each([
  '<h2>서버</h2>',
  '<p><a href="/">서버</a></p>',
  '<pre><code>서버</code></pre>',
  '<svg><text>서버</text></svg>',
  '<p class="starlight-aside__title">서버</p>',
  '<span data-no-terms>서버</span>',
  '<script>서버</script>',
  '<!-- 서버 -->',
  '<p title="서버">여기</p>',
])('does not change %s', (html) => expect(mark(html)).toBe(html));

test('removes nothing from any text', () => {
  const part = fc.oneof(fc.constantFrom('<p>', '</p>', '서버', '는', '&lt;', '<b>', '</b>', '<br>', ' '), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const html = parts.join('');
      expect(mark(html).replaceAll(/<a class="term"[^"]*"[^"]*"[^"]*"[^"]*">|(?<=서버|따옴표)<\/a>/g, '')).toBe(
        html.replaceAll(/(?<=서버|따옴표)<\/a>/g, ''),
      );
    }),
  );
});
