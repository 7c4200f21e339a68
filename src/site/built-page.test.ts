import { describe, expect, test } from 'vitest';
import { readBuiltPage } from './built-page.ts';

const page = (body: string, main = '<main data-pagefind-body>') =>
  readBuiltPage(`<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><meta name="description" content="설명 &amp; 말"></head>
    <body><nav><h2 id="nav">차례</h2>밖</nav>${main}<h1 id="_top">제목</h1>${body}</main><p>밖</p></body></html>`);
const first = (body: string) => page(body)!.sections[0]!;
const text = (body: string) => first(body).text;

test('a page has a title, a description, and sections, each starting at a heading with an id', () =>
  expect(page('<p>앞</p><h2 id="a">가 <em>나</em></h2><p>다</p><h3>라</h3><h3 id="b">R&amp;D</h3>')).toEqual({
    title: '제목',
    language: 'ko',
    translated: true,
    description: '설명 & 말',
    searched: true,
    sections: [
      { id: '', heading: '', level: 0, text: '앞', prose: '앞', minor: '' },
      { id: 'a', heading: '가 나', level: 2, text: '다\n라', prose: '다\n라', minor: '' },
      { id: 'b', heading: 'R&D', level: 3, text: '', prose: '', minor: '' },
    ],
  }));

describe('text', () => {
  test('has separate lines for blocks and cells, but not for inline elements', () =>
    expect(
      text(
        '<p>가<strong>나</strong>를 <dfn>다</dfn><ruby>한<rt>漢</rt></ruby><var>n</var>번</p><ul><li>다</li><li>라</li></ul><table><tr><td>마</td><td>바</td></tr></table>',
      ),
    ).toBe('가나를 다한漢n번\n다\n라\n마\n바'));

  test('has one line for a block whose source has line breaks', () =>
    expect(text('<p>가\n  나\n다</p><p>라</p>')).toBe('가 나 다\n라'));

  test('does not include scripts, navigation, ignored elements and text for screen readers only', () =>
    expect(
      text(
        '<p>가</p><script>x()</script><nav>나</nav><svg><text>마</text></svg><footer>다</footer><span data-pagefind-ignore>라<b>마</b></span><figure><span class="sr-only">터미널 창</span></figure><button>복사</button><p>바</p>',
      ),
    ).toBe('가\n바'));

  test('is decoded and normalized to NFC', () =>
    expect(text(`<p>a &lt;b&gt; &amp; ${'한글'.normalize('NFD')}</p>`)).toBe('a <b> & 한글'));

  test('includes footnotes, which are not a separate section', () =>
    expect(text('<p>가</p><section><h2 id="footnote-label">각주</h2><ol><li>나</li></ol></section>')).toBe(
      '가\n각주\n나',
    ));
});

test('text with a lower weight is separate', () =>
  expect(first('<p>가</p><figure><p data-pagefind-weight="0.3">나 <b>다</b></p></figure><p>라</p>')).toMatchObject({
    text: '가\n라',
    minor: '나 다',
  }));

test('figures, tables and titles of boxes are not in the prose', () =>
  expect(
    first(
      '<figure><svg><text>그림</text></svg><figcaption>설명</figcaption></figure><aside><p class="starlight-aside__title">보충</p><p>본문</p></aside><table><tr><td>칸</td></tr></table>',
    ),
  ).toMatchObject({ text: '설명\n보충\n본문\n칸', prose: '본문' }));

test('a page that is excluded from the search is recognized', () =>
  expect(page('<p>가</p>', '<main>')).toMatchObject({ title: '제목', searched: false }));

test.each(['<h1><a href="/">지금</a></h1>', '<main><h1>제목</h1></main>', ''])(
  '%s is not a page of Starlight',
  (html) => expect(readBuiltPage(`<!doctype html><title>옛 주소</title>${html}`)).toBeUndefined(),
);
