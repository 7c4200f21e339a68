/** Makes the script files that pages load out of those that Astro made: see `sharing.ts` for which pages load which. */
import { basename } from 'node:path';
import type { PageAsset } from './page.ts';
import { type Asset, bundle } from './script.ts';
import { findShared, type PageGroup } from './sharing.ts';

/** Addresses and files of assets. */
export interface Place {
  /** Address of the folder of assets, as `/notes/_astro/`. */
  address: string;
  /** @returns the file of an address in that folder */
  fileOf(address: string): string;
}

const SITE = 'site';

/** @returns the part of a file's name that people know it by: `ec` of `/_astro/ec.w36nc.js` */
const stem = ({ address }: PageAsset) => basename(address).split('.', 1)[0]!;

export interface PageScripts {
  /** The files to write. */
  files: Asset[];
  /** @returns the HTML that takes the place of a script's on a page of a group */
  tagFor(script: PageAsset, group: PageGroup): string;
  /** @returns all scripts that a page of a group loads in the end, each as Astro made it */
  loadedBy(group: PageGroup): PageAsset[];
}

/**
 * @param groups all pages
 * @throws where a script cannot be read or parsed
 */
export async function makeScripts(groups: readonly PageGroup[], place: Place): Promise<PageScripts> {
  const shared = findShared(groups);
  const own = new Set(groups.flatMap(({ scripts }) => [...scripts])).difference(new Set(shared));
  const fileOf = ({ address }: PageAsset) => place.fileOf(address);

  const entries = new Map<string, string[]>(shared.length ? [[SITE, shared.map(fileOf)]] : []);
  const entryOf = new Map<PageAsset, string>(shared.map((script) => [script, SITE]));
  for (const script of own) {
    const name = entries.has(stem(script)) ? `${stem(script)}-${entries.size}` : stem(script);
    entries.set(name, [fileOf(script)]);
    entryOf.set(script, name);
  }
  const bundled = await bundle(entries);

  const tagFor = (script: PageAsset, group: PageGroup): string => {
    const first = [...group.scripts].find((one) => shared.includes(one));
    if (shared.includes(script) && script !== first) return '';
    const { name } = bundled.entries.get(entryOf.get(script)!)!;
    return `<script type="module" src="${place.address}${name}"></script>`;
  };
  // A page that has one of the shared scripts has them all.
  const loadedBy = ({ scripts }: PageGroup): PageAsset[] => {
    const isShared = shared.some((script) => scripts.has(script));
    return [...new Set([...scripts, ...(isShared ? shared : [])])];
  };
  return { files: bundled.files, tagFor, loadedBy };
}
