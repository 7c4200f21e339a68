import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from 'astro/markdown';
import { listPages, readBuiltPage, type Section as BuiltSection } from '../../site/built-page.ts';
import { type Moved, movedSchema } from '../../site/moved.ts';
import { isNote } from '../../site/parts.ts';
import { listSources, pathOfSource } from '../../site/sources.ts';

/** A section of a built note: its heading, and the sentences from there to the next heading of any level. */
export type Section = Pick<BuiltSection, 'id' | 'heading' | 'level' | 'prose'> & {
  /** Where its heading is in the note's file, if that is known. */
  line?: number;
};

export interface Note {
  /** Its place under the site's base, without slashes around it: `devops/day05`. */
  path: string;
  /** The file that its author wrote, below the folder of sources: `devops/day05.md`. */
  file?: string | undefined;
  title: string;
  description: string;
  moved: Moved;
  sections: Section[];
}

/**
 * @param dist folder of the built site
 * @param docs folder of the sources of its pages, whose front matter tells their past
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

/** The files of pages, and what their front matter says of the past, by the paths of the pages. */
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
