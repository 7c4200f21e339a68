import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;
type Group = Extract<Entry, { type: 'group' }>;
type LabelOf = (key: `${'notes' | 'parts'}${'Before' | 'After'}`, count: number) => string;

/** Number of links up to which the sidebar shows the complete site; it takes at most 1 KB of a page (Brotli). */
const MAX_LINKS = 100;
const NOTES_PER_BLOCK = 60;
const PARTS_PER_BLOCK = 20;

/**
 * Shortens the sidebar of a large site, which would otherwise be larger than its pages. A page shows its own part, and
 * each other part as a link to its first page. If there are very many parts or pages, it shows only the block that
 * contains the page, with links to the adjacent blocks. A block is the same on all of its pages, so that Starlight
 * preserves the scroll position.
 *
 * @param sidebar groups, which are the parts, and links, which are not changed
 * @param labelOf returns a label with the number of notes or parts before or after the block
 * @returns the same sidebar if it has no more than a hundred links
 */
export function shortenSidebar(sidebar: Entry[], labelOf: LabelOf): Entry[] {
  if (linksOf(sidebar).length <= MAX_LINKS) return sidebar;
  const parts = sidebar.flatMap((entry) => (entry.type === 'group' ? shortenPart(entry, labelOf) : []));
  return [...blockOf(parts, PARTS_PER_BLOCK, 'parts', labelOf), ...sidebar.filter(({ type }) => type === 'link')];
}

/** Shortens a part: complete or a block of it if it contains the page, otherwise one link; nothing if it is empty. */
function shortenPart(part: Group, labelOf: LabelOf): Entry[] {
  const pages = linksOf(part.entries);
  if (!containsCurrent(part)) return pages.slice(0, 1).map((page) => linkTo(page, part.label));
  return [
    pages.length <= NOTES_PER_BLOCK ? part : { ...part, entries: blockOf(pages, NOTES_PER_BLOCK, 'notes', labelOf) },
  ];
}

/** Returns the block of entries that contains the current page, or the first block. */
function blockOf(entries: Entry[], size: number, kind: 'notes' | 'parts', labelOf: LabelOf): Entry[] {
  const current = Math.max(0, entries.findIndex(containsCurrent));
  const start = current - (current % size);
  const before = entries.slice(0, start);
  const after = entries.slice(start + size);
  return [
    ...linksOf(before.slice(-1)).map((last) => linkTo(last, labelOf(`${kind}Before`, before.length))),
    ...entries.slice(start, start + size),
    ...linksOf(after.slice(0, 1)).map((next) => linkTo(next, labelOf(`${kind}After`, after.length))),
  ];
}

const containsCurrent = (entry: Entry): boolean =>
  entry.type === 'link' ? entry.isCurrent : entry.entries.some(containsCurrent);

const linksOf = (entries: Entry[]): Link[] =>
  entries.flatMap((entry) => (entry.type === 'link' ? entry : linksOf(entry.entries)));

const linkTo = ({ href }: Link, label: string): Link => ({
  type: 'link',
  href,
  label,
  isCurrent: false,
  badge: undefined,
  attrs: {},
});
