import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test('reports a reference to a missing footnote', async () => {
  expect(await checkBody('글[^1]\n글[^2]\n\n[^1]: 각주')).toEqual(['2: 각주 [^2] 의 내용이 없습니다.']);
  expect(await fixOf('글[^2]')).toContain('[^2]: 각주의 글');
});

test.each(['글[^1]\n\n[^1]: 각주', '`[^2]`', '\\[^2]', 'grep "^[^*]" 과 [^/]', '[^0-9]와 [^a-zA-Z], [^가]+'])(
  'accepts %j',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
