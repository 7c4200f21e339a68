import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { takenAddresses } from './taken-addresses.ts';

test('returns the addresses of pages, folders and files of a site', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  for (const file of ['devops/day05/index.html', 'search/index.json', '_astro/a.js', 'robots.txt', 'index.html']) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), '');
  }
  expect(await takenAddresses(pathToFileURL(join(dist, '/')))).toEqual(
    expect.arrayContaining(['devops/', 'devops/day05/', 'search/', '_astro/', 'robots.txt/']),
  );
  await rm(dist, { recursive: true });
});
