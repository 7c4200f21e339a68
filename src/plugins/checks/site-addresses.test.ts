import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isBuilt, listRoutes, takenAddresses } from './site-addresses.ts';

test('determines the addresses of routes and files, which are not available for pages', async () => {
  const root = await mkdtemp(join(tmpdir(), 'routes-'));
  const files =
    'pages/index.astro pages/404.astro pages/glossary.astro pages/robots.txt.ts pages/[slug].astro pages/_own/x.astro public/a.svg';
  for (const file of files.split(' ')) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  const routes = listRoutes(join(root, 'pages'));
  expect(routes).toEqual({ pages: ['glossary', 'index'], files: ['robots.txt', '404'] });
  for (const path of ['404', 'robots.txt', '_astro', 'feed.xml', 'llms.txt'])
    expect(isBuilt(path, routes), path).toBe(true);
  expect(isBuilt('glossary', routes)).toBe(false);
  const taken = takenAddresses(['about', 'devops/day01'], routes, join(root, 'public'));
  expect(taken).toEqual(expect.arrayContaining(['about/', 'glossary/', '_astro/', 'a.svg/', 'search/', 'devops/']));
  await rm(root, { recursive: true });
});
