import { expect, test } from 'vitest';
import { day, idOf, importInto, makeProject, makeZip } from './testing.ts';

test('a table of contents with a page that is not in the export is one, and only words that are on no page are listed', async () => {
  const contents = `# 과정\n\n[Day 14. 제목](Day%2014%20${idOf('4')}.md)\n\n[비밀 회의](https://www.notion.so/${idOf('c')}?pvs=21)`;
  const { done, dropped } = await importInto(
    makeProject(),
    await makeZip({ ...day(14, '글'), [`과정 ${idOf('d')}.md`]: contents }),
  );
  expect(done).toHaveLength(1);
  expect(dropped).toEqual(['과정.md: 다른 페이지의 목차라 옮기지 않았습니다: 과정, 비밀 회의']);
});

test('a table of contents may be a list', async () => {
  const link = `[Day 14. 제목](Day%2014%20${idOf('4')}.md)`;
  for (const contents of [`- ${link}\n    - ${link}`, `1. ${link}\n2. ${link}`, `${link} / ${link}`]) {
    const entries = { ...day(14, '글'), [`과정 ${idOf('d')}.md`]: `# 과정\n\n${contents}` };
    expect((await importInto(makeProject(), await makeZip(entries))).dropped).toEqual([
      '과정.md: 다른 페이지의 목차라 옮기지 않았습니다: 과정',
    ]);
  }
});
