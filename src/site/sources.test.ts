import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listSources, pathOfSource } from './sources.ts';

test('drafts, hidden files, folders and other files are not listed as pages', async () => {
  const docs = await mkdtemp(join(tmpdir(), 'sources-'));
  const files = 'index.mdx a/b.md a/_draft.md a/_old/c.md _old/d/e.md .hidden.md images/a.png x.md/y.md'.split(' ');
  for (const file of files) {
    await mkdir(dirname(join(docs, file)), { recursive: true });
    await writeFile(join(docs, file), '');
  }
  expect(listSources(docs)).toEqual(['a/b.md', 'index.mdx', 'x.md/y.md']);
  expect(listSources(`${docs}/`)).toEqual(['a/b.md', 'index.mdx', 'x.md/y.md']);
  await rm(docs, { recursive: true });
});

test.each([
  ['devops/day05.md', 'devops/day05'],
  ['DevOps/Day05.md', 'devops/day05'],
  ['devops/Day 5. (CI).mdx', 'devops/day-5-ci'],
  ['데브옵스/첫 날.md'.normalize('NFD'), '데브옵스/첫-날'],
  ['devops/index.md', 'devops'],
  ['index.mdx', 'index'],
])('%s becomes the page %s', (file, path) => expect(pathOfSource(file)).toBe(path));

test('front matter may define the path', () => expect(pathOfSource('about.md', 'devops/day00')).toBe('devops/day00'));
