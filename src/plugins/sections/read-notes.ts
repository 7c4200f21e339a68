import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from 'astro/markdown';
import { listPages, readBuiltPage, type Section as BuiltSection } from '../../site/built-page.ts';
import { type Moved, movedSchema } from '../../site/moved.ts';
import { isNote } from '../../site/parts.ts';

/** A section of a built note: its heading, and the sentences from there to the next heading of any level. */
export type Section = Pick<BuiltSection, 'id' | 'heading' | 'level' | 'prose'>;

export interface Note {
  /** Its place under the site's base, without slashes around it: `devops/day05`. */
  path: string;
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
  const moved = await readMoved(docs);
  const notes: Note[] = [];
  for (const [file, path] of await listPages(fileURLToPath(dist))) {
    if (!isNote(path)) continue;
    const page = readBuiltPage(await readFile(new URL(file, dist), 'utf8'));
    if (!page) continue;
    const { title, description } = page;
    const sections = page.sections
      .slice(1)
      .map(({ id, heading, level, prose }) => ({ id, heading, level, prose: prose.replaceAll('\n', ' ') }));
    notes.push({ path, title, description, moved: moved.get(path) ?? { pages: [], sections: {} }, sections });
  }
  return notes;
}

/** What front matter says of the past of pages, by their paths; only of pages that have one. */
async function readMoved(docs: URL): Promise<Map<string, Moved>> {
  const found = new Map<string, Moved>();
  for await (const file of glob('**/*.{md,mdx}', { cwd: fileURLToPath(docs) })) {
    const { frontmatter } = parseFrontmatter(await readFile(new URL(file, docs), 'utf8'));
    if (frontmatter.moved)
      found.set(file.replaceAll('\\', '/').replace(/\.mdx?$/, ''), movedSchema.parse(frontmatter.moved));
  }
  return found;
}
