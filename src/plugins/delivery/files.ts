/**
 * Makes the files that pages load out of those that Astro made for them: see `sharing.ts` for which pages load which.
 */
import { basename } from 'node:path';
import { hashOf } from '../../site/policy.ts';
import { namesIn, type PageAsset, type Tag } from './page.ts';
import { type Asset, bundle, type Bundle, type ScriptEntry } from './script.ts';
import { findShared, type PageGroup, type OwnSheet, planSheets, type Shared, type SheetPlan } from './sharing.ts';
import { onlyProperties, splitSheet } from './split-sheet.ts';
import { declaredProperties, joinSheets, readProperties, sheetAsset, withoutUnused } from './style-sheet.ts';

/** Addresses and files of assets. */
export interface Place {
  /** Address of the folder of assets, as `/notes/_astro/`. */
  address: string;
  /** @returns the file of an address in that folder */
  fileOf(address: string): string;
}

/** The files to write, and for each group of pages the tags that take the place of their assets' tags. */
export interface Delivery {
  files: Asset[];
  tags: Map<PageGroup, Map<PageAsset, Tag>>;
}

const SITE = 'site';

/** @returns the part of a file's name that people know it by: `ec` of `/_astro/ec.w36nc.css` */
const stem = ({ address }: PageAsset) => basename(address).split('.', 1)[0]!;

/** @throws where a style sheet or script cannot be read or parsed */
export async function makeFiles(groups: readonly PageGroup[], place: Place): Promise<Delivery> {
  const shared = findShared(groups);
  const tags = new Map(groups.map((group) => [group, new Map<PageAsset, Tag>()]));
  const { bundled, entriesOf } = await makeScripts(groups, shared, place, tags);
  const namesOf = (group: PageGroup) =>
    group.names.union(new Set(entriesOf(group).flatMap((entry) => namesIn(bundled.textOf(entry)))));
  const names = new Map(groups.map((group) => [group, namesOf(group)]));
  const sheets = await makeSheets(names, shared, place, tags);
  const files = new Map([...bundled.files, ...sheets].map((file) => [file.name, file]));
  return { files: [...files.values()], tags };
}

async function makeScripts(groups: readonly PageGroup[], shared: Shared, place: Place, tags: Delivery['tags']) {
  const entries = new Map<string, ScriptEntry>();
  if (shared.scripts.length) entries.set(SITE, { files: shared.scripts.map(({ address }) => place.fileOf(address)) });
  const isSharing = ({ assets }: PageGroup) => assets.some((asset) => shared.scripts.includes(asset));
  const names = new Map<PageAsset, string>();
  for (const asset of new Set(groups.flatMap(({ assets }) => assets))) {
    if (asset.kind !== 'script' || shared.scripts.includes(asset)) continue;
    const name = entries.has(stem(asset)) ? `${stem(asset)}-${entries.size}` : stem(asset);
    const after = groups.every((group) => !group.assets.includes(asset) || isSharing(group)) ? SITE : undefined;
    entries.set(name, { files: [place.fileOf(asset.address)], after: entries.has(SITE) ? after : undefined });
    names.set(asset, name);
  }
  const bundled: Bundle = await bundle(entries);
  const tag = (entry: string): Tag => ({
    html: `<script type="module" src="${place.address}${bundled.entries.get(entry)!.name}"></script>`,
  });
  const ownOf = ({ assets }: PageGroup) => assets.filter((asset) => names.has(asset));
  for (const group of groups) {
    const anchor = group.assets.find((asset) => shared.scripts.includes(asset));
    if (anchor) tags.get(group)!.set(anchor, tag(SITE));
    for (const asset of ownOf(group)) tags.get(group)!.set(asset, tag(names.get(asset)!));
  }
  const entriesOf = (group: PageGroup) => [
    ...(isSharing(group) ? [SITE] : []),
    ...ownOf(group).map((asset) => names.get(asset)!),
  ];
  return { bundled, entriesOf };
}

