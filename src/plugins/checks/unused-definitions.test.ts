import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

const unused = (line: number, text: string) => `${line}: 가리키는 곳이 없는 링크의 주소여서 보이지 않습니다: ${text}`;

test.each([
  ['글\n\n[출처]: https://example.org/', [unused(3, '[출처]: https://example.org/')]],
  ['[정답]: B\n[해설]: 글', [unused(1, '[정답]: B'), unused(2, '[해설]: 글')]],
  ['글 [1]\n\n> [1]: /a/\n> [2]: /b/', [unused(4, '[2]: /b/')]],
])('reports %j', async (body, problems) => expect(await checkBody(body)).toEqual(problems));

test.each([
  '[글][문서]와 [문서]\n\n[문서]: https://example.org/',
  '글[^1]\n\n[^1]: [주소]\n\n[주소]: https://example.org/',
  '| [A] |\n| - |\n| 글 |\n\n[a]: https://example.org/',
  '[//]: # (글)\n[comment]: <> (글)',
  '[출처] : https://example.org/',
  '출처: [https://example.org/](https://example.org/)',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
