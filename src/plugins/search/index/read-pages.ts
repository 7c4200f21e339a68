import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage, type Section } from '../../../site/built-page.ts';
import { listPages } from '../../../site/list-pages.ts';

/** A page to index. */
export interface SearchedPage {
  /** Path below the base: `devops/day05/`, empty for the home page. */
  path: string;
  title: string;
  language: string;
  sections: Omit<Section, 'level' | 'prose'>[];
}

/**
 * @param dist folder of the built site
 * @returns the pages to index, in the order of their files
 */
export async function readPages(dist: string): Promise<SearchedPage[]> {
  return [...(await listPages(dist))].flatMap(([file, path]) => {
    const page = readBuiltPage(readFileSync(join(dist, file), 'utf8'));
    if (!page?.searched) return [];
    const sections = page.sections.map(({ id, heading, text, minor }) => ({ id, heading, text, minor }));
    const { title, language } = page;
    return { path: path && !path.endsWith('.html') ? `${path}/` : path, title, language, sections };
  });
}
