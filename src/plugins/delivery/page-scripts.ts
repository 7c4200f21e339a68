/**
 * Bundles the scripts that Astro wrote into the files that pages load: see `shared-scripts.ts` for which pages load
 * which.
 */
import { basename } from 'node:path';
import type { PageAsset } from './page.ts';
import { type Asset, bundle } from './script.ts';
import { findShared, type PageGroup } from './shared-scripts.ts';

/** Location of assets: addresses and files. */
interface AssetLocation {
  /** Address of the folder of assets, such as `/notes/_astro/`. */
  address: string;
  /** @returns the path of the file with an address in that folder */
  fileOf(address: string): string;
}

const SITE = 'site';

/** @returns the readable part of a file's name: `ec` of `/_astro/ec.w36nc.js` */
const stem = ({ address }: PageAsset) => basename(address).split('.', 1)[0]!;

interface PageScripts {
  /** The files to write. */
  files: Asset[];
  /** @returns the HTML that replaces a script on a page of a group */
  tagFor(script: PageAsset, group: PageGroup): string;
  /** @returns all scripts that a page of a group loads, directly or bundled, as Astro wrote them */
  loadedBy(group: PageGroup): PageAsset[];
}

/**
 * Bundles the scripts of all pages.
 *
 * @param groups groups of all pages
 * @throws if a script cannot be read or parsed
 */
export async function makeScripts(groups: readonly PageGroup[], location: AssetLocation): Promise<PageScripts> {
  const shared = findShared(groups);
  const separate = new Set(groups.flatMap(({ scripts }) => [...scripts])).difference(new Set(shared));
  const fileOf = ({ address }: PageAsset) => location.fileOf(address);

  const entries = new Map<string, string[]>(shared.length ? [[SITE, shared.map(fileOf)]] : []);
  const entryOf = new Map<PageAsset, string>(shared.map((script) => [script, SITE]));
  for (const script of separate) {
    const name = entries.has(stem(script)) ? `${stem(script)}-${entries.size}` : stem(script);
    entries.set(name, [fileOf(script)]);
    entryOf.set(script, name);
  }
  const bundled = await bundle(entries);

  const tagFor = (script: PageAsset, group: PageGroup): string => {
    const first = [...group.scripts].find((one) => shared.includes(one));
    if (shared.includes(script) && script !== first) return '';
    const { name } = bundled.entries.get(entryOf.get(script)!)!;
    return `<script type="module" src="${location.address}${name}"></script>`;
  };
  // A page that has one of the shared scripts has them all.
  const loadedBy = ({ scripts }: PageGroup): PageAsset[] => {
    const isShared = shared.some((script) => scripts.has(script));
    return [...new Set([...scripts, ...(isShared ? shared : [])])];
  };
  return { files: bundled.files, tagFor, loadedBy };
}
