import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['-\u00a0가\n-\u00a0나', '00A0', ['1', '2']],
  ['글\n\n###\u00a0제목', '00A0', ['3']],
  ['\u200b## 제목', '200B', ['1']],
  ['\ufeff1. 가', 'FEFF', ['1']],
  ['- 가\n\u00a0\u00a0- 안', '00A0', ['2']],
  ['> \u3000* 가', '3000', ['1']],
  ['2)\u2003가', '2003', ['1']],
  ['- [\u00a0] 할 일', '00A0', ['1']],
  ['- [x]\u00a0한 일', '00A0', ['1']],
])('reports %j', async (body, code, lines) => {
  const problems = await checkBody(body);
  expect(problems.map((problem) => problem.replace(/ 때문에.*/, ''))).toEqual(
    lines.map((line) => `${line}: 빈칸처럼 보이는 글자(U+${code})`),
  );
});

test.each([
  '- \u00a0가',
  '-\u00a0',
  '1.5\u00a0GB',
  '2024.\u00a05월',
  '글\u00a0- 글',
  '글\u200b\n- 가',
  '\u00a0\u00a0들여 쓴 글',
  '\u3000문단',
  '**굵게\u200b**는',
  '`-\u00a0가`',
  '&nbsp;- 가',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
