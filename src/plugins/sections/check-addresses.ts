import { existsSync, readFileSync } from 'node:fs';
import { isNote } from '../../site/parts.ts';
import type { SiteCheck, SourcePage } from '../../site/source-site.ts';
import { claimAddresses } from './permanent-addresses.ts';
import { deadAddresses } from './published.ts';
import type { Note } from './read-notes.ts';

const LIST = 'src/content/permalinks.txt';

const noteOf = ({ headings, ...page }: SourcePage): Note => ({
  ...page,
  sections: headings.map(({ text, ...heading }) => ({ ...heading, heading: text, prose: '' })),
});

/** Permanent addresses, before anything is built: each belongs to one place, and each published one leads to one still. */
export const checkAddresses: SiteCheck = ({ root, pages, taken }) => {
  const notes = pages.filter(({ path }) => isNote(path)).map(noteOf);
  const { links, problems } = claimAddresses(notes, taken);
  const list = existsSync(`${root}${LIST}`) ? readFileSync(`${root}${LIST}`, 'utf8').split('\n') : [];
  const published = list.map((line) => line.trim()).filter(Boolean);
  const lineOf = (address: string) => list.findIndex((line) => line.trim() === address) + 1;
  const dead = deadAddresses(published, notes, links);
  problems.push(...dead.map(({ address, ...problem }) => ({ file: LIST, line: lineOf(address), ...problem })));
  return { problems, counted: `게시한 주소 ${published.length}개` };
};
