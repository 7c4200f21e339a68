import { markdownToHtml } from 'satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareAddresses } from './bare-addresses.ts';
import { emphasis } from './emphasis.ts';

const inline = (source: string) =>
  markdownToHtml(source, { mdastPlugins: [emphasis, bareAddresses] })
    .html.trim()
    .replace(/^<p>|<\/p>$/g, '');

const link = (address: string, text = address) => `<a href="${encodeURI(address)}">${text}</a>`;

test.each([
  ['http://localhost:8000으로 여세요', `${link('http://localhost:8000')}으로 여세요`],
  ['https://example.org인데', `${link('https://example.org')}인데`],
  ['http://localhost:8000입니다만', `${link('http://localhost:8000')}입니다만`],
  ['(http://localhost:8080/a)에서', `(${link('http://localhost:8080/a')})에서`],
  ['https://kubernetes.io/docs/에서는', `${link('https://kubernetes.io/docs/')}에서는`],
  ['https://example.org를 보라.', `${link('https://example.org')}를 보라.`],
  ['“https://example.org/a”를', `“${link('https://example.org/a')}”를`],
  ['"https://example.org/?a=1"은', `"${link('https://example.org/?a=1')}"은`],
  ['https://example.org·https://example.com', `${link('https://example.org')}·https://example.com`],
  ['https://example.org/a→b…', `${link('https://example.org/a')}→b…`],
  ['**https://example.org/b**를 본다', `<strong>${link('https://example.org/b')}</strong>를 본다`],
  [
    '**먼저 https://example.org/b**를 **본다**',
    `<strong>먼저 ${link('https://example.org/b')}</strong>를 <strong>본다</strong>`,
  ],
  ['www.example.org입니다', `${link('http://www.example.org', 'www.example.org')}입니다`],
])('the link in %s ends with the URL', (source, html) => expect(inline(source)).toBe(html));

test.each([
  'https://ko.wikipedia.org/wiki/데브옵스',
  'https://ko.wikipedia.org/wiki/서울에는',
  'https://example.org/도커_는',
  'https://한글.org',
  'https://example.org/a(b)',
  'https://example.org/*a',
])('%s is a complete URL', (address) => expect(inline(address)).toBe(link(address)));

test.each(['http://와 https://의 차이', 'https://…로 시작한다', '주소창에 “https://”를 적는다'])(
  'a scheme without a host is not linked: %s',
  (text) => expect(inline(text)).toBe(text),
);

test('explicit links keep their URLs', () => {
  expect(inline('<https://example.org/의>')).toBe(link('https://example.org/의'));
  expect(inline('[https://example.org에서](https://example.org/에서)')).toBe(
    link('https://example.org/에서', 'https://example.org에서'),
  );
});

test('no text after a URL is lost', () => {
  const following = fc.string({ unit: fc.constantFrom(...'에서는으로a1/_-().:?#%가나다 "·*') });
  fc.assert(
    fc.property(following, (text) => {
      const source = `https://example.org${text}`;
      const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[\s*]/g, '');
      expect(words(inline(source))).toBe(words(markdownToHtml(source).html));
    }),
  );
});

test.each([
  'git clone git@github.com:team/repo.git 으로',
  'scp a.txt me@host.example.org:~/b 처럼',
  'ssh -i key.pem me@host.example.org 로, ssh-copy-id me@host.example.org',
])('links nothing in %s', (text) => expect(inline(text)).toBe(text));

test('links mail addresses', () => {
  expect(inline('me@example.org: 연락처')).toBe('<a href="mailto:me@example.org">me@example.org</a>: 연락처');
  expect(inline('[글](mailto:me@example.org):a')).toContain('href="mailto:me@example.org"');
  expect(inline('ssh 문의는 <me@example.org> 로')).toContain('href="mailto:me@example.org"');
  expect(inline('openssh@example.org, me@example.org').match(/href="mailto:/g)).toHaveLength(2);
});
