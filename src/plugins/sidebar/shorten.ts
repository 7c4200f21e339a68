import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;
type Group = Extract<Entry, { type: 'group' }>;
type LabelOf = (key: `${'notes' | 'parts'}${'Before' | 'After'}`, count: number) => string;

/** Up to so many links a sidebar is a table of contents of the whole site; it takes 1 KB of a page (Brotli) at most. */
const WHOLE = 100;
const NOTES_AT_ONCE = 60;
const PARTS_AT_ONCE = 20;

/**
 * The sidebar of a large site would outgrow its pages. From it a page shows its own part, and each other part as one link
 * to its first page; of very many parts or pages the block that contains the page, with a link to the next one on either
 * side. A block is the same on all of its pages, so that Starlight keeps the place that a reader has scrolled to.
 *
 * @param sidebar groups, which are the parts, and links, which stay
 * @param labelOf says how many notes or parts lie before or after those that are shown
 * @returns the same sidebar where it has no more than a hundred links
 */
export function shortenSidebar(sidebar: Entry[], labelOf: LabelOf): Entry[] {
  if (linksOf(sidebar).length <= WHOLE) return sidebar;
  const parts = sidebar.flatMap((entry) => (entry.type === 'group' ? shortenPart(entry, labelOf) : []));
  return [...blockOf(parts, PARTS_AT_ONCE, 'parts', labelOf), ...sidebar.filter(({ type }) => type === 'link')];
}

/** A part as a page shows it: whole, or a block of it, where the page belongs to it; else one link; nothing if it is empty. */
function shortenPart(part: Group, labelOf: LabelOf): Entry[] {
  const pages = linksOf(part.entries);
  if (!isHere(part)) return pages.slice(0, 1).map((page) => linkTo(page, part.label));
  return [pages.length <= NOTES_AT_ONCE ? part : { ...part, entries: blockOf(pages, NOTES_AT_ONCE, 'notes', labelOf) }];
}

/** Of the entries those around the current page, or the first ones where it is none of them. */
function blockOf(entries: Entry[], size: number, kind: 'notes' | 'parts', labelOf: LabelOf): Entry[] {
  const current = Math.max(0, entries.findIndex(isHere));
  const start = current - (current % size);
  const before = entries.slice(0, start);
  const after = entries.slice(start + size);
  return [
    ...linksOf(before.slice(-1)).map((last) => linkTo(last, labelOf(`${kind}Before`, before.length))),
    ...entries.slice(start, start + size),
    ...linksOf(after.slice(0, 1)).map((next) => linkTo(next, labelOf(`${kind}After`, after.length))),
  ];
}

const isHere = (entry: Entry): boolean => (entry.type === 'link' ? entry.isCurrent : entry.entries.some(isHere));

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
