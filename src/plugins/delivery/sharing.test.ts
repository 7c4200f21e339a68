import { expect, test } from 'vitest';
import type { PageAsset } from './page.ts';
import { findShared, PageGroups } from './sharing.ts';

const script = (name: string, inContent = false): PageAsset => ({
  kind: 'script',
  address: `/_astro/${name}`,
  media: '',
  inContent,
});
const [menu, contents, tabs] = [script('menu.js'), script('contents.js'), script('tabs.js')];
const code = script('ec.js', true);

function sharedBy(...pages: PageAsset[][]) {
  const groups = new PageGroups();
  for (const page of pages) groups.add(page);
  return findShared(groups.all);
}

test('pages with the same scripts are one group', () => {
  const groups = new PageGroups();
  expect(groups.add([menu])).toBe(groups.add([menu]));
  groups.add([menu, contents]);
  expect(groups.all.map(({ pages }) => pages)).toEqual([2, 1]);
});

test('what surrounds the text on more than half of the pages is one file for all, in its order', () =>
  expect(sharedBy([menu], [menu, contents], [menu, contents])).toEqual([menu, contents]));

test('what is in the text never is, and neither is what few pages have', () => {
  expect(sharedBy([menu, code], [menu, code], [menu, code])).toEqual([menu]);
  expect(sharedBy([menu, tabs], [menu], [menu])).toEqual([menu]);
});

test('nothing is shared by no pages', () => expect(sharedBy()).toEqual([]));
