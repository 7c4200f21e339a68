import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each(['글 [](https://x.y/z) 글', '- [ ](https://x.y/z)'])('reports %s', async (body) =>
  expect(await checkBody(body)).toEqual(['1: 글이 없어 보이지 않는 링크입니다: [](https://x.y/z)']),
);

test.each(['[글](https://x.y/z)', '[![글](/a.svg)](https://x.y/z)', '[`a`](https://x.y/z)', 'https://x.y/z'])(
  'accepts %s',
  async (body) => expect((await checkBody(body)).filter((one) => one.includes('보이지 않는'))).toEqual([]),
);
