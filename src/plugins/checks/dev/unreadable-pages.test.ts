import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unreadablePages } from './unreadable-pages.ts';

test('lists the problems of pages that Astro cannot read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const write = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), lines.join('\n'));
  mkdirSync(join(folder, 'a'));
  write('a/day01.md', '---', 'title: 가', 'description: 나', '---', '##제목');
  write('a/day02.md', '---', 'title: 가', 'description: 나', 'tags: [다]', '---');
  write('a/day03.md', '---', 'title: 가: 나', 'description: 다', '---');
  write('a/day04.md', '글');
  expect(unreadablePages(folder, 'docs/').map(({ file, line }) => `${file}:${line}`)).toEqual([
    'docs/a/day02.md:4',
    'docs/a/day03.md:2',
    'docs/a/day04.md:1',
    'docs/a/day04.md:1',
  ]);
});
