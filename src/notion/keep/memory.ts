/** What the last import left, in `src/content/imported/`: its pages, to merge with, and where each of Notion's went. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const MEMORY = 'src/content/imported/';
export const MANIFEST = `${MEMORY}manifest.json`;

export interface Manifest {
  /** Paths of pages on the site (`devops/day05`), by the keys of their drafts. */
  pages: Record<string, string>;
  /** Hashes of pictures and other files as they were imported, by their paths from the project's root. */
  files: Record<string, string>;
}

export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** @param root of the project, with a slash at its end */
export function readManifest(root: string): Manifest {
  if (!existsSync(root + MANIFEST)) return { pages: {}, files: {} };
  const { pages = {}, files = {} } = JSON.parse(readFileSync(root + MANIFEST, 'utf8')) as Partial<Manifest>;
  return { pages, files };
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const writeManifest = ({ pages, files }: Manifest): string =>
  `${JSON.stringify({ pages: sorted(pages), files: sorted(files) }, null, 2)}\n`;
