import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

test('serves a site below its base, with the headers that stand for whole addresses, and its 404 page', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(dist, '_astro'));
  await writeFile(join(dist, '_headers'), '/*\n  X-All: yes\n/notes/_astro/*\n  Cache-Control: immutable\n');
  await writeFile(join(dist, '_astro/a.js'), '1');
  await writeFile(join(dist, '404.html'), 'nothing here');
  const { origin, stop } = await serve(dist, { base: '/notes' });
  const script = await fetch(`${origin}/notes/_astro/a.js`);
  const missing = await fetch(`${origin}/notes/b/`);
  const outside = await fetch(`${origin}/_astro/a.js`);
  stop();
  await rm(dist, { recursive: true });

  expect([script.status, script.headers.get('x-all'), script.headers.get('cache-control')]).toEqual([
    200,
    'yes',
    'immutable',
  ]);
  expect([missing.status, missing.headers.get('x-all'), await missing.text()]).toEqual([404, 'yes', 'nothing here']);
  expect(outside.status).toBe(404);
});
