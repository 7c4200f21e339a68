import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { isNote } from './addresses.ts';
import type { Moved } from './moved.ts';

/** A section of a built note: its heading, and the plain text from there to the next heading of any level. */
export interface Section {
  id: string;
  title: string;
  /** 2 for `<h2>`. */
  level: number;
  text: string;
}

export interface Note {
  /** Its place under the site's base, without slashes around it: `devops/day05`. */
  path: string;
  title: string;
  description: string;
  moved: Moved;
  sections: Section[];
}

const INLINE = new Set('a abbr b code del em i ins kbd mark q s small span strong sub sup u wbr'.split(' '));
const NO_PROSE = new Set('button figure script style svg table template'.split(' '));
const NO_PROSE_CLASS = /\b(?:sl-anchor-link|starlight-aside__title)\b/;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * @param html a built page
 * @returns what stands in it, or nothing for a page without a title and content of its own
 */
export function readNote(html: string, path: string): Note | undefined {
  const note: Note = { path, title: '', description: '', moved: { pages: [], sections: {} }, sections: [] };
  let depth = 0;
  let contentDepth = 0;
  let silentDepth = 0;
  let heading: { depth: number; section?: Section } | undefined;

  const write = (text: string) => {
    const section = note.sections.at(-1);
    if (heading?.section) heading.section.title += text;
    else if (heading) note.title += text;
    else if (section) section.text += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (name === 'meta' && attributes.name === 'description') note.description = attributes.content ?? '';
      if (name === 'meta' && attributes.name === 'moved') note.moved = JSON.parse(attributes.content!) as Moved;
      if (silentDepth) return;
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (NO_PROSE.has(name) || NO_PROSE_CLASS.test(attributes.class ?? '')) silentDepth = depth;
      else if (attributes.class?.split(' ').includes('sl-markdown-content')) contentDepth = depth;
      else if (level && attributes.id === '_top') heading = { depth };
      else if (level && contentDepth && attributes.id && attributes.id !== 'footnote-label') {
        const section = { id: attributes.id, title: '', level: Number(level), text: '' };
        note.sections.push(section);
        heading = { depth, section };
      } else if (!INLINE.has(name)) write(' ');
    },
    ontext(text) {
      if (!silentDepth) write(text);
    },
    onclosetag(name) {
      if (!INLINE.has(name) && !silentDepth) write(' ');
      if (silentDepth === depth) silentDepth = 0;
      if (heading?.depth === depth) heading = undefined;
      if (contentDepth === depth) parser.pause();
      depth--;
    },
  });
  // A page of a large site is mostly navigation: nothing between its head and its main part is read, nor after that.
  parser.write(html.slice(0, html.indexOf('</head>')));
  parser.write(html.slice(html.indexOf('<main')));
  if (!note.title || !contentDepth) return;

  note.title = tidy(note.title);
  for (const section of note.sections) Object.assign(section, { title: tidy(section.title), text: tidy(section.text) });
  return note;
}

/** Addresses of all pages in a folder of built ones: `about/`, `devops/day05/`. */
export async function listPages(dist: URL): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: fileURLToPath(dist) }));
  return files.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, '')).sort();
}

/**
 * @param dist folder of the built site
 * @param pages addresses of its pages, from {@link listPages}
 * @returns the notes among them, in the order of their addresses: see {@link isNote}
 */
export async function readNotes(dist: URL, pages: string[]): Promise<Note[]> {
  const notes: Note[] = [];
  for (const path of pages.map((page) => page.slice(0, -1)).filter(isNote)) {
    const note = readNote(await readFile(new URL(`${path}/index.html`, dist), 'utf8'), path);
    if (note) notes.push(note);
  }
  return notes;
}
