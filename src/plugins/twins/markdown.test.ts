import { describe, expect, test } from 'vitest';
import { readMain, writeMarkdown } from './markdown.ts';

const url = new URL('https://example.org/notes/devops/day05/');
const markdown = (body: string) => writeMarkdown(readMain(`<main><h1 id="_top">제목</h1>${body}</main>`, url).children);

test('keeps emphasis next to Korean letters, without character references', () =>
  expect(
    markdown('<p><strong>연결(통합)</strong>은 <em>FTP</em>와 <strong><code>kubectl</code></strong>을 쓴다.</p>'),
  ).toBe('**연결(통합)**은 *FTP*와 **`kubectl`**을 쓴다.\n'));

test('writes bold text once where bold titles have bold words, and without spaces at its ends', () => {
  expect(markdown('<details><summary><b>정답</b> 보기</summary><p>둘</p></details>')).toBe('**정답 보기**\n\n둘\n');
  expect(markdown('<p><b>가 </b>나<b></b> <em>다<em>라</em></em></p>')).toBe('**가** 나 *다라*\n');
});

test('keeps headings that are the titles of toggles', () =>
  expect(
    markdown('<details><summary><div class="sl-heading-wrapper"><h3 id="a">가</h3></div></summary><p>나</p></details>'),
  ).toBe('### 가\n\n나\n'));

test('omits anchors without a target', () => expect(markdown('<p><a name="old"></a>가</p>')).toBe('가\n'));

test('writes blocks and line breaks in a cell of a table in one line', () => {
  const cell = (html: string) => markdown(`<table><tr><th>${html}</th></tr></table>`).split('\n')[0];
  expect(cell('가<br><b>나<br>다</b>')).toBe('| 가<br>**나<br>다** |');
  expect(cell('글<ul><li>가<ol><li>나</li></ol></li><li>다</li></ul>')).toBe('| 글<br>- 가<br>1. 나<br>- 다 |');
  expect(cell('<p>가</p><p>나</p><pre><code>a | b\nc</code></pre>라')).toBe('| 가<br>나<br>`a \\| b`<br>`c`<br>라 |');
});

test('keeps raised and lowered text, except around references to footnotes', () => {
  expect(markdown('<p>2<sup>10</sup>개의 H<sub>2</sub>O</p>')).toBe('2<sup>10</sup>개의 H<sub>2</sub>O\n');
  const reference = '<sup><a href="#user-content-fn-a" data-footnote-ref>1</a></sup>';
  expect(markdown(`<p>글${reference}</p>`)).toBe('글[^a]\n');
});

test('makes addresses absolute, and keeps invalid ones unchanged', () =>
  expect(markdown('<p><a href="#plan">계획</a>, <a href="/notes/about/">개요</a>, <a href="http://[">x</a></p>')).toBe(
    `[계획](${url}#plan), [개요](https://example.org/notes/about/), [x](http://\\[)\n`,
  ));

test('renders an explained term as its text', () =>
  expect(markdown('<p><a class="term" href="/g/#s" data-definition="뜻">서버</a>는</p>')).toBe('서버는\n'));

test('omits controls and text only for screen readers', () =>
  expect(
    markdown(
      '<div class="sl-heading-wrapper"><h2 id="a">가</h2><a class="sl-anchor-link" href="#a"><span class="sr-only">섹션</span></a></div><p>나<button>복사</button></p><script>x()</script><style>p{}</style><footer>다음</footer><section class="more print:hidden"><h2 id="more">더</h2></section>',
    ),
  ).toBe('## 가\n\n나\n'));

test('renders an aside as a quotation below its title', () =>
  expect(
    markdown(
      '<aside class="starlight-aside"><p class="starlight-aside__title" aria-hidden="true"><svg></svg>보충</p><div><p>본문</p><ul><li>가</li></ul></div></aside>',
    ),
  ).toBe('> **보충**\n>\n> 본문\n>\n> - 가\n'));

