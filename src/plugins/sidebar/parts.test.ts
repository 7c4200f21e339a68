import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sidebarParts } from './parts.ts';

test('returns only folders with pages', async () => {
  const docs = await mkdtemp(join(tmpdir(), 'docs-'));
  for (const file of ['index.mdx', 'images/a.png', 'drafts/_a.md', '_old/b.md', 'constructor/c.md', 'devops/a/d.md']) {
    await mkdir(dirname(join(docs, file)), { recursive: true });
    await writeFile(join(docs, file), '');
  }
  expect(sidebarParts(docs)).toEqual([
    { label: expect.stringMatching(/\S/), items: [{ autogenerate: { directory: 'devops' } }] },
    { label: 'constructor', items: [{ autogenerate: { directory: 'constructor' } }] },
  ]);
  await rm(docs, { recursive: true });
});
