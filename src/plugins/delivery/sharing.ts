/**
 * Which of the scripts of built pages are one file for all.
 *
 * Those are that surround the text of pages on more than half of them. All else is a file of its own, loaded by the pages
 * alone that have it: what is in the text itself, such as the script of code blocks, however many pages have it.
 */
import type { PageAsset } from './page.ts';

/** Pages that have the same scripts. */
export interface PageGroup {
  pages: number;
  /** In their order. */
  scripts: ReadonlySet<PageAsset>;
}

/** Collects pages to groups, while they are read one by one. */
export class PageGroups {
  readonly #groups = new Map<string, PageGroup>();

  /** @returns the group of a page that has these scripts */
  add(scripts: PageAsset[]): PageGroup {
    const key = JSON.stringify(scripts.map(({ address, inContent }) => [address, inContent]));
    const group = this.#groups.get(key) ?? { pages: 0, scripts: new Set(scripts) };
    this.#groups.set(key, group);
    group.pages++;
    return group;
  }

  get all(): PageGroup[] {
    return [...this.#groups.values()];
  }
}

/** @returns what is one file for all, in the order in which the pages with the most of it have it */
export function findShared(groups: readonly PageGroup[]): PageAsset[] {
  const all = groups.reduce((sum, { pages }) => sum + pages, 0);
  const pagesWith = (script: PageAsset) =>
    groups.reduce((sum, { pages, scripts }) => sum + (scripts.has(script) ? pages : 0), 0);
  const ofAll = groups.toSorted((a, b) => b.scripts.size - a.scripts.size).flatMap(({ scripts }) => [...scripts]);
  return [...new Set(ofAll)].filter((script) => !script.inContent && pagesWith(script) > all / 2);
}
