import { expect, test } from 'vitest';
import { readRepository } from './repository.ts';

test.each([
  'github:me/notes',
  'git+https://github.com/me/notes.git',
  { type: 'git', url: 'git@github.com:me/notes.git' },
])('returns the addresses for editing and reporting of %j', (field) => {
  const { edit, report } = readRepository(field)!;
  expect(edit('src/day 5.md')).toBe('https://github.com/me/notes/edit/HEAD/src/day%205.md');
  expect(report('Day 5. 순환 & 반복')).toBe(
    'https://github.com/me/notes/issues/new?title=Day%205.%20%EC%88%9C%ED%99%98%20%26%20%EB%B0%98%EB%B3%B5',
  );
});

test('supports a project in a folder of its repository', () =>
  expect(readRepository({ url: 'me/all', directory: 'notes/' })!.edit('a.md')).toBe(
    'https://github.com/me/all/edit/HEAD/notes/a.md',
  ));

test.each([undefined, null, {}, 'https://git.example.org/me/notes.git'])('returns undefined for %j', (field) =>
  expect(readRepository(field)).toBeUndefined(),
);
