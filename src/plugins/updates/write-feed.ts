import { readFile, writeFile } from 'node:fs/promises';
import { readBuiltPage } from '../../site/built-page.ts';
import { atom, type Entry } from './atom.ts';
import { entriesOf } from './entries.ts';
import { FEED } from './feed-address.ts';
import type { SiteHistory } from './page-history.ts';

/** Maximum number of entries in the feed: readers have already seen older ones. */
export const MAX_ENTRIES = 50;

/** Writes the feed of a built site. */
export async function writeFeed(
  history: SiteHistory,
  { title, site, dir }: { title: string; site: URL; dir: URL },
): Promise<void> {
  const entries: Entry[] = [];
  for (const [path, { changes, lines }] of history) {
    if (!lines) continue;
    const page = readBuiltPage(await readFile(new URL(`${path}/index.html`, dir), 'utf8').catch(() => ''));
    if (page) entries.push(...entriesOf({ path, page, changes, lines }, site));
  }
  // Entries of the same commit are sorted by address.
  entries.sort((a, b) => b.updated.valueOf() - a.updated.valueOf() || (a.url.href < b.url.href ? -1 : 1));
  const self = new URL(FEED, site);
  await writeFile(new URL(FEED, dir), atom({ title, site, self, entries: entries.slice(0, MAX_ENTRIES) }));
}
