import { expect, test } from 'vitest';
import type { PageAsset } from './page.ts';
import { findShared, PageGroups, planSheets } from './sharing.ts';

const asset = (kind: PageAsset['kind'], name: string, more: Partial<PageAsset> = {}): PageAsset => ({
  kind,
  address: `/_astro/${name}`,
  media: '',
  inContent: false,
  ...more,
});
const [print, base, icons] = [
  asset('sheet', 'print.css', { media: 'print' }),
  asset('sheet', 'base.css'),
  asset('sheet', 'icons.css'),
];
const [tabs, glossary] = [asset('sheet', 'tabs.css'), asset('sheet', 'glossary.css')];
const code = asset('sheet', 'ec.css', { inContent: true });
const [menu, contents] = [asset('script', 'menu.js'), asset('script', 'contents.js')];
const codeScript = asset('script', 'ec.js', { inContent: true });

/** Pages of a site, each as its assets; the tabs do something where the name `tabs` is. */
function groupsOf(...pages: [assets: PageAsset[], names?: string[]][]) {
  const groups = new PageGroups((one, names) => one !== tabs || names.has('tabs'));
  return { each: pages.map(([assets, names]) => groups.add(assets, new Set(names))), all: () => groups.all };
}
const addresses = (assets: PageAsset[]) => assets.map(({ address }) => address);

test('pages with the same assets are one group, with the names of all', () => {
  const { each, all } = groupsOf([[base], ['a']], [[base], ['b']], [[base, menu]]);
  expect(each[0]).toBe(each[1]);
  expect(each[0]).toMatchObject({ pages: 2, names: new Set(['a', 'b']) });
  expect(all()).toHaveLength(2);
});

test('what surrounds the text on more than half of the pages is common, in its order', () => {
  const { all } = groupsOf([[print, base, menu]], [[print, base, menu, contents]], [[print, base, menu, contents]]);
  const { sheets, scripts } = findShared(all());
  expect(addresses(sheets)).toEqual(addresses([print, base]));
  expect(addresses(scripts)).toEqual(addresses([menu, contents]));
});

test('what stands in the text never is, and neither is what few pages have, or need', () => {
  const { all } = groupsOf(
    [[base, tabs, code, codeScript]],
    [[base, tabs, code, codeScript]],
    [[base, tabs, glossary]],
  );
  expect(findShared(all())).toEqual({ sheets: [base], scripts: [] });
});

const shared = { sheets: [print, base, icons], scripts: [] };
const planOf = (assets: PageAsset[], names?: string[]) => planSheets(groupsOf([assets, names]).each[0]!, shared);

test('the common sheets stand where the first of them is that is for all media', () => {
  expect(planOf([print, base, icons])).toEqual({ anchor: base, own: [] });
});

test('a sheet that stood before them stays before them, and one that stood behind, behind', () => {
  expect(planOf([print, glossary, base, icons, code]).own).toEqual([
    { asset: glossary, repeated: [], isBehindAnchor: false },
    { asset: code, repeated: [], isBehindAnchor: true },
  ]);
});

test('common sheets that stood behind another still win over it', () => {
  expect(planOf([print, base, tabs, icons, code], ['tabs']).own).toEqual([
    { asset: tabs, repeated: [icons], isBehindAnchor: true },
    { asset: code, repeated: [], isBehindAnchor: true },
  ]);
});

test('a sheet that does nothing on a page is not loaded there', () => {
  expect(planOf([print, base, tabs, icons])).toEqual({ anchor: base, own: [] });
});

test('a page that lacks one of the common sheets gets none that it did not have', () => {
  const plan = planOf([base, code]);
  expect(plan.anchor).toBeUndefined();
  expect(addresses(plan.own.map(({ asset }) => asset))).toEqual(addresses([base, code]));
});
