import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { build, Project } from './support/project.ts';

/** Digests of all files of a built site, by their paths. */
async function digests(dist: string): Promise<Record<string, string>> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const digest = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file.slice(dist.length), await digest(file)])),
  );
}

test('a build in another folder, time zone and locale is byte-identical', async () => {
  const project = await Project.copy();
  try {
    const { code, output } = await build(project.folder, {
      TZ: 'Pacific/Chatham',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR',
    });
    expect(code, output).toBe(0);
    const expected = await digests(join(inject('site'), 'dist'));
    expect(Object.keys(expected).length).toBeGreaterThan(100);
    expect(await digests(join(project.folder, 'dist'))).toEqual(expected);
  } finally {
    await project.remove();
  }
});
