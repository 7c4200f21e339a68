import { readdirSync } from 'node:fs';
import parts from './content/parts.json' with { type: 'json' };

const docs = new URL('./content/docs/', import.meta.url);
const folders = readdirSync(docs, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const unnamed = folders.filter((folder) => !(folder in parts)).sort();

/**
 * The parts in the order of `content/parts.json` with all their days; a folder that has no name there yet follows under
 * its own. The glossary and the page on the notes come last.
 */
export const sidebar = [
  ...[...Object.entries(parts), ...unnamed.map((folder) => [folder, folder] as const)].map(([directory, label]) => ({
    label,
    items: [{ autogenerate: { directory } }],
  })),
  { label: '용어집', link: '/glossary/' },
  'about',
];
