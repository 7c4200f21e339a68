/**
 * State of the last import in `src/content/imported/`: its pages, as the base of merges, and the path of each Notion
 * page.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const BASE_FOLDER = 'src/content/imported/';
export const MANIFEST = `${BASE_FOLDER}manifest.json`;

export interface Manifest {
  /** Paths of pages on the site (`devops/day05`), by draft key. */
  pages: Record<string, string>;
  /** Hashes of pictures and other files when imported, by their paths from the project's root. */
  files: Record<string, string>;
}

export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** @param root path of the project, with a trailing slash */
export function readManifest(root: string): Manifest {
  if (!existsSync(root + MANIFEST)) return { pages: {}, files: {} };
  const { pages = {}, files = {} } = JSON.parse(readFileSync(root + MANIFEST, 'utf8')) as Partial<Manifest>;
  return { pages, files };
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const writeManifest = ({ pages, files }: Manifest): string =>
  `${JSON.stringify({ pages: sorted(pages), files: sorted(files) }, null, 2)}\n`;
