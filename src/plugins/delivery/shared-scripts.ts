/**
 * Determines which scripts of built pages are bundled into one file for all.
 *
 * Those are the scripts around the text on more than half of the pages. All others are separate files, loaded only by
 * the pages that have them. Scripts in the text itself, such as that of code blocks, are always separate.
 */
import type { PageAsset } from './page.ts';

/** Pages with the same scripts. */
export interface PageGroup {
  pages: number;
  /** Scripts in the order of the page. */
  scripts: ReadonlySet<PageAsset>;
}

/** Collects pages in groups, while they are read one by one. */
export class PageGroups {
  readonly #groups = new Map<string, PageGroup>();

  /** @returns the group of a page with these scripts */
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

/** @returns the scripts to bundle for all pages, in the order of the pages with the most scripts */
export function findShared(groups: readonly PageGroup[]): PageAsset[] {
  const all = groups.reduce((sum, { pages }) => sum + pages, 0);
  const pagesWith = (script: PageAsset) =>
    groups.reduce((sum, { pages, scripts }) => sum + (scripts.has(script) ? pages : 0), 0);
  const ofAll = groups.toSorted((a, b) => b.scripts.size - a.scripts.size).flatMap(({ scripts }) => [...scripts]);
  return [...new Set(ofAll)].filter((script) => !script.inContent && pagesWith(script) > all / 2);
}
