import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { isNote } from '../../site/parts.ts';
import { listSources, pathOfSource } from '../../site/sources.ts';
import { type Changes, type DatedLine, readHistory, readLines } from './git-history.ts';

/** History of a page's file. */
interface PageHistory {
  changes: Changes;
  /** Lines of the file, only for the most recently changed notes; empty for a note that never changed. */
  lines?: DatedLine[];
}

/** Histories by the paths of the pages: `devops/day05`, `index`. */
export type SiteHistory = ReadonlyMap<string, PageHistory>;

/**
 * @param docs folder of the pages' sources
 * @param maxNotes number of notes whose lines are read
 * @returns the histories of all committed pages
 */
export async function readSiteHistory(docs: string, maxNotes: number): Promise<SiteHistory> {
  const history = await readHistory(docs);
  const pages = new Map<string, PageHistory & { file: string }>();
  for (const file of listSources(docs)) {
    const changes = history.get(file.normalize('NFC')) ?? history.get(file);
    if (!changes) continue;
    const { frontmatter } = parseFrontmatter(await readFile(join(docs, file), 'utf8'));
    pages.set(pathOfSource(file, frontmatter.slug), { file, changes });
  }
  const notes = [...pages].filter(([path]) => isNote(path)).map(([, page]) => page);
  const newest = notes
    .sort((a, b) => b.changes.last - a.changes.last)
    .slice(0, maxNotes)
    .values();
  // Only two processes, because one for each processor would leave none for the build.
  const work = async () => {
    for (const page of newest) {
      const { first, last } = page.changes;
      // All lines are as old as the note.
      page.lines = first === last ? [] : await readLines(docs, page.file);
    }
  };
  await Promise.all([work(), work()]);
  return pages;
}
