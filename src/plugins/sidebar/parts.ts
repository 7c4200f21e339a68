import { fileURLToPath } from 'node:url';
import { parts } from '../../site/parts.ts';
import { listSources } from '../../site/sources.ts';

/**
 * @param docs folder of the pages' sources
 * @returns a group of the sidebar for each folder with pages: first the parts of the notes in order, then the others
 *   with their folder names as labels
 */
export function sidebarParts(docs = fileURLToPath(new URL('../../content/docs/', import.meta.url))) {
  const folders = new Set(listSources(docs).flatMap((file) => /^[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  const others = [...folders].filter((folder) => !parts.has(folder)).map((folder) => [folder, folder] as const);
  return [...parts, ...others]
    .filter(([folder]) => folders.has(folder))
    .map(([directory, label]) => ({ label, items: [{ autogenerate: { directory } }] }));
}
