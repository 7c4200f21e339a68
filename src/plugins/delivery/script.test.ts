import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundle, type ScriptEntry } from './script.ts';

let folder: string;
const FILES = {
  'first.js': 'globalThis.seen = ["first"]; import("./later.abc.js");',
  'second.js': 'globalThis.seen.push("second");',
  'later.abc.js': 'globalThis.seen.push("later");',
  'own.js': 'globalThis.seen.push("own");',
  'helper.js': 'globalThis.runs = (globalThis.runs ?? 0) + 1; export const help = (by) => globalThis.helped = by;',
  'helped.js': 'import { help } from "./helper.js"; help("site");',
  'also-helped.js': 'import { help } from "./helper.js"; help("own");',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const entry = (files: string[], after?: string): ScriptEntry => ({
  files: files.map((file) => join(folder, file)),
  after,
});
const bundleOf = (entries: Record<string, ScriptEntry>) => bundle(new Map(Object.entries(entries)));
const textOf = (bundled: Bundle, name: string) => bundled.entries.get(name)!.text;

test('runs scripts in their order, and leaves what is loaded later in files of their own', async () => {
  const bundled = await bundleOf({ site: entry(['first.js', 'second.js']) });
  const site = bundled.entries.get('site')!;
  const [later, ...others] = bundled.files.filter(({ name }) => name !== site.name);

  expect(site.text.indexOf('first')).toBeLessThan(site.text.indexOf('second'));
  expect(site.name).toMatch(/^site\.[\w-]+\.js$/);
  expect(later!.name).toMatch(/^later\.[\w-]+\.js$/);
  expect(site.text).toContain(`./${later!.name}`);
  expect(others).toEqual([]);
  expect(bundled.textOf('site')).toContain('later');
});

test('what only some pages have changes nothing in the script of all', async () => {
  const alone = await bundleOf({ site: entry(['first.js']) });
  const both = await bundleOf({ site: entry(['first.js']), own: entry(['own.js'], 'site') });
  expect(both.entries.get('site')).toEqual(alone.entries.get('site'));
  expect(textOf(both, 'own')).not.toContain('first');
});

describe('a module that two scripts of a page import', () => {
  test('is in the file of the one that all pages have, and runs once', async () => {
    const bundled = await bundleOf({ site: entry(['helped.js']), own: entry(['also-helped.js'], 'site') });
    const site = bundled.entries.get('site')!;
    expect(site.text).toContain('globalThis.runs');
    expect(textOf(bundled, 'own')).not.toContain('globalThis.runs');
    expect(textOf(bundled, 'own')).toContain(`./${site.name}`);
  });

  test('is known by the text of each', async () => {
    const bundled = await bundleOf({ site: entry(['helped.js']), own: entry(['also-helped.js'], 'site') });
    expect(bundled.textOf('own')).toContain('globalThis.runs');
  });
});

test('makes nothing of nothing', async () => {
  expect((await bundleOf({})).files).toEqual([]);
});
