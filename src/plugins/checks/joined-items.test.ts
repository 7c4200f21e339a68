import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['• 가\n  - 나\n• 다\n• 라', '3: 위 목록의 마지막 항목에 이어집니다: • 다'],
  ['> ㅇ 가\n>  - 나\n>    글\n> ㅇ 다', '4: 위 목록의 마지막 항목에 이어집니다: ㅇ 다'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test.each(['• 가\n  - 나\n\n• 다', '- 가\n→ 나\n※ 다', '- 글\n  • 가\n  • 나', '- 글\n이어진 글', '• 가\n• 나'])(
  'accepts %j',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