describe('code', () => {
  const line = (code: string, kind = '') =>
    `<div class="ec-line ${kind}"><div class="gutter">1</div><div class="code">${code}</div></div>`;
  const frame = (lines: string) =>
    `<div class="expressive-code"><figure class="frame"><figcaption><span class="title">a.yml</span><span class="sr-only">창</span></figcaption><pre data-language="yaml"><code>${lines}</code></pre><div class="copy"><button data-code="x">복사</button></div></figure></div>`;

  test('is rendered as a fenced block with its language, below its title, with unchanged lines', () =>
    expect(markdown(frame(line('<span>a</span>: 1') + line('\n') + line('  b: |')))).toBe(
      'a.yml\n\n```yaml\na: 1\n\n  b: |\n```\n',
    ));

  test('with inserted and deleted lines is rendered as a diff', () =>
    expect(markdown(frame(line('a: 1') + line('b: 1', 'highlight del') + line('b: 2', 'highlight ins')))).toBe(
      'a.yml\n\n```diff\n a: 1\n-b: 1\n+b: 2\n```\n',
    ));

  test('that contains a fence has a longer one', () =>
    expect(markdown(frame(line('```')))).toBe('a.yml\n\n````yaml\n```\n````\n'));
});

test('renders a diagram as its source and its text description', () =>
  expect(
    markdown(
      '<figure><diagram-frame data-source="flowchart LR&#10;  a --&#62; b" data-language="mermaid"><svg><text>a</text></svg></diagram-frame><figcaption>길</figcaption><ul><li>a → b</li></ul></figure>',
    ),
  ).toBe('```mermaid\nflowchart LR\n  a --> b\n```\n\n길\n\n- a → b\n'));

test('omits SVG images, including nested ones', () =>
  expect(
    markdown('<p>가<svg><svg><text>x</text></svg><text>y</text></svg>나 <code>&lt;svg&gt;</code></p><svg/><p>다</p>'),
  ).toBe('가나 `<svg>`\n\n다\n'));

test('renders a formula as its TeX without escaping', () =>
  expect(
    markdown(
      '<p>값 <span data-source="a_1*b_2" data-language="math"><math></math></span>은 <span data-source="b" data-language="math"></span> 나</p><p><span data-source="x\\\\&#10;y" data-language="math"></span></p>',
    ),
  ).toBe('값 $$a_1*b_2$$은 $$b$$ 나\n\n$$\nx\\\\\ny\n$$\n'));

test('renders the names of tabs, details and captions', () =>
  expect(
    markdown(
      '<starlight-tabs><ul role="tablist"><li><a role="tab" id="t-1" href="#p"> 맥 </a></li></ul><div role="tabpanel" aria-labelledby="t-1">brew</div></starlight-tabs><details><summary>정답</summary><p>둘</p></details><table><caption>표</caption><thead><tr><th>가</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ),
  ).toBe('**맥**\n\nbrew\n\n**정답**\n\n둘\n\n표\n\n| 가 |\n| - |\n| 1 |\n'));

test('renders task lists and footnotes', () =>
  expect(
    markdown(
      `<ul><li><span><label><input type="checkbox" checked disabled> 한 일</label></span><sup><a href="#user-content-fn-two" data-footnote-ref>1</a></sup></li></ul>
       <section data-footnotes><p id="footnote-label">각주</p><ol><li id="user-content-fn-two"><p>글. <a data-footnote-backref href="#">↩</a></p></li></ol></section>`,
    ),
  ).toBe('- [x] 한 일[^two]\n\n[^two]: 글.\n'));

test('separates adjacent pictures', () =>
  expect(markdown('<figure><div><img src="/a.png" alt="가"><img src="/b.png" alt="나"></div></figure>')).toBe(
    '![가](https://example.org/a.png) ![나](https://example.org/b.png)\n',
  ));
