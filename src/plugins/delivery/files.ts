/** Makes the files that pages load out of those that Astro made: see `sharing.ts` for which pages load which. */
import { basename } from 'node:path';
import { namesIn, type PageAsset } from './page.ts';
import { type Asset, bundle } from './script.ts';
import { findShared, type PageGroup } from './sharing.ts';
import { joinSheets, lightRules, onlyRulesFor, readProperties, sheetAsset, withoutUnused } from './style-sheet.ts';

/** Addresses and files of assets. */
export interface Place {
  /** Address of the folder of assets, as `/notes/_astro/`. */
  address: string;
  /** @returns the file of an address in that folder */
  fileOf(address: string): string;
}

/** The files to write, and the HTML that takes the place of an asset's on a page of a group. */
export interface Delivery {
  files: Asset[];
  tagFor(asset: PageAsset, group: PageGroup): string;
}

const SITE = 'site';
const COMPONENTS = 'components';
/**
 * What style sheets for all name in code blocks, for print. It stays whether a page has code or not, so that code in one note
 * changes no other page.
 */
const OF_CODE = 'expressive-code frame is-terminal has-title header title copy'.split(' ');

/** @returns the part of a file's name that people know it by: `ec` of `/_astro/ec.w36nc.css` */
const stem = ({ address }: PageAsset) => basename(address).split('.', 1)[0]!;

/**
 * @param groups all pages
 * @param named what style sheets may name on any page: `names`, and the classes of `components` that are in texts alone, whose
 *   rules are a file of its own, so that tabs in one note change no other page
 * @throws where a style sheet or script cannot be read or parsed
 */
export async function makeFiles(
  groups: readonly PageGroup[],
  { names, components }: Record<'names' | 'components', ReadonlySet<string>>,
  place: Place,
): Promise<Delivery> {
  const shared = findShared(groups);
  const own = [...new Set(groups.flatMap(({ needed }) => [...needed]))].filter((asset) => !shared.includes(asset));
  const [sharedScripts, sharedSheets] = [shared.filter(isScript), shared.filter((asset) => !isScript(asset))];
  const fileOf = ({ address }: PageAsset) => place.fileOf(address);

  const entries = new Map<string, string[]>(sharedScripts.length ? [[SITE, sharedScripts.map(fileOf)]] : []);
  const entryOf = new Map<PageAsset, string>(sharedScripts.map((asset) => [asset, SITE]));
  for (const asset of own.filter(isScript)) {
    const name = entries.has(stem(asset)) ? `${stem(asset)}-${entries.size}` : stem(asset);
    entries.set(name, [fileOf(asset)]);
    entryOf.set(asset, name);
  }
  const scripts = await bundle(entries);
  const used = new Set([...names, ...OF_CODE, ...scripts.files.flatMap(({ text }) => namesIn(text))]);

  const read = (sheets: PageAsset[]) =>
    joinSheets(sheets.map((sheet) => ({ file: fileOf(sheet), media: sheet.media })));
  const ownCss = new Map<PageAsset, string>();
  for (const asset of own) if (!isScript(asset)) ownCss.set(asset, await read([{ ...asset, media: '' }]));
  const sharedCss = await read(sharedSheets);
  const usedOrOfComponents = new Set([...used, ...components]);
  const ofComponents = sheetAsset(COMPONENTS, withoutUnused(onlyRulesFor(components, sharedCss), usedOrOfComponents));
  const readByOwn = [...ownCss.values(), ofComponents.text].flatMap((css) => [...readProperties(css)]);
  const site = sheetAsset(SITE, withoutUnused(sharedCss, new Set([...used, ...readByOwn])));
  const usedOrRead = new Set([...usedOrOfComponents, ...readProperties(site.text)]);
  const ownSheets = new Map(
    [...ownCss].map(([asset, css]) => [asset, sheetAsset(stem(asset), withoutUnused(css, usedOrRead))]),
  );

  const sheets = [...(sharedSheets.length ? [site] : []), ...(ofComponents.text ? [ofComponents] : [])];
  const all = [...sheets, ...ownSheets.values()];
  const lights = new Map(all.map((sheet) => [sheet, sheetAsset('light', lightRules(sheet.text))]));
  const linkTo = (sheet: Asset): string => {
    const { name, text } = lights.get(sheet)!;
    const light = `<link rel="stylesheet" href="${place.address}${name}" media="(prefers-color-scheme: light)">`;
    return `<link rel="stylesheet" href="${place.address}${sheet.name}">${text && `<noscript>${light}</noscript>`}`;
  };

  /** Where the sheets for all begin; what a page has for one medium alone may come first, and does not matter. */
  const firstOf = (group: PageGroup, ones: PageAsset[]) => {
    const there = [...group.needed].filter((asset) => ones.includes(asset));
    return there.find(({ media }) => !media) ?? there[0];
  };
  const tagFor = (asset: PageAsset, group: PageGroup): string => {
    if (!group.needed.has(asset)) return '';
    if (isScript(asset)) {
      if (shared.includes(asset) && asset !== firstOf(group, sharedScripts)) return '';
      const { name } = scripts.entries.get(entryOf.get(asset)!)!;
      return `<script type="module" src="${place.address}${name}"></script>`;
    }
    if (shared.includes(asset)) {
      if (asset !== firstOf(group, sharedSheets)) return '';
      return (group.hasComponents ? sheets : [site]).map(linkTo).join('');
    }
    const sheet = ownSheets.get(asset)!;
    if (!asset.media) return linkTo(sheet);
    return `<link rel="stylesheet" href="${place.address}${sheet.name}" media="${asset.media.replaceAll('"', '&quot;')}">`;
  };
  return { files: [...scripts.files, ...all, ...[...lights.values()].filter(({ text }) => text)], tagFor };
}

const isScript = ({ kind }: PageAsset) => kind === 'script';
