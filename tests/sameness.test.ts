import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { build, Project } from './support/project.ts';

/** Each file of a built site, with the digest of its content. */
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

test('a build in another folder, time zone and language gives the same bytes', async () => {
  const project = await Project.copy();
  try {
    const { code, output } = await build(project.folder, {
      TZ: 'Pacific/Chatham',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR',
    });
    expect(code, output).toBe(0);
    const here = await digests(join(inject('site'), 'dist'));
    expect(Object.keys(here).length).toBeGreaterThan(100);
    expect(await digests(join(project.folder, 'dist'))).toEqual(here);
  } finally {
    await project.remove();
  }
});
