import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listPages } from './list-pages.ts';

test('pages are listed by their files; a folder may be named like one', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  for (const file of ['index.html', 'devops/day05/index.html', '404.html', 'old.html/index.html', 'day05.md']) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), '');
  }
  expect([...(await listPages(dist))]).toEqual([
    ['404.html', '404.html'],
    ['devops/day05/index.html', 'devops/day05'],
    ['index.html', ''],
    ['old.html/index.html', 'old.html'],
  ]);
});
