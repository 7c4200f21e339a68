import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['글\n##제목', '2: 제목이 글자로 보입니다: ##제목'],
  ['-[ ] 할 일', '1: 할 일이 글자로 보입니다: -[ ] 할 일'],
  ['- [] 할 일', '1: 할 일이 글자로 보입니다: [] 할 일'],
  ['==형광펜==을 쓴다', '1: 형광펜이 글자로 보입니다: ==형광펜=='],
  ['[글] (https://example.org/)', '1: 링크가 글자로 보입니다: [글] (https://example.org/)'],
  ['글\n\n`코드만 열었다', '3: 백틱의 짝이 없어 글자로 보입니다: `코드만 열었다'],
  ['``가`를 쓴다', '1: 백틱의 짝이 없어 글자로 보입니다: ``가'],
  ['글\n1.붙음\n2.둘', '2: 목록이 글자로 보입니다: 1.붙음'],
  ['- 글\n\n  1)install\n  2)run', '3: 목록이 글자로 보입니다: 1)install'],
  ['-가\n-나', '1: 목록이 글자로 보입니다: -가'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test.each([
  ...['#태그와 #1', '\\##제목', '`##제목`', 'a == b 이고 c == d', '배열 [] 하나', '[가] (나)', 'a===b'],
  ...['백틱(\\`)', '`` ` ``를 쓴다', '1.붙음', '1.가\n7.나', '1.5배\n2.5배', '-a\n-b', '`1.가`\n`2.나`'],
])('treats %j as text', async (body) => expect(await checkBody(body)).toEqual([]));
