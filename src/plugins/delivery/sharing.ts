/**
 * Which of the style sheets and scripts of built pages are one file for all.
 *
 * Those are that surround the text of pages on more than half of them. All else is a file of its own, loaded by the pages
 * alone that need it: what is in the text itself, such as the style sheet and script of code blocks, however many pages
 * have it; and a style sheet that few pages have a class of, such as the one of tabs, which Astro links from all pages. What
 * one style sheet has for components in a text and for all pages is parted: see `files.ts`.
 */
import type { PageAsset } from './page.ts';

/** Pages that have the same assets. */
export interface PageGroup {
  pages: number;
  /** Those that do something on these pages, in their order. */
  needed: ReadonlySet<PageAsset>;
  /** Whether they have components in their text that no page has around it. */
  hasComponents: boolean;
}

/** Collects pages to groups, while they are read one by one. */
export class PageGroups {
  readonly #groups = new Map<string, PageGroup>();
  readonly #numbers = new Map<PageAsset, number>();

  /** @returns the group of a page that needs these assets */
  add(needed: PageAsset[], hasComponents = false): PageGroup {
    const key = `${needed.map((asset) => this.#numberOf(asset)).join()} ${hasComponents}`;
    const group = this.#groups.get(key) ?? { pages: 0, needed: new Set(needed), hasComponents };
    this.#groups.set(key, group);
    group.pages++;
    return group;
  }

  get all(): PageGroup[] {
    return [...this.#groups.values()];
  }

  #numberOf(asset: PageAsset): number {
    const number = this.#numbers.get(asset) ?? this.#numbers.size;
    this.#numbers.set(asset, number);
    return number;
  }
}

/** @returns what is one file for all, in the order in which the pages with the most of it have it */
export function findShared(groups: readonly PageGroup[]): PageAsset[] {
  const all = groups.reduce((sum, { pages }) => sum + pages, 0);
  const pagesWith = (asset: PageAsset) =>
    groups.reduce((sum, { pages, needed }) => sum + (needed.has(asset) ? pages : 0), 0);
  const assets = groups.toSorted((a, b) => b.needed.size - a.needed.size).flatMap(({ needed }) => [...needed]);
  return [...new Set(assets)].filter((asset) => !asset.inContent && pagesWith(asset) > all / 2);
}
