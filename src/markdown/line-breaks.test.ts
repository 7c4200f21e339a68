import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { lineBreaks } from './line-breaks.ts';

const options = { features: { definitionList: true }, hastPlugins: [lineBreaks] };
const render = (source: string) => markdownToHtml(source, options).html.trim();

/** A line too long for one that the author did not wrap. */
const LONG = '이 줄은 편집기가 다음 줄로 넘긴 것일 수 있을 만큼 길어서 적은 대로 나누지 않는 글';

test.each([
  ['200 OK\n404 Not Found', '<p>200 OK<br>\n404 Not Found</p>'],
  ['`docker ps`  목록\n**docker rm** 삭제', '<p><code>docker ps</code>  목록<br>\n<strong>docker rm</strong> 삭제</p>'],
  [`앞\n${LONG}`, `<p>앞<br>\n${LONG}</p>`],
  ['- 글\n  이어진 글\n  - 글', '<ul>\n<li>글<br>\n이어진 글\n<ul>\n<li>글</li>\n</ul>\n</li>\n</ul>'],
  [
    '글 <a id="an-id-that-is-not-shown" class="a-class-that-is-not-shown"></a>\n글',
    '<p>글 <a id="an-id-that-is-not-shown" class="a-class-that-is-not-shown"></a><br>\n글</p>',
  ],
  ['용어\n: 풀이\n  이어진 풀이', '<dl>\n<dt>용어</dt>\n<dd>풀이<br>\n이어진 풀이</dd>\n</dl>'],
  ['![그림](a.png)\n글', '<p><img src="a.png" alt="그림">\n글</p>'],
])('short lines in %j begin on lines of their own', (source, html) => expect(render(source)).toBe(html));

test('lines are left alone if one above the last is long', () => {
  for (const source of [`${LONG}\n글`, `글\n${LONG}\n글`, `- ${LONG}\n  글`])
    expect(render(source)).not.toContain('<br>');
});

test.each([
  ['• 가\n• 나', '<p>• 가<br>\n• 나</p>'],
  ['순서\n① 가\n② `나`', '<p>순서<br>\n① 가<br>\n② <code>나</code></p>'],
  ['Q. 무엇인가\nA. 이것이다\n이어진 글', '<p>Q. 무엇인가<br>\nA. 이것이다\n이어진 글</p>'],
  ['결과\n-> 가\n=> 나', '<p>결과<br>\n-&gt; 가<br>\n=&gt; 나</p>'],
  ['ㄱ. 가\nㄴ) 나', '<p>ㄱ. 가<br>\nㄴ) 나</p>'],
  ['Q1) 가\n1-1. 나\n1.2) 다\n※ 라', '<p>Q1) 가<br>\n1-1. 나<br>\n1.2) 다<br>\n※ 라</p>'],
  ['1️⃣ 하나\n2️⃣ 둘', '<p>1️⃣ 하나<br>\n2️⃣ 둘</p>'],
  ['**이름:** 가\n**나이**: 3', '<p><strong>이름:</strong> 가<br>\n<strong>나이</strong>: 3</p>'],
  ['SLI : 지표\n`SLO`: 목표\n이어진 글', '<p>SLI : 지표<br>\n<code>SLO</code>: 목표\n이어진 글</p>'],
  ['[1] 가\n[참고 2] 나', '<p>[1] 가<br>\n[참고 2] 나</p>'],
  ['Step 1. 가\nStep 2. 나\n예) 다', '<p>Step 1. 가<br>\nStep 2. 나<br>\n예) 다</p>'],
  ['글\n**제목**\n글\n글', '<p>글\n<strong>제목</strong><br>\n글\n글</p>'],
  ['- 글\n  → 가\n  → 나', '<ul>\n<li>글<br>\n→ 가<br>\n→ 나</li>\n</ul>'],
])('items with signs or labels in %j begin on lines of their own, among long lines too', (source, html) => {
  const rest = `\n${LONG}\n글`;
  expect(render(source + rest)).toBe(html.replace(/(?:<\/li>\n<\/ul>|<\/p>)$/, `${rest}$&`));
});

test.each(['• 가  \n• 나\n• 다', '• 가<br>\n• 나\n• 다'])(
  'an item after a line break in %j gets no second one',
  (source) => expect(render(source)).toBe('<p>• 가<br>\n• 나<br>\n• 다</p>'),
);

test('an item after a line break of MDX gets no second one', () => {
  const { code } = mdxToJs('① 가<br />\n② 나', { hastPlugins: [lineBreaks] });
  expect(code.match(/_jsx\(_components\.br/g)).toHaveLength(1);
});

test.each([
  '글\n→ 가\n글',
  '① 가\n나 ② 다',
  '**굵은 글**이고\n**굵은 글**은: 끝',
  '글(1)\n(2)',
  'a -> b\nb -> c',
  '1.5 배\n2.5 배',
  '12:30 시작\n13:00 끝',
  '한다. 그리고\n된다. 그러나',
  '글\n**굵은 글**',
  '- **제목**\n  - 글',
  '- 글\n\n  (1) 가\n\n  (2) 나',
  'https://a.io 는\nhttps://b.io 와',
  '이 줄은 콜론 앞의 글이 길어서 이름이 아니다: 가\n이 줄도 콜론 앞의 글이 길어서 이름이 아니다: 나',
  'std::vector 는\nstd::map 은',
])('text with single signs in %j is left alone among long lines', (source) =>
  expect(render(`${LONG}\n${source}`)).not.toContain('<br>'),
);

test('a line break of the author below a bold line is the only one', () =>
  expect(render('**제목**\n<br>\n글').match(/<br>/g)).toHaveLength(1));
