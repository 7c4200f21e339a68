import { expect, test } from 'vitest';
import { checkBody } from './check-body.ts';

test.each([
  ['글\n##제목', '2: 제목이 글자로 보입니다: ##제목'],
  ['-[ ] 할 일', '1: 할 일이 글자로 보입니다: -[ ] 할 일'],
  ['- [] 할 일', '1: 할 일이 글자로 보입니다: [] 할 일'],
  ['==형광펜==을 쓴다', '1: 형광펜이 글자로 보입니다: ==형광펜=='],
  ['[글] (https://example.org/)', '1: 링크가 글자로 보입니다: [글] (https://example.org/)'],
])('%j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test.each(['#태그와 #1', '\\##제목', '`##제목`', 'a == b 이고 c == d', '배열 [] 하나', '[가] (나)', 'a===b'])(
  '%j is text',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
