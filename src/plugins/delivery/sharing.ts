/**
 * Which of the style sheets and scripts of built pages all pages have in common.
 *
 * Two things are one file for all: the style sheets, and the scripts, of what surrounds the text of pages on more than half
 * of them. All else is a file of its own (or, where a style sheet is very small, a `<style>`) on those pages alone that
 * Astro gave it to:
 *
 * - What stands in the text itself, such as the style sheet and script of code blocks, however many pages have it.
 * - A style sheet of which a page has not one of the classes that it asks for, is not needed there, though Astro links what
 *   any page of a route imports from all pages of the route: the styles of tabs, cards, steps.
 * - A page that lacks one of the common style sheets does not load them: no rule comes to a page that did not have it.
 *   A common script it does load, and so runs one or the other that it did not have: those of the table of contents on the
 *   home page. They are scripts of components, which find nothing there.
 */
import type { PageAsset } from './page.ts';

/** Pages that have the same assets in the same order. */
export interface PageGroup {
  pages: number;
  /** As Astro wrote them; `needed` without the style sheets that do nothing on these pages. */
  assets: PageAsset[];
  needed: Set<PageAsset>;
  /** What style sheets may name on these pages. */
  names: Set<string>;
}

/** What all pages have in common, each in the order in which pages have them. */
export interface Shared {
  sheets: PageAsset[];
  scripts: PageAsset[];
}

/** Collects pages to groups, while they are read one by one. */
export class PageGroups {
  readonly #groups = new Map<string, PageGroup>();
  readonly #numbers = new Map<PageAsset, number>();
  readonly #isNeeded: (asset: PageAsset, names: ReadonlySet<string>) => boolean;

  /** @param isNeeded whether an asset does anything on a page with these names */
  constructor(isNeeded: (asset: PageAsset, names: ReadonlySet<string>) => boolean) {
    this.#isNeeded = isNeeded;
  }

  /** @returns the group that a page with these assets and names belongs to */
  add(assets: PageAsset[], names: Set<string>): PageGroup {
    const needed = new Set(assets.filter((asset) => this.#isNeeded(asset, names)));
    const key = assets.map((asset) => `${this.#numberOf(asset)}${needed.has(asset) ? '' : '-'}`).join();
    const group = this.#groups.get(key) ?? { pages: 0, assets, needed, names: new Set() };
    this.#groups.set(key, group);
    group.pages++;
    for (const name of names) group.names.add(name);
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

/** @returns what the pages of these groups have in common */
export function findShared(groups: readonly PageGroup[]): Shared {
  const all = groups.reduce((sum, { pages }) => sum + pages, 0);
  const pagesWith = (asset: PageAsset) =>
    groups.reduce((sum, { pages, needed }) => sum + (needed.has(asset) ? pages : 0), 0);
  const assets = new Set(groups.toSorted((a, b) => b.assets.length - a.assets.length).flatMap(({ assets }) => assets));
  const shared = [...assets].filter((asset) => !asset.inContent && pagesWith(asset) > all / 2);
  return {
    sheets: shared.filter(({ kind }) => kind === 'sheet'),
    scripts: shared.filter(({ kind }) => kind === 'script'),
  };
}

/** A style sheet that only some pages load. */
export interface OwnSheet {
  asset: PageAsset;
  /** Common ones that stood behind it, and must go on winning over it. */
  repeated: PageAsset[];
  /** Whether it stands behind the file of the common ones. */
  isBehindAnchor: boolean;
}

/** How the style sheets of a group of pages are delivered. */
export interface SheetPlan {
  /** The common sheet whose place the file of all common sheets takes, where these pages load it. */
  anchor?: PageAsset;
  own: OwnSheet[];
}

/**
 * The common sheets come to stand where the first of them is that is not for a medium alone. What stood before it stays
 * before it, and what stood behind it, behind: of two rules that are equal else, the same one wins. (Only a common sheet for
 * one medium, as Starlight's for print, moves behind sheets that stood between.)
 */
export function planSheets(group: PageGroup, shared: Shared): SheetPlan {
  const sheets = group.assets.filter(({ kind }) => kind === 'sheet');
  const isSharing = shared.sheets.length > 0 && shared.sheets.every((sheet) => sheets.includes(sheet));
  const common = isSharing ? shared.sheets : [];
  const anchor = sheets.find((sheet) => common.includes(sheet) && !sheet.media) ?? common[0];
  const plan: SheetPlan = { anchor, own: [] };
  let isBehindAnchor = false;
  for (const asset of sheets) {
    isBehindAnchor ||= asset === anchor;
    const last = plan.own.at(-1);
    if (common.includes(asset)) {
      if (last?.isBehindAnchor) last.repeated.push(asset);
    } else if (group.needed.has(asset)) plan.own.push({ asset, repeated: [], isBehindAnchor });
  }
  return plan;
}
