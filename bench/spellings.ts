/**
 * Lists the spellings of the glossary that do not find the notes that use their term: see `tests/support/spellings.ts`.
 * Usage: `npm run bench:spellings`, after a build. Not every line is an error.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findMissedNotes } from '../tests/support/spellings.ts';
import { openSite } from './open-site.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const source = await readFile(new URL('../src/content/glossary.yml', import.meta.url), 'utf8');
const { page, close } = await openSite(dist);
const { spellings, missed } = await findMissedNotes(dist, source, page);
await close();
console.log(`표기 ${spellings}개 가운데 ${missed.length}개는 그 용어를 쓰는 노트가 첫 세 쪽에 없습니다.`);
for (const line of missed) console.log(line);
