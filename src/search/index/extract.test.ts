import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const page = (body: string) =>
  extract(
    `<html><body><nav>차례</nav><main data-pagefind-body><h1 id="_top">제목</h1>${body}</main><p>밖</p></body></html>`,
  );
const text = (body: string) => page(body)!.sections[0]!.text;

describe('extract', () => {
  it('cuts the text at headings with an id', () => {
    expect(page('<p>앞</p><h2 id="a">가 <em>나</em></h2><p>다</p><h3>라</h3>')).toEqual({
      title: '제목',
      sections: [
        { id: '', heading: '', text: '앞', minor: '' },
        { id: 'a', heading: '가 나', text: '다\n라', minor: '' },
      ],
    });
  });

  it('keeps blocks and cells apart and inline marks together', () =>
    expect(
      text(
        '<p>가<strong>나</strong>를</p><ul><li>다</li><li>라</li></ul><table><tr><td>마</td><td>바</td></tr></table>',
      ),
    ).toBe('가나를\n다\n라\n마\n바'));

  it('keeps a block whole whose source has line breaks', () =>
    expect(text('<p>가\n  나\n다</p><p>라</p>')).toBe('가 나 다\n라'));

  it('leaves out scripts, navigation, what is to be ignored and what only screen readers are told', () =>
    expect(
      text(
        '<p>가</p><script>x()</script><nav>나</nav><svg><text>마</text></svg><footer>다</footer><span data-pagefind-ignore>라<b>마</b></span><figure><span class="sr-only">터미널 창</span></figure><p>바</p>',
      ),
    ).toBe('가\n바'));

  it('tells apart what weighs less', () =>
    expect(
      page('<p>가</p><figure><p data-pagefind-weight="0.3">나 <b>다</b></p></figure><p>라</p>')!.sections[0],
    ).toEqual({
      id: '',
      heading: '',
      text: '가\n라',
      minor: '나 다',
    }));

  it('decodes what HTML encodes, and composes Hangul', () =>
    expect(text(`<p>a &lt;b&gt; &amp; ${'한글'.normalize('NFD')}</p>`)).toBe('a <b> & 한글'));

  it('reads no page that is not to be searched', () => expect(extract('<main><p>가</p></main>')).toBeUndefined());
});
