import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentStore } from './content-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Sets up the integration as Astro does, with only the options that it uses. */
function setUp(command: 'build' | 'dev') {
  const { hooks } = contentStore();
  let load: { handler: () => string; filter: { id: RegExp } } | undefined;
  const options = {
    command,
    config: { cacheDir: pathToFileURL(`${folder}/`) },
    updateConfig: (config: { vite: { plugins: [{ load: typeof load }] } }) => (load = config.vite.plugins[0].load),
  };
  void hooks['astro:config:setup']!(options as never);
  return { load: load!, end: () => hooks['astro:build:generated']!({} as never) };
}

test('returns a module that reads the file, and reports a missing file', async () => {
  const { load, end } = setUp('build');
  expect(load.filter.id.test('\0astro:data-layer-content')).toBe(true);
  expect(() => load.handler()).toThrow(/content-store\.ts.*data-store\.json/);
  await writeFile(join(folder, 'data-store.json'), '[]');
  expect(load.handler()).toContain('data-store.json');
  expect(end).not.toThrow();
});

test('fails a build in which Astro has not loaded the module', () => {
  expect(setUp('build').end).toThrow(/content-store\.ts.*astro:data-layer-content/);
  expect(setUp('dev').end).not.toThrow();
});
