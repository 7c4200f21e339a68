import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Lists the pages of a built site.
 *
 * @param dist folder of the site
 * @returns paths of the pages without leading and trailing slashes (`devops/day05`, empty for the home page), by their files
 *   relative to the folder, sorted by file
 */
export async function listPages(dist: string): Promise<Map<string, string>> {
  const entries = await Array.fromAsync(glob('**/*.html', { cwd: dist, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, file.replace(/\/?index\.html$/, '')]));
}
