import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const problem = (line: number, number: number, shown: number) =>
  `${line}: 목록의 번호가 다시 시작하지 않고 이어집니다: ${number}. 이 ${shown}. 로 보입니다.`;

test.each([
  ['1. 가\n2. 나\n\n1. 다\n2. 라', problem(4, 1, 3)],
  ['3. 가\n1. 안쪽\n2. 안쪽', problem(2, 1, 4)],
  ['> 1. 가\n> 2. 나\n>\n> 1. 다', problem(4, 1, 3)],
  ['- 글\n  1. 가\n  2. 나\n\n  1. 다', problem(5, 1, 3)],
])('reports %j', async (body, expected) => expect(await checkBody(body)).toEqual([expected]));

test('accepts its own advice', async () => {
  expect(await fixOf('1. 가\n2. 나\n\n1. 다')).toContain('1) 처럼');
  for (const body of ['1. 가\n2. 나\n\n1) 다', '1. 가\n2. 나\n\n글\n\n1. 다', '3. 가\n   1. 안쪽\n4. 나'])
    expect(await checkBody(body)).toEqual([]);
});

test.each(['1. 가\n1. 나\n1. 다', '1. 가\n2. 나\n2. 다\n3. 라', '1. 가\n2. 나\n4. 다', '5. 가\n6. 나', '- 가\n- 나'])(
  'accepts %j',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
