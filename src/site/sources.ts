/** The files that pages are written in: which files they are, and which page each becomes. */
import { globSync } from 'node:fs';

/** Glob pattern of the files of pages, below `content/docs/`. */
export const PAGE_FILES = '**/[^_.]*.{md,mdx}';

/** Glob pattern of what {@link PAGE_FILES} matches too but is no page: whatever is in a folder named with `_` in front. */
export const DRAFTS = '**/_*/**';

/**
 * @param docs folder of the pages' sources
 * @returns the files of its pages, relative to the folder, with `/` between folders, sorted
 */
export function listSources(docs: string): string[] {
  return globSync(PAGE_FILES, { cwd: docs, exclude: [DRAFTS], withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(withSlash(docs).length))
    .sort();
}

const withSlash = (folder: string) => folder.replaceAll('\\', '/').replace(/\/*$/, '/');

/** A part of a file's name as it is in an address: in lower case, hyphens for spaces, no punctuation. */
const toSegment = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/**
 * The path of the page that a file becomes. The content collection takes it as the page's id, so that no other rule exists.
 *
 * @param file relative to the folder of sources: `devops/day05.md`
 * @param slug what front matter says of the path, if it does
 * @returns without slashes around it: `devops/day05`; `index` for the home page
 */
export function pathOfSource(file: string, slug?: unknown): string {
  if (slug) return String(slug);
  const segments = file.replace(/\.mdx?$/, '').split('/');
  return segments
    .map(toSegment)
    .join('/')
    .replace(/\/index$/, '');
}
