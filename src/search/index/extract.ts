import { Parser } from 'htmlparser2';

export interface Section {
  /** The heading's id; empty for what stands above the first heading. */
  id: string;
  heading: string;
  text: string;
}

export interface Page {
  title: string;
  sections: Section[];
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link', 'source', 'col', 'area', 'embed', 'track']);
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'footer',
  'nav',
  'select',
  'dialog',
  'svg',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
  'wbr',
]);

/**
 * Reads the text of a built page: what stands in `data-pagefind-body`, without `data-pagefind-ignore`, cut at headings
 * that have an id. Drawings are left out, as Pagefind does. Words of different blocks never run together.
 * @returns undefined for a page that is not to be searched.
 */
export function extract(html: string): Page | undefined {
  const page: Page = { title: '', sections: [{ id: '', heading: '', text: '' }] };
  let depth = 0;
  let body = 0;
  let silent = 0;
  let heading: { depth: number; id: string; title: boolean; text: string } | undefined;

  const write = (text: string) => {
    if (heading) heading.text += text;
    else page.sections.at(-1)!.text += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) depth++;
      if (!body && 'data-pagefind-body' in attributes) body = depth;
      if (!body || silent) return;
      if (SILENT.has(name) || 'data-pagefind-ignore' in attributes) silent = VOID.has(name) ? 0 : depth;
      else if (/^h[1-6]$/.test(name) && attributes.id)
        heading = { depth, id: attributes.id, title: name === 'h1', text: '' };
      else if (!INLINE.has(name)) write('\n');
    },
    ontext(text) {
      if (body && !silent) write(text);
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (heading?.depth === depth) {
        const text = tidy(heading.text);
        if (heading.title) page.title = text;
        else page.sections.push({ id: heading.id, heading: text, text: '' });
        heading = undefined;
      } else if (body && !silent && !INLINE.has(name)) write('\n');
      if (silent === depth) silent = 0;
      if (body === depth) parser.pause();
      depth--;
    },
  });
  parser.write(html);
  if (!body) return undefined;
  for (const section of page.sections) section.text = tidy(section.text);
  return page;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
