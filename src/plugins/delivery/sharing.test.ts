import { expect, test } from 'vitest';
import type { PageAsset } from './page.ts';
import { findShared, PageGroups } from './sharing.ts';

const asset = (kind: PageAsset['kind'], name: string, more: Partial<PageAsset> = {}): PageAsset => ({
  kind,
  address: `/_astro/${name}`,
  media: '',
  inContent: false,
  ...more,
});
const [print, base, tabs] = [
  asset('sheet', 'print.css', { media: 'print' }),
  asset('sheet', 'base.css'),
  asset('sheet', 'tabs.css'),
];
const code = asset('sheet', 'ec.css', { inContent: true });
const [menu, contents] = [asset('script', 'menu.js'), asset('script', 'contents.js')];

function sharedBy(...pages: PageAsset[][]) {
  const groups = new PageGroups();
  for (const page of pages) groups.add(page);
  return findShared(groups.all);
}

test('pages with the same assets are one group', () => {
  const groups = new PageGroups();
  expect(groups.add([base])).toBe(groups.add([base]));
  groups.add([base, menu]);
  expect(groups.all.map(({ pages }) => pages)).toEqual([2, 1]);
});

test('what surrounds the text on more than half of the pages is one file for all, in its order', () =>
  expect(sharedBy([print, base, menu], [print, base, menu, contents], [print, base, menu, contents])).toEqual([
    print,
    base,
    menu,
    contents,
  ]));

test('what is in the text never is, and neither is what few pages need', () => {
  expect(sharedBy([base, code], [base, code], [base, code])).toEqual([base]);
  expect(sharedBy([base, tabs], [base], [base])).toEqual([base]);
});

test('nothing is shared by no pages', () => expect(sharedBy()).toEqual([]));
