import { readFile, glob } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { inject } from 'vitest';

/** Folder of the built site. */
export const dist = join(inject('site'), 'dist');

/** Paths of all built pages, such as `/devops/day05/`, without redirects. */
export async function sitePages(): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const isRedirect = async (file: string) =>
    (await readFile(join(dist, file), 'utf8')).includes('http-equiv="refresh"');
  const pages = await Promise.all(files.map(async (file) => ((await isRedirect(file)) ? [] : file)));
  return pages
    .flat()
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

async function parsePage(path: string): Promise<Document> {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  return new JSDOM(await readFile(join(dist, file), 'utf8')).window.document;
}

const pages: Record<string, Promise<Document>> = {};

/** Parses a built page, once for all tests of a file, which must not change it. */
export const readPage = (path: string): Promise<Document> => (pages[path] ??= parsePage(path));
