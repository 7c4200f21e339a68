import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { linkCards } from './link-cards.ts';
import { readableAddresses } from './readable-addresses.ts';

const render = (source: string) => markdownToHtml(source, { hastPlugins: [linkCards, readableAddresses] }).html.trim();
const encoded = 'https://ko.example.org/wiki/%EB%8F%84%EC%BB%A4%20a';

test('shows an encoded address in letters, with the same target', () => {
  expect(render(`<${encoded}> 글`)).toBe(`<p><a href="${encoded}">https://ko.example.org/wiki/도커%20a</a> 글</p>`);
  expect(render(`<${encoded}>`)).toContain('class="link-card">https://ko.example.org/wiki/도커%20a</a>');
});

test.each(['https://a.io/%80%81', 'https://a.io/a%2Fb', 'https://a.io/%E2%86%92'])('leaves %s', (url) =>
  expect(render(`<${url}>`)).toContain(`>${url}</a>`),
);

test('leaves other texts', () => expect(render(`[도커%20](${encoded})`)).toContain('>도커%20</a>'));
