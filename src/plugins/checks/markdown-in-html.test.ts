import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['<p align="center">\n  ![구성](./a.png)\n</p>', 2, '![구성](./a.png)'],
  ['<details>\n<summary>답</summary>\n**맞음**\n</details>', 3, '**맞음**'],
  ['<details><summary>`ls`의 뜻</summary>\n\n글\n\n</details>', 1, '`ls`'],
  ['<div>\n글\n- 하나\n- 둘\n</div>', 3, '- 하나'],
  ['<div>\n```sh\nls\n```\n</div>', 2, '```sh'],
  ['- 글\n\n  <center>\n  [문서](https://a.kr)\n  </center>', 4, '[문서](https://a.kr)'],
])('reports Markdown in %j', async (body, line, words) => {
  expect(await checkBody(body)).toContain(`${line}: HTML 안이어서 Markdown이 글자로 보입니다: ${words}`);
});

test.each([
  '<details>\n<summary>답</summary>\n\n**맞음** ![구성](/a.svg)\n\n</details>',
  '<b>굵은 **글**</b>은 문단입니다.',
  '<pre>\n# 주석\n- `하나`\n</pre>',
  '<div>a * b * c, 2*3*4, 1. 글 - 하나</div>',
  '<details>\n<summary>1. 서브넷 마스크는?</summary>\n\n/24\n\n</details>',
  '<table>\n<tr><td>- 없음</td><td>2. 둘째</td></tr>\n</table>',
  '<!-- **주석** -->',
])('accepts %j', async (body) => {
  const found = await checkBody(body);
  expect(found.filter((problem) => problem.includes('HTML 안'))).toEqual([]);
});
