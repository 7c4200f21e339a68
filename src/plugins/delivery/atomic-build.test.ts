import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveSite, restoreSite } from './atomic-build.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'index.html'), text);
  return `${join(folder, name)}/`;
}
const textOf = (name: string) => readFile(join(folder, name, 'index.html'), 'utf8');

test('replaces the last site with the new one and leaves no other folder', async () => {
  await moveSite(await site('next', 'new'), await site('dist', 'last'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await textOf('dist')).toBe('new');
});

test('works without a last site', async () => {
  await moveSite(await site('next', 'new'), join(folder, 'dist'));
  expect(await textOf('dist')).toBe('new');
});

test('restores the last site if there is no new one', async () => {
  const dist = await site('dist', 'last');
  await expect(moveSite(join(folder, 'next'), dist)).rejects.toThrow('ENOENT');
  expect(await textOf('dist')).toBe('last');
});

test('leaves a site that was built in its final folder', async () => {
  const dist = await site('dist', 'new');
  await moveSite(dist, join(folder, 'dist'));
  expect(await textOf('dist')).toBe('new');
});

test('restores a set-aside last site only if there is no other', async () => {
  const dist = join(folder, 'dist');
  await site('dist.old', 'last');
  await restoreSite(`${dist}/`);
  expect(await textOf('dist')).toBe('last');
  await site('dist.old', 'older');
  await restoreSite(`${dist}/`);
  expect(await textOf('dist')).toBe('last');
  await moveSite(await site('next', 'new'), dist);
  expect(existsSync(`${dist}.old`)).toBe(false);
});
