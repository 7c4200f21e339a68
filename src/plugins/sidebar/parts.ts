import { readdirSync } from 'node:fs';
import { parts as names } from '../../site/parts.ts';

const docs = new URL('../../content/docs/', import.meta.url);

/**
 * @returns a group of the sidebar for each part of the notes, in their order; a folder that is no part follows under its
 *   own name
 */
export function parts() {
  const folders = readdirSync(docs, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const others = folders.filter((folder) => !names.has(folder)).sort();
  return [...names, ...others.map((folder) => [folder, folder] as const)].map(([directory, label]) => ({
    label,
    items: [{ autogenerate: { directory } }],
  }));
}
