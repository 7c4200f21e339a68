import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ['2025. 3. 14. 회의', '1: 줄 앞의 글자가 겹친 목록의 기호가 됩니다: 2025. 3. 14.'],
  ['글\n\n- 2025. 3. 14. 회의\n- 다른 일', '3: 줄 앞의 글자가 겹친 목록의 기호가 됩니다: - 2025. 3. 14.'],
  ['* * * * * /bin/run', '1: 줄 앞의 글자가 겹친 목록의 기호가 됩니다: * * * * *'],
  ['> 1. 2. 3. 글', '1: 줄 앞의 글자가 겹친 목록의 기호가 됩니다: 1. 2. 3.'],
])('reports %j once', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('suggests a date that is text', async () => {
  for (const body of ['2025. 3. 14. 회의', '- 2025. 3. 14. 회의']) {
    const text = /처럼/.exec((await fixOf(body))!) && /날짜면 (.*) 처럼/.exec((await fixOf(body))!)![1];
    expect(text).toBe(body.replace('5.', '5\\.').replace(' 회의', ''));
    expect(await checkBody(`${text} 회의`)).toEqual([]);
  }
});

test.each([
  '- 1. 글',
  '1. - 글',
  '- 글\n  - 글\n    - 글',
  '2025\\. 3. 14. 회의',
  '* * *',
  '`* * * * * a`',
  '5. 3. 회의',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
