import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { isNote } from '../../site/parts.ts';
import { listSources, pathOfSource } from '../../site/sources.ts';
import { type Changes, type DatedLine, readHistory, readLines } from './history.ts';

/** What is known of the past of a page's file. */
export interface PagePast {
  changes: Changes;
  /** Its lines, of those notes alone that are among the last to have changed; none of one that never has. */
  lines?: DatedLine[];
}

/** By the paths of the pages: `devops/day05`, `index`. */
export type Past = ReadonlyMap<string, PagePast>;

/**
 * @param docs folder of the pages' sources
 * @param most of how many notes the lines are read
 * @returns what git knows of the pages; those that are not committed are not in it
 */
export async function readPast(docs: string, most: number): Promise<Past> {
  const history = await readHistory(docs);
  const pages = new Map<string, PagePast & { file: string }>();
  for (const file of listSources(docs)) {
    const changes = history.get(file.normalize('NFC')) ?? history.get(file);
    if (!changes) continue;
    const { frontmatter } = parseFrontmatter(await readFile(join(docs, file), 'utf8'));
    pages.set(pathOfSource(file, frontmatter.slug), { file, changes });
  }
  const notes = [...pages].filter(([path]) => isNote(path)).map(([, past]) => past);
  const newest = notes
    .sort((a, b) => b.changes.last - a.changes.last)
    .slice(0, most)
    .values();
  // One git for each processor would leave the build none.
  const work = async () => {
    for (const past of newest) {
      const { first, last } = past.changes;
      // All its lines are as old as the note.
      past.lines = first === last ? [] : await readLines(docs, past.file);
    }
  };
  await Promise.all([work(), work()]);
  return pages;
}
