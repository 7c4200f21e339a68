/**
 * `npm run permalinks`: adds the addresses of the built site to `src/content/permalinks.txt`, without removing any.
 * Writes nothing if an address in the list is broken.
 */
import { writeFile } from 'node:fs/promises';
import { permalinks } from './permanent-addresses.ts';
import { explainBrokenAddresses, currentAddresses, PUBLISHED, readPublished } from './published.ts';
import { readNotes } from './read-notes.ts';

const dist = new URL('../../../dist/', import.meta.url);
const notes = await readNotes(dist, new URL('../../content/docs/', import.meta.url));
const links = permalinks(notes, []);
const published = await readPublished();
const problems = explainBrokenAddresses(published, notes, links);
if (problems.length) {
  console.error(`\n${problems.join('\n\n')}`);
  process.exitCode = 1;
} else {
  const all = [...new Set([...published, ...currentAddresses(notes, links)])].sort();
  await writeFile(PUBLISHED, `${all.join('\n')}\n`);
  console.log(`주소 ${all.length}개, 새로 더한 것 ${all.length - published.length}개`);
}
