import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listPages } from '../../site/list-pages.ts';

/**
 * @param dist folder of the built site
 * @returns addresses that are not available, such as `devops/day05/` and `_astro/`: of the pages, and of all other
 *   files and folders at the top of the site
 */
export async function takenAddresses(dist: URL): Promise<string[]> {
  const pages = await listPages(fileURLToPath(dist));
  const entries = await readdir(dist);
  return [...new Set([...pages.values(), ...entries].map((path) => `${path}/`))];
}
