import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { missingPictures } from './missing-pictures.ts';

/** Resolves a picture of a page, with a list of existing files. */
async function resolveId(path: string, ...files: string[]) {
  const plugin = missingPictures({ root: pathToFileURL('/site/') });
  const { filter, handler } = plugin.resolveId;
  const id = `${path}?astroContentImageFlag=&importer=src/content/docs/a.md`;
  expect(id).toMatch(filter.id);
  const resolve = (name: string) => Promise.resolve(files.includes(name) ? { id: name } : null);
  return { plugin, resolved: await handler.call({ resolve }, id) };
}

test('replaces a missing picture with a placeholder', async () => {
  const { plugin, resolved } = await resolveId('./gone.png', './there.png');
  const { filter, handler } = plugin.load;
  expect(resolved).toMatch(filter.id);
  expect(resolved, 'Astro would read it as a file').not.toMatch(/\.png$/);
  expect(handler()).toMatch(/^export default \{"src":"data:image\/svg\+xml,/);
});

test('leaves an existing picture to Astro', async () =>
  expect((await resolveId('./there.png', './there.png')).resolved).toBeUndefined());
