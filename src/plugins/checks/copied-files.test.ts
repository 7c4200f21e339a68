import { expect, test } from 'vitest';
import { copiedFiles } from './copied-files.ts';

const files = ['devops/day01.md', 'devops/copy.md', 'devops/a (2).md'];

test.each([
  ...['day01 복사본.md', 'day01 복사본.md'.normalize('NFD'), 'day01 복사본 2.md', 'day01 - 복사본.md'],
  ...['day01 copy.md', 'day01 - Copy (2).md', 'day01 (1).md', 'day01(1).md'],
])('reports %s', (name) => {
  const found = copiedFiles([...files, `devops/${name}`], 'docs/');
  expect(found.map(({ file, cause }) => [file, cause])).toEqual([
    [`docs/devops/${name}`, 'docs/devops/day01.md 의 사본이라 같은 글이 두 쪽이 됩니다.'],
  ]);
});

test('accepts other names', () => expect(copiedFiles([...files, 'linux/day01 (1).md'], 'docs/')).toEqual([]));
