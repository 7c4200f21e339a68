import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from 'astro/markdown';
import { readBuiltPage, type Section as BuiltSection } from '../../site/built-page.ts';
import { listPages } from '../../site/list-pages.ts';
import { type Moved, movedSchema } from '../../site/moved.ts';
import { isNote } from '../../site/parts.ts';
import { listSources, pathOfSource } from '../../site/sources.ts';

/** A section of a built note: its heading, and the sentences up to the next heading of any level. */
export type Section = Pick<BuiltSection, 'id' | 'heading' | 'level' | 'prose'> & {
  /** Line of its heading in the note's file, if known. */
  line?: number;
};

export interface Note {
  /** Path below the site's base, without leading and trailing slashes: `devops/day05`. */
  path: string;
  /** Source file, relative to the folder of sources: `devops/day05.md`. */
  file?: string | undefined;
  title: string;
  description: string;
  moved: Moved;
  sections: Section[];
}

/**
 * @param dist folder of the built site
 * @param docs folder of the pages' sources, whose front matter contains `moved`
 * @returns the notes among the pages, in the order of their files: see {@link isNote}
 */
export async function readNotes(dist: URL, docs: URL): Promise<Note[]> {
  const sources = await readSources(docs);
  const notes: Note[] = [];
  for (const [builtFile, path] of await listPages(fileURLToPath(dist))) {
    if (!isNote(path)) continue;
    const page = readBuiltPage(await readFile(new URL(builtFile, dist), 'utf8'));
    if (!page) continue;
    const { title, description } = page;
    const { file, moved = { pages: [], sections: {} } } = sources.get(path) ?? {};
    const sections = page.sections
      .slice(1)
      .map(({ id, heading, level, prose }) => ({ id, heading, level, prose: prose.replaceAll('\n', ' ') }));
    notes.push({ path, file, title, description, moved, sections });
  }
  return notes;
}

/** Reads the source files of pages with `moved` of their front matter, by the paths of the pages. */
async function readSources(docs: URL): Promise<Map<string, { file: string; moved?: Moved }>> {
  const found = new Map<string, { file: string; moved?: Moved }>();
  const folder = fileURLToPath(docs);
  for (const file of listSources(folder)) {
    const { frontmatter } = parseFrontmatter(await readFile(join(folder, file), 'utf8'));
    const moved = frontmatter.moved ? { moved: movedSchema.parse(frontmatter.moved) } : {};
    found.set(pathOfSource(file, frontmatter.slug), { file, ...moved });
  }
  return found;
}
