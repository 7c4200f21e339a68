import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextFile } from '../format.ts';
import { extract } from './extract.ts';

/** A page that is to be searched. Its text waits in a file: the texts of a large site would fill the memory. */
export interface SearchedPage {
  /** Below the base: `devops/day05/`, and empty for the home page. */
  path: string;
  title: string;
  /** Of its sections. */
  ids: Set<string>;
  /** Path of a file with the page's {@link TextFile}. */
  file: string;
}

/**
 * Writes the text of each page that is to be searched into a file.
 *
 * @param dist folder of the built site
 * @param folder where to write
 * @returns the pages, in the order of their paths
 */
export async function writeTexts(dist: string, folder: string): Promise<SearchedPage[]> {
  await mkdir(folder, { recursive: true });
  const pages: SearchedPage[] = [];
  for (const html of (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort()) {
    const page = extract(await readFile(join(dist, html), 'utf8'));
    if (!page) continue;
    const file = join(folder, `${pages.length}.json`);
    const text: TextFile = page.sections.map((section) => [section.id, section.heading, section.text]);
    await writeFile(file, JSON.stringify(text));
    pages.push({
      path: html.replaceAll('\\', '/').replace(/index\.html$/, ''),
      title: page.title,
      ids: new Set(page.sections.map(({ id }) => id).filter(Boolean)),
      file,
    });
  }
  return pages;
}
