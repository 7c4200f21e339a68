import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

/** A copy of a folder that shares its files' content: the packages weigh hundreds of megabytes. */
function linkFolder(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

test('a build in another folder, time zone and language gives the same bytes', async () => {
  const project = await Project.copy();
  try {
    // Astro names scopes by the place of a component in the project: a clone has its packages inside.
    linkFolder(resolve(import.meta.dirname, '../node_modules'), join(project.folder, 'node_modules'));
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
