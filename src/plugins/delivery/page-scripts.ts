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

/**
 * @param groups all pages
 * @returns the files to write, and the HTML that takes the place of a script's on a page of a group
 * @throws where a script cannot be read or parsed
 */
export async function makeScripts(
  groups: readonly PageGroup[],
  place: Place,
): Promise<{ files: Asset[]; tagFor(script: PageAsset, group: PageGroup): string }> {
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
  return { files: bundled.files, tagFor };
}
