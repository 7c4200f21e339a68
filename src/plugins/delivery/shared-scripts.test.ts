import { expect, test } from 'vitest';
import type { PageAsset } from './page.ts';
import { findShared, PageGroups } from './shared-scripts.ts';

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

test('groups pages with the same scripts', () => {
  const groups = new PageGroups();
  expect(groups.add([menu])).toBe(groups.add([menu]));
  groups.add([menu, contents]);
  expect(groups.all.map(({ pages }) => pages)).toEqual([2, 1]);
});

test('shares scripts around the text of more than half of the pages, in their order', () =>
  expect(sharedBy([menu], [menu, contents], [menu, contents])).toEqual([menu, contents]));

test('does not share scripts in the text, nor those of few pages', () => {
  expect(sharedBy([menu, code], [menu, code], [menu, code])).toEqual([menu]);
  expect(sharedBy([menu, tabs], [menu], [menu])).toEqual([menu]);
});

test('shares nothing without pages', () => expect(sharedBy()).toEqual([]));
