import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from './script.ts';

test('runs scripts in their order, and leaves what is loaded later in files of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  await writeFile(join(folder, 'first.js'), 'globalThis.seen = ["first"]; import("./later.abc.js");');
  await writeFile(join(folder, 'later.abc.js'), 'globalThis.seen.push("later");');
  const modules = ['import "/first.js";', 'globalThis.seen.push("second");'];
  const [site, later, ...others] = await bundle(modules, (address) => join(folder, address));
  await rm(folder, { recursive: true });

  expect(site.text.indexOf('first')).toBeLessThan(site.text.indexOf('second'));
  expect(site.name).toMatch(/^site\.[\w-]+\.js$/);
  expect(later!.text).toContain('later');
  expect(later!.name).toMatch(/^later\.[\w-]+\.js$/);
  expect(site.text).toContain(`./${later!.name}`);
  expect(others).toEqual([]);
});
