import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isShallow, readHistory, readLines } from './git-history.ts';

let root: string;
let docs: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'history-'));
  docs = join(root, 'docs');
  await mkdir(docs);
});
afterAll(() => rm(root, { recursive: true }));

const git = (time: number, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    env: { ...process.env, GIT_COMMITTER_DATE: `@${time} +0900`, GIT_AUTHOR_DATE: '@5 +0000' },
  });
const write = (file: string, ...lines: string[]) =>
  writeFile(join(docs, file), lines.map((line) => `${line}\n`).join(''));
function commit(time: number) {
  git(time, 'add', '--all');
  git(time, 'commit', '--quiet', '--message', 'a');
}

test('returns nothing outside a repository', async () => {
  expect((await readHistory(docs)).size).toBe(0);
  expect(await readLines(docs, 'a.md')).toEqual([]);
});

test('returns the times of the commits of a file, also before it was moved, and of each line', async () => {
  git(0, 'init', '--quiet');
  await write('첫 날.md', '가', '나', '다', '라');
  await writeFile(join(root, 'elsewhere.md'), '밖');
  commit(100);
  await rename(join(docs, '첫 날.md'), join(docs, 'day01.md'));
  await write('other.md', '다른 글');
  commit(200);
  await write('day01.md', '가', '새 줄', '다', '라');
  commit(300);
  await write('day01.md', '아직', '올리지', '않은', '글');
  await write('new.md', '새 글');

  expect(Object.fromEntries(await readHistory(docs))).toMatchObject({
    'day01.md': { first: 100, last: 300 },
    'other.md': { first: 200, last: 200 },
  });
  expect([...(await readHistory(docs)).keys()]).not.toContain('new.md');
  expect(await readLines(docs, 'day01.md')).toEqual([
    { text: '가', changed: 100 },
    { text: '새 줄', changed: 300 },
    { text: '다', changed: 100 },
    { text: '라', changed: 100 },
  ]);
});

test('a repository without its old commits is recognized', async () => {
  expect(await isShallow(docs)).toBe(false);
  const shallow = join(root, 'shallow');
  git(400, 'clone', '--quiet', '--depth', '1', pathToFileURL(root).href, shallow);
  expect(await isShallow(shallow)).toBe(true);
  expect(await isShallow(tmpdir())).toBe(false);
});
