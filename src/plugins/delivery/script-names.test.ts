import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { namesInScript } from './names.ts';
import { ScriptNames } from './script-names.ts';

test('distinguishes elements from words of the language and from classes', () => {
  const names = namesInScript('if (event.code === `Slash`) make("dialog", { className: "kbd wide" }, "<mark>")');
  for (const name of ['<dialog', '<mark', 'kbd', 'wide', 'code']) expect(names).toContain(name);
  expect(names).not.toContain('<code');
});

test('omits elements that a script only looks for', () => {
  const names = namesInScript('page.querySelector("details").matches(`kbd`), list.map((one) => make("summary"))');
  for (const name of ['<details', '<kbd']) expect(names).not.toContain(name);
  expect(names).toContain('<summary');
});

test('returns the names in the scripts of a page and their imports, but not in others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  const files = {
    'page.A1.js': 'import "./shared.B2.js"; () => import("./later.C3.js"); "of-page"',
    'shared.B2.js': 'import "./page.A1.js"; "of-shared"',
    'later.C3.js': '"of-later"',
    'other.D4.js': '"of-other"',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const names = await ScriptNames.read(pathToFileURL(`${folder}/`), Object.keys(files));
  await rm(folder, { recursive: true });
  const of = (...files: string[]) => [...names.of(files)].filter((name) => name.startsWith('of-')).sort();
  expect(of('page.A1.js')).toEqual(['of-later', 'of-page', 'of-shared']);
  expect(of('other.D4.js')).toEqual(['of-other']);
  expect(of()).toEqual([]);
});
