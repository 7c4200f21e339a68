import { channel } from 'node:diagnostics_channel';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PACKAGES, sourceFiles } from './cache.ts';
import { Renderer } from './index.ts';

const started = vi.fn();
const workers = channel('worker_threads');
workers.subscribe(started);
afterAll(() => workers.unsubscribe(started));

const folder = await mkdtemp(join(tmpdir(), 'drawings-'));
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => started.mockClear());
const cache = pathToFileURL(join(folder, 'diagrams/'));
const source = 'block\n  a("계획")\n  click a "/x/"';

test('reads a cached drawing, equal to the original, without starting a worker', async () => {
  const drawn = await new Renderer({ cache }).draw(source);
  expect(started).toHaveBeenCalledTimes(1);
  expect(await new Renderer({ cache }).draw(source)).toEqual(drawn);
  expect(started).toHaveBeenCalledTimes(1);
  expect(await readdir(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
});

test('draws a different source', async () => {
  await new Renderer({ cache }).draw(source.replace('계획', '운영'));
  expect(started).toHaveBeenCalledTimes(1);
  expect(await readdir(cache)).toHaveLength(2);
});

test('redraws a diagram whose cached file cannot be read', async () => {
  for (const name of await readdir(cache)) await writeFile(new URL(name, cache), '{');
  expect((await new Renderer({ cache }).draw(source)).description).toEqual(['계획']);
});

test('does not cache a diagram that cannot be drawn', async () => {
  await expect(new Renderer({ cache }).draw('flowchart TB')).rejects.toThrow('빈 그림');
  expect(await readdir(cache)).toHaveLength(2);
});

// The hashed sources reach into all subfolders, or imports would be missing here.
test('hashes the versions of all packages that the hashed sources import', async () => {
  const texts = await Promise.all(sourceFiles().map((file) => readFile(file, 'utf8')));
  const imported = texts.flatMap((text) => [
    ...text.matchAll(/^import (?!type ).*? from '([^.].*?)';$/gm),
    ...text.matchAll(/resolve\(`(.*?)\/\$/g),
  ]);
  const packages = imported.map(([, name]) => name!).filter((name) => !name.startsWith('node:'));
  expect([...new Set(packages), 'mermaid'].sort()).toEqual(PACKAGES);
});
