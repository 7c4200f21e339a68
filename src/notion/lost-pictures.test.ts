import { expect, test } from 'vitest';
import { day, importInto, makeProject, makeZip } from './testing.ts';

test('a lost picture is one decision, though the checks of the site report it too', async () => {
  const lost = '![구성](https://example.org/a.png)';
  const check = async () => [
    {
      file: 'src/content/docs/linux/day14.md',
      line: 7,
      message: '노션에서 옮기지 못한 그림: 구성 https://example.org/a.png → …',
    },
    { file: 'src/content/docs/linux/day14.md', line: 9, message: '다른 것' },
  ];
  const { decisions } = await importInto(makeProject(), await makeZip(day(14, lost)), { check });
  expect(decisions.filter(({ message }) => message.includes('a.png'))).toHaveLength(1);
  expect(decisions.map(({ message }) => message)).toContain('다른 것');
});