async function makeSheets(
  groups: ReadonlyMap<PageGroup, ReadonlySet<string>>,
  shared: Shared,
  place: Place,
  tags: Delivery['tags'],
): Promise<Asset[]> {
  const read = (sheets: PageAsset[]) =>
    joinSheets(sheets.map(({ address, media }) => ({ file: place.fileOf(address), media })));
  const plans = new Map<PageGroup, SheetPlan>([...groups.keys()].map((group) => [group, planSheets(group, shared)]));
  /** The one file of a group that can also hold what of the common sheets these pages alone need. */
  const first = (plan: SheetPlan) => (plan.anchor ? plan.own.find(({ isBehindAnchor }) => isBehindAnchor) : undefined);
  const readBy = new Map<PageAsset, ReadonlySet<string>>();
  for (const { asset } of [...plans.values()].flatMap(({ own }) => own))
    if (!readBy.has(asset)) readBy.set(asset, readProperties(await read([asset])));
  /** What style sheets may name, and what those of these pages' own ask for, on all pages whose plan meets a condition. */
  const usedWhere = (condition: (plan: SheetPlan) => unknown) => {
    const used = new Set<string>();
    for (const [group, plan] of plans) {
      if (!condition(plan)) continue;
      for (const names of [groups.get(group)!, ...plan.own.map(({ asset }) => readBy.get(asset)!)])
        for (const name of names) used.add(name);
    }
    return used;
  };

  const anywhere = usedWhere(() => true);
  const usedInCommon = usedWhere((plan) => plan.anchor && !first(plan));
  const all = withoutUnused(await read(shared.sheets), anywhere);
  const { common, rest, kept } = splitSheet(all, usedInCommon);
  const site = sheetAsset(SITE, withoutUnused(common, usedInCommon.union(kept)));
  const readInCommon = readProperties(site.text);
  const moved = declaredProperties(all).difference(declaredProperties(site.text));
  const onlySome = onlyProperties(common, moved) + rest;

  const isSame = (one: OwnSheet, other?: OwnSheet) => JSON.stringify(one) === JSON.stringify(other);
  const makeOwn = async (own: OwnSheet, isFirst: boolean): Promise<Asset> => {
    const sheets = isInMedia(own, isFirst) ? [own.asset, ...own.repeated] : [{ ...own.asset, media: '' }];
    const used = usedWhere((plan) => (isFirst ? isSame(own, first(plan)) : plan.own.some((one) => isSame(own, one))));
    const css = (isFirst ? onlySome : '') + (await read(sheets));
    return sheetAsset(stem(own.asset), withoutUnused(css, used.union(readInCommon)));
  };
  const files = new Map<string, Asset>();
  for (const [group, plan] of plans) {
    if (plan.anchor) tags.get(group)!.set(plan.anchor, linkTo(site, place));
    for (const own of plan.own) {
      const isFirst = own === first(plan);
      const key = JSON.stringify([own, isFirst]);
      const file = files.get(key) ?? (await makeOwn(own, isFirst));
      files.set(key, file);
      const media = isInMedia(own, isFirst) ? '' : own.asset.media;
      tags.get(group)!.set(own.asset, isSmall(file) ? styleOf(file, media) : linkTo(file, place, media));
    }
  }
  return [...(shared.sheets.length ? [site] : []), ...[...files.values()].filter((file) => !isSmall(file))];
}

/** Whether the media query of a sheet is in its file: there are rules without it beside. */
const isInMedia = ({ repeated }: OwnSheet, isFirst: boolean) => isFirst || repeated.length > 0;

/** In bytes: what is smaller weighs less in the page than asking for it, and does not keep the page waiting. */
const SMALL = 512;
const isSmall = ({ text }: Asset) => Buffer.byteLength(text) < SMALL && !/<\/style/i.test(text);

const mediaAttribute = (media: string) => media && ` media="${media.replaceAll('"', '&quot;')}"`;

const linkTo = ({ name }: Asset, place: Place, media = ''): Tag => ({
  html: `<link rel="stylesheet" href="${place.address}${name}"${mediaAttribute(media)}>`,
});

const styleOf = ({ text }: Asset, media: string): Tag => ({
  html: `<style${mediaAttribute(media)}>${text}</style>`,
  styleHash: hashOf(text),
});
