/** Parses built pages into sections of text, for the search and for permanent links to sections. */
import { glob } from 'node:fs/promises';
import { Parser } from 'htmlparser2';

export interface Section {
  /** Id of the heading; empty for the text above the first heading. */
  id: string;
  heading: string;
  /** 2 for `<h2>`; 0 for the text above the first heading. */
  level: number;
  /** Text with one line per block (paragraph, list item, cell). */
  text: string;
  /** The text without tables, figures and titles of boxes. */
  prose: string;
  /** Text with a lower weight, such as the labels of a diagram. */
  minor: string;
}

export interface BuiltPage {
  title: string;
  /** Language of the site's texts on the page, which may be shown in another one if it is not translated. */
  language: string;
  /** Whether its text is in that language. */
  translated: boolean;
  description: string;
  /** Whether the search includes it, which the front matter `pagefind: false` prevents. */
  searched: boolean;
  /** In document order, starting with the text above the first heading. */
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
 * Parses the main element of a built page without `data-pagefind-ignore`, split at headings with an id. Elements with a
 * `data-pagefind-weight` below 1 are separate. SVG drawings are skipped, as by Pagefind, and so is text for screen readers
 * only. Words of different blocks are always separated.
 *
 * @param html a page built by Starlight
 * @returns its text, normalized to NFC; `undefined` for a page without a main element and a title of Starlight
 */
export function readBuiltPage(html: string): BuiltPage | undefined {
  const page: BuiltPage = {
    title: '',
    language: '',
    translated: true,
    description: '',
    searched: false,
    sections: [createSection('', '', 0)],
  };
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
      if (name === 'html') page.language = attributes.lang ?? '';
      if (name === 'meta' && attributes.name === 'description') page.description = attributes.content ?? '';
      if (!main && name === 'main') {
        main = depth;
        page.searched = 'data-pagefind-body' in attributes;
        page.translated = (attributes.lang ?? page.language) === page.language;
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
        const text = normalizeSpace(heading.text).replaceAll('\n', ' ');
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
  // Skips the part between the head and the main element: a sidebar may be longer than the page.
  const start = html.indexOf('<main');
  if (start < 0) return undefined;
  parser.write(html.slice(0, html.indexOf('</head>')));
  depth = 0;
  parser.write(html.slice(start));
  if (!main || !page.title) return undefined;
  for (const section of page.sections)
    for (const kind of ['text', 'prose', 'minor'] as const) section[kind] = normalizeSpace(section[kind]);
  return page;
}

/** Ids of headings that are generated by Starlight and Markdown. */
const TITLE = '_top';
const FOOTNOTES = 'footnote-label';

const isSilent = (name: string, attributes: Record<string, string>) =>
  SILENT.has(name) || 'data-pagefind-ignore' in attributes || /\bsr-only\b/.test(attributes.class ?? '');

/** Normalizes white space: one line per block, without blank lines. */
const normalizeSpace = (text: string) =>
  text
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/**
 * Lists the pages of a built site.
 *
 * @param dist folder of the site
 * @returns paths of the pages without leading and trailing slashes (`devops/day05`, empty for the home page), by their files
 *   relative to the folder, sorted by file
 */
export async function listPages(dist: string): Promise<Map<string, string>> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, file.replace(/\/?index\.html$/, '')]));
}
