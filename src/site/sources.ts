/** Source files of pages, and the paths of their pages. */
import { globSync } from 'node:fs';
import { segmentOf } from './segment.ts';

/** Glob pattern of source files in `content/docs/`. */
export const PAGE_FILES = '**/[^_.]*.{md,mdx}';

/** Glob pattern of drafts, which {@link PAGE_FILES} also matches: all files in a folder whose name starts with `_`. */
export const DRAFTS = '**/_*/**';

/**
 * Lists source files.
 *
 * @param docs folder of the sources
 * @returns paths relative to the folder, with `/` as the separator, sorted
 */
export function listSources(docs: string): string[] {
  return globSync(PAGE_FILES, { cwd: docs, exclude: [DRAFTS], withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(withSlash(docs).length))
    .sort();
}

const withSlash = (folder: string) => folder.replaceAll('\\', '/').replace(/\/*$/, '/');

/**
 * The path of the page that is built from a file. The content collection uses it as the id of the page, so this is the only
 * rule for paths.
 *
 * @param file path relative to the folder of sources: `devops/day05.md`
 * @param slug path from the front matter, if any
 * @returns the path without leading and trailing slashes: `devops/day05`; `index` for the home page
 */
export function pathOfSource(file: string, slug?: unknown): string {
  if (slug) return String(slug);
  const segments = file
    .normalize('NFC')
    .replace(/\.mdx?$/, '')
    .split('/');
  return segments
    .map(segmentOf)
    .join('/')
    .replace(/\/index$/, '');
}
