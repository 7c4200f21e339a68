import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test('reports prompts of Python', async () =>
  expect(await checkBody('글\n\n>>> print(1)\n1\n>>> 2\n')).toEqual([
    '3: 줄 앞의 >>> 가 겹친 인용이 됩니다: >>> print(1)',
  ]));

test.each(['> > > print', '>>> 겹친 인용', '> 글\n>> 글', '```python\n>>> 1\n```'])('accepts %j', async (body) =>
  expect(await checkBody(body)).toEqual([]),
);
