/** Reads built pages into sections of text, for the search and for the permanent links to sections. */
import { glob } from 'node:fs/promises';
import { Parser } from 'htmlparser2';

export interface Section {
  /** The heading's id; empty for the text above the first heading. */
  id: string;
  heading: string;
  /** 2 for `<h2>`; 0 for the text above the first heading. */
  level: number;
  /** Blocks of text (paragraphs, list items, cells), a line each. */
  text: string;
  /** Of the text what is sentences: without tables, figures and the labels of boxes. */
  prose: string;
  /** What weighs less than text, such as the labels of a diagram. */
  minor: string;
}

export interface BuiltPage {
  title: string;
  description: string;
  /** Whether it is to be searched: front matter `pagefind: false` says no. */
  searched: boolean;
  /** In document order, beginning with the text above the first heading. */
  sections: Section[];
}

const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
const SILENT = new Set('button dialog footer nav noscript script select style svg template'.split(' '));
const INLINE = new Set(
  'a abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr'.split(' '),
);
const NO_PROSE = new Set(['figure', 'table']);
const NO_PROSE_CLASS = /\bstarlight-aside__title\b/;

const createSection = (id: string, heading: string, level: number): Section => ({
  ...{ id, heading, level },
  ...{ text: '', prose: '', minor: '' },
});

/**
 * Reads the main part of a built page without `data-pagefind-ignore`, cut at headings that have an id; what has a
 * `data-pagefind-weight` below 1 apart. Drawings are left out, as Pagefind does, and so is text for screen readers
 * alone. Words of different blocks never run together.
 *
 * @param html a page that Starlight made
 * @returns its text, composed (NFC); undefined for a page without a main part and a title of Starlight's
 */
export function readBuiltPage(html: string): BuiltPage | undefined {
  const page: BuiltPage = { title: '', description: '', searched: false, sections: [createSection('', '', 0)] };
  let depth = 0;
  let main = 0;
  let silent = 0;
  let minor = 0;
  let noProse = 0;
  let heading: { depth: number; id: string; level: number; text: string } | undefined;

  const write = (text: string) => {
    if (heading) return void (heading.text += text);
    const section = page.sections.at(-1)!;
    if (minor) section.minor += text;
    else section.text += text;
    if (!minor && !noProse) section.prose += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) depth++;
      if (name === 'meta' && attributes.name === 'description') page.description = attributes.content ?? '';
      if (!main && name === 'main') {
        main = depth;
        page.searched = 'data-pagefind-body' in attributes;
      }
      if (!main || silent) return;
      if (!INLINE.has(name)) write('\n');
      if (isSilent(name, attributes)) silent = VOID.has(name) ? 0 : depth;
      else if (Number(attributes['data-pagefind-weight'] ?? 1) < 1) minor ||= depth;
      else if (NO_PROSE.has(name) || NO_PROSE_CLASS.test(attributes.class ?? '')) noProse ||= depth;
      else if (/^h[1-6]$/.test(name) && attributes.id && attributes.id !== FOOTNOTES)
        heading = { depth, id: attributes.id, level: Number(name[1]), text: '' };
    },
    ontext(text) {
      if (main && !silent) write(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (heading?.depth === depth) {
        const text = tidy(heading.text).replaceAll('\n', ' ');
        if (heading.id === TITLE) page.title = text;
        else page.sections.push(createSection(heading.id, text, heading.level));
        heading = undefined;
      } else if (main && !silent && !INLINE.has(name)) write('\n');
      if (silent === depth) silent = 0;
      if (minor === depth) minor = 0;
      if (noProse === depth) noProse = 0;
      if (main === depth) parser.pause();
      depth--;
    },
  });
  // The part between the head and the main element is skipped: a sidebar may be longer than the page.
  const start = html.indexOf('<main');
  if (start < 0) return undefined;
  parser.write(html.slice(0, html.indexOf('</head>')));
  depth = 0;
  parser.write(html.slice(start));
  if (!main || !page.title) return undefined;
  for (const section of page.sections)
    for (const kind of ['text', 'prose', 'minor'] as const) section[kind] = tidy(section[kind]);
  return page;
}

/** The ids of the headings that Starlight gives a page of its own accord. */
const TITLE = '_top';
const FOOTNOTES = 'footnote-label';

const isSilent = (name: string, attributes: Record<string, string>) =>
  SILENT.has(name) || 'data-pagefind-ignore' in attributes || /\bsr-only\b/.test(attributes.class ?? '');

/** One line a block, without blank ones. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/**
 * @param dist folder of a built site
 * @returns the paths of its pages without slashes around them (`devops/day05`, and empty for the home page) by their
 *   files below the folder, in the order of the files
 */
export async function listPages(dist: string): Promise<Map<string, string>> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, file.replace(/\/?index\.html$/, '')]));
}
