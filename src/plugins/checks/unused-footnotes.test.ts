import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['글\n\n[^1]: 각주', '3: 가리키는 곳이 없는 각주여서 보이지 않습니다: [^1]'],
  ['글[^a]\n\n[^a]: 하나\n\n[^a]: 둘', '5: 각주 [^a] 의 내용이 7번째 줄에도 있어 보이지 않습니다.'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('accepts a footnote that another one refers to', async () =>
  expect(await checkBody('글[^1]\n\n[^1]: 각주[^2]\n\n[^2]: 각주')).toEqual([]));
