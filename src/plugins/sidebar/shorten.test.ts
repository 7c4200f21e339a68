import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { describe, expect, it } from 'vitest';
import { shortenSidebar as shorten } from './shorten.ts';

const shortenSidebar = (sidebar: Entry[]) => shorten(sidebar, (key, count) => `${key} ${count}`);

type Entry = StarlightRouteData['sidebar'][number];

const link = (href: string, current?: string): Entry => ({
  type: 'link',
  href,
  label: `제목 ${href}`,
  isCurrent: href === current,
  badge: undefined,
  attrs: {},
});
const group = (label: string, entries: Entry[]): Entry => ({
  type: 'group',
  label,
  entries,
  collapsed: false,
  badge: undefined,
});
/** Parts `a1`, `a2` … with pages `/a1/1/`, `/a1/2/` …, and the glossary. */
const site = (parts: number, pages: number, current: string): Entry[] => [
  ...Array.from({ length: parts }, (_, part) =>
    group(
      `a${part + 1}`,
      Array.from({ length: pages }, (_, page) => link(`/a${part + 1}/${page + 1}/`, current)),
    ),
  ),
  link('/glossary/', current),
];
/** Renders a sidebar: links as label and address, groups as label and entries. */
const show = (entries: Entry[]): unknown[] =>
  entries.map((entry) =>
    entry.type === 'link' ? `${entry.label} → ${entry.href}` : { [entry.label]: show(entry.entries) },
  );

describe('shortenSidebar', () => {
  it('does not change a sidebar with a hundred links', () => {
    const sidebar = site(3, 33, '/a2/5/');
    expect(shortenSidebar(sidebar)).toBe(sidebar);
  });

  it('shows the part of the page, and a link to the first page of each other part', () => {
    const sidebar = site(3, 40, '/a2/5/');
    const [before, own, after, glossary] = shortenSidebar(sidebar);
    expect(show([before!, after!, glossary!])).toEqual(['a1 → /a1/1/', 'a3 → /a3/1/', '제목 /glossary/ → /glossary/']);
    expect(own).toEqual(sidebar[1]);
  });

  it('splits a long part into blocks that link to each other', () => {
    const own = (current: string) => {
      const [part] = shortenSidebar(site(1, 150, current));
      const entries = show(part!.type === 'group' ? part!.entries : []);
      return [entries.length, entries[0], entries.at(-1)];
    };
    expect(own('/a1/60/')).toEqual([61, '제목 /a1/1/ → /a1/1/', 'notesAfter 90 → /a1/61/']);
    expect(own('/a1/61/')).toEqual([62, 'notesBefore 60 → /a1/60/', 'notesAfter 30 → /a1/121/']);
    expect(own('/a1/150/')).toEqual([31, 'notesBefore 120 → /a1/120/', '제목 /a1/150/ → /a1/150/']);
  });

  it('splits many parts into blocks too', () => {
    const shown = show(shortenSidebar(site(50, 3, '/a30/1/')));
    expect(shown).toHaveLength(23);
    expect(shown[0]).toBe('partsBefore 20 → /a20/1/');
    expect(shown[10]).toEqual({ a30: expect.arrayContaining(['제목 /a30/1/ → /a30/1/']) });
    expect(shown.slice(-2)).toEqual(['partsAfter 10 → /a41/1/', '제목 /glossary/ → /glossary/']);
  });

  it('shows the first parts on a page outside the parts', () => {
    const shown = show(shortenSidebar(site(50, 3, '/glossary/')));
    expect(shown[0]).toBe('a1 → /a1/1/');
    expect(shown[20]).toBe('partsAfter 30 → /a21/1/');
  });

  it('omits a part without pages', () => {
    const sidebar = [group('빈 파트', []), ...site(3, 40, '/a1/1/')];
    expect(shortenSidebar(sidebar)).toHaveLength(4);
  });

  it('does not grow with the site', () =>
    expect(
      shortenSidebar(site(1000, 500, '/a500/250/')).flatMap((e) => (e.type === 'link' ? e : e.entries)).length,
    ).toBeLessThanOrEqual(20 + 60 + 5));
});
