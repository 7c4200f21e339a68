import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const page = (body: string) =>
  extract(
    `<html><body><nav>차례</nav><main data-pagefind-body><h1 id="_top">제목</h1>${body}</main><p>밖</p></body></html>`,
  );

describe('extract', () => {
  it('cuts the text at headings with an id', () => {
    expect(page('<p>앞</p><h2 id="a">가 <em>나</em></h2><p>다</p><h3>라</h3>')).toEqual({
      title: '제목',
      sections: [
        { id: '', heading: '', text: '앞' },
        { id: 'a', heading: '가 나', text: '다 라' },
      ],
    });
  });

  it('keeps blocks and cells apart and inline marks together', () => {
    const { text } = page(
      '<p>가<strong>나</strong>를</p><ul><li>다</li><li>라</li></ul><table><tr><td>마</td><td>바</td></tr></table>',
    )!.sections[0]!;
    expect(text).toBe('가나를 다 라 마 바');
  });

  it('leaves out scripts, navigation and what is to be ignored', () =>
    expect(
      page(
        '<p>가</p><script>x()</script><nav>나</nav><svg><text>마</text></svg><footer>다</footer><span data-pagefind-ignore>라<b>마</b></span><p>바</p>',
      )!.sections[0]!.text,
    ).toBe('가 바'));

  it('decodes what HTML encodes', () =>
    expect(page('<p>a &lt;b&gt; &amp; c</p>')!.sections[0]!.text).toBe('a <b> & c'));

  it('reads no page that is not to be searched', () => expect(extract('<main><p>가</p></main>')).toBeUndefined());
});
