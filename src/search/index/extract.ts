import { Parser } from 'htmlparser2';

export interface Section {
  /** The heading's id; empty for what stands above the first heading. */
  id: string;
  heading: string;
  /** Blocks of text (paragraphs, list items, cells), a line each. */
  text: string;
  /** What weighs less than text, such as the labels of a diagram. */
  minor: string;
}

export interface Page {
  title: string;
  sections: Section[];
}

const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
const SILENT = new Set('button dialog footer nav noscript script select style svg template'.split(' '));
const INLINE = new Set(
  'a abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr'.split(' '),
);

/**
 * Reads the text of a built page: what stands in `data-pagefind-body`, without `data-pagefind-ignore`, cut at headings
 * that have an id; what has a `data-pagefind-weight` below 1 apart. Drawings are left out, as Pagefind does, and so is what
 * only screen readers are told. Words of different blocks never run together.
 *
 * @param html a whole page
 * @returns its text, composed (NFC); undefined for a page that is not to be searched
 */
export function extract(html: string): Page | undefined {
  const page: Page = { title: '', sections: [{ id: '', heading: '', text: '', minor: '' }] };
  let depth = 0;
  let body = 0;
  let silent = 0;
  let minor = 0;
  let heading: { depth: number; id: string; title: boolean; text: string } | undefined;

  const write = (text: string) => {
    if (heading) heading.text += text;
    else page.sections.at(-1)![minor ? 'minor' : 'text'] += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) depth++;
      if (!body && 'data-pagefind-body' in attributes) body = depth;
      if (!body || silent) return;
      if (!INLINE.has(name)) write('\n');
      if (isSilent(name, attributes)) silent = VOID.has(name) ? 0 : depth;
      else if (Number(attributes['data-pagefind-weight'] ?? 1) < 1) minor ||= depth;
      else if (/^h[1-6]$/.test(name) && attributes.id)
        heading = { depth, id: attributes.id, title: name === 'h1', text: '' };
    },
    ontext(text) {
      if (body && !silent) write(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (heading?.depth === depth) {
        const text = tidy(heading.text).replaceAll('\n', ' ');
        if (heading.title) page.title = text;
        else page.sections.push({ id: heading.id, heading: text, text: '', minor: '' });
        heading = undefined;
      } else if (body && !silent && !INLINE.has(name)) write('\n');
      if (silent === depth) silent = 0;
      if (minor === depth) minor = 0;
      if (body === depth) parser.pause();
      depth--;
    },
  });
  // What stands before the body is of no use: a sidebar may be longer than the page.
  const start = html.indexOf('data-pagefind-body');
  if (start < 0) return undefined;
  parser.write(html.slice(html.lastIndexOf('<', start)));
  if (!body) return undefined;
  for (const section of page.sections) {
    section.text = tidy(section.text);
    section.minor = tidy(section.minor);
  }
  return page;
}

const isSilent = (name: string, attributes: Record<string, string>) =>
  SILENT.has(name) || 'data-pagefind-ignore' in attributes || /\bsr-only\b/.test(attributes.class ?? '');

/** One line a block, without blank ones. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
