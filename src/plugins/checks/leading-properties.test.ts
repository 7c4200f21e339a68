import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test('reports each property above the text with its line', async () => {
  expect(await checkBody('Created: 2024년 1월 1일\nTags: Linux\n\n상태: 완료\n\n글')).toEqual([
    '1: 내보낸 속성이 본문에 남아 있습니다: Created: 2024년 1월 1일',
    '2: 내보낸 속성이 본문에 남아 있습니다: Tags: Linux',
    '4: 내보낸 속성이 본문에 남아 있습니다: 상태: 완료',
  ]);
});

test.each(['글\n\nTags: a', 'Tagset: a', '상태가 바뀐다: 글', '## 상태\n\n상태: 완료'])(
  'treats %j as text',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
