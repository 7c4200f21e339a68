/**
 * `npm run permalinks`: adds the addresses of the built site to `src/content/permalinks.txt`, without removing any. The
 * build before it fails if an address in the list is broken.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { permalinks } from './permanent-addresses.ts';
import { currentAddresses, PUBLISHED, readPublished } from './published.ts';
import { readNotes } from './read-notes.ts';

const root = new URL('../../../', import.meta.url);
const notes = await readNotes(new URL('dist/', root), new URL('src/content/docs/', root));
const published = readPublished(fileURLToPath(root));
const all = [...new Set([...published.keys(), ...currentAddresses(notes, permalinks(notes, []))])].sort();
await writeFile(new URL(PUBLISHED, root), `${all.join('\n')}\n`);
console.log(`주소 ${all.length}개, 새로 더한 것 ${all.length - published.size}개`);
