import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { expect, test } from 'vitest';
import { listSources, pathOfSource } from '../../src/site/sources.ts';
import { dist, readPage } from '../support/site.ts';
import { missingInMarkdown, missingWords } from '../support/words.ts';

const docs = resolve('src/content/docs');

test.each(listSources(docs))('each word of %s is on its page, and in its Markdown file', async (file) => {
  const source = await readFile(join(docs, file), 'utf8');
  const { draft, slug } = parseFrontmatter(source).frontmatter;
  if (draft) return;
  const path = pathOfSource(file, slug);
  expect(missingWords(source, await readPage(path === 'index' ? '/' : `/${path}/`))).toEqual([]);
  expect(missingInMarkdown(source, await readFile(join(dist, `${path}.md`), 'utf8'))).toEqual([]);
});
