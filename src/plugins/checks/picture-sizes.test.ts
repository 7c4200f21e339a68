import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

const at = (text: string) => [`1: 그림의 크기가 글자로 남습니다: ${text}`];

test.each([
  ['![구성|400](./a.png)', '|400'],
  ['![구성|400x200](./a.png) 글', '|400x200'],
  ['![구성](./a.png){width=50%}', '{width=50%}'],
  ['- ![구성](./a.png "이름") {: .center width="300"}', '{: .center width="300"}'],
])('reports %s', async (body, text) => expect(await checkBody(body)).toEqual(at(text)));

test.each([
  '![요청|응답](./a.png)',
  '![8080|포트](./a.png)',
  '![구성](./a.png) {글}',
  '## 글 ![구성](./a.png) {#a}',
  '![구성](./a.png)',
  '`![a|30](b)`',
])('accepts %s', async (body) => expect(await checkBody(body)).toEqual([]));
