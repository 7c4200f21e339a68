import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { emptyHeaders } from './empty-headers.ts';

const headOf = (row: string) => {
  const { html } = markdownToHtml(`${row}\n${row.replace(/[^|]+/g, '---')}\n`, { hastPlugins: [emptyHeaders] });
  return /<tr>(.*?)<\/tr>/.exec(html.replaceAll('\n', ''))?.[1];
};

test('an empty header cell becomes a data cell', () => {
  expect(headOf('|  | 가 |')).toBe('<td></td><th>가</th>');
  expect(headOf('| 가 | &nbsp; |')).toBe('<th>가</th><td></td>');
});

test('a header cell with code, a picture or a line break in text stays one', () =>
  expect(headOf('| `a` | ![그림](/a.png) | 가<br>나 |')).toBe(
    '<th><code>a</code></th><th><img src="/a.png" alt="그림"></th><th>가<br>나</th>',
  ));

test('an empty cell keeps the alignment of its column', () =>
  expect(markdownToHtml('|  | 가 |\n| :-: | --- |\n', { hastPlugins: [emptyHeaders] }).html).toMatch(
    /<td (?:align="center"|style="text-align: ?center;?")><\/td>/,
  ));
