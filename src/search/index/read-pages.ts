import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { extract, type Section } from './extract.ts';

/** A page that is to be searched. */
export interface SearchedPage {
  /** Below the base: `devops/day05/`, and empty for the home page. */
  path: string;
  title: string;
  sections: Section[];
}

/**
 * @param dist folder of the built site
 * @returns the pages that are to be searched, in the order of their paths
 */
export async function readPages(dist: string): Promise<SearchedPage[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort();
  return files.flatMap((file) => {
    const page = extract(readFileSync(join(dist, file), 'utf8'));
    return page ? [{ path: file.replaceAll('\\', '/').replace(/index\.html$/, ''), ...page }] : [];
  });
}
