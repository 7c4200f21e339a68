import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from './script.ts';

let folder: string;
const FILES = {
  'first.js': 'globalThis.seen = ["first"]; import("./later.abc.js");',
  'second.js': 'globalThis.seen.push("second");',
  'later.abc.js': 'globalThis.seen.push("later");',
  'own.js': 'globalThis.seen.push("own");',
  'helper.js': 'globalThis.runs = (globalThis.runs ?? 0) + 1; export const help = (by) => globalThis.helped = by;',
  'helped.js': 'import { help } from "./helper.js"; help("site");',
  'also-helped.js': 'import { help } from "./helper.js"; help("own");',
  'texts.js': 'export const open = "Open"; export const failed = "Loading failed";',
  'button.js': 'import { open } from "./texts.js"; add(open, () => import("./opened.js"));',
  'opened.js': 'import { open, failed } from "./texts.js"; export const show = () => [open, failed];',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const bundleOf = (entries: Record<string, string[]>) =>
  bundle(new Map(Object.entries(entries).map(([name, files]) => [name, files.map((file) => join(folder, file))])));

test('runs scripts in their order and keeps dynamic imports in separate files', async () => {
  const { entries, files } = await bundleOf({ site: ['first.js', 'second.js'] });
  const site = entries.get('site')!;
  const [later, ...others] = files.filter(({ name }) => name !== site.name);

  expect(site.text.indexOf('first')).toBeLessThan(site.text.indexOf('second'));
  expect(site.name).toMatch(/^site\.[\w-]+\.js$/);
  expect(later!.name).toMatch(/^later\.[\w-]+\.js$/);
  expect(site.text).toContain(`./${later!.name}`);
  expect(others).toEqual([]);
});

test('does not change the shared script when some pages have another', async () => {
  const alone = await bundleOf({ site: ['first.js'] });
  const both = await bundleOf({ site: ['first.js'], own: ['own.js'] });
  expect(both.entries.get('site')).toEqual(alone.entries.get('site'));
  expect(both.entries.get('own')!.text).not.toContain('first');
});

test('puts a module that two scripts import into one file', async () => {
  const { files } = await bundleOf({ site: ['helped.js'], own: ['also-helped.js'] });
  expect(files.filter(({ text }) => text.includes('globalThis.runs'))).toHaveLength(1);
});

test('does not put the texts of a script that is loaded later into the first one', async () => {
  const { entries, files } = await bundleOf({ site: ['button.js'] });
  expect(entries.get('site')!.text).toContain('Open');
  expect(entries.get('site')!.text).not.toContain('Loading failed');
  expect(files).toHaveLength(2);
});

test('returns no files without entries', async () => expect((await bundleOf({})).files).toEqual([]));
