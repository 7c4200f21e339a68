/** Accessibility of menus and dialogs, and keyboard navigation; `pages.test.ts` checks the pages themselves. */
import { describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { context, origin, page, ready } from './support/browser.ts';
import { type Focus, inspectFocus } from './support/focus.ts';
import { enlarge, NOTE } from './support/note-page.ts';

const DESKTOP = { width: 1280, height: 844 };
const PHONE = { width: 390, height: 844 };

interface View {
  colorScheme: 'light' | 'dark';
  viewport: typeof DESKTOP;
}

async function open(path: string, { colorScheme, viewport }: View) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await ready();
}

async function search(query: string) {
  await page.locator('input[role=combobox]').fill(query);
  await page.locator('dialog[open] [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
}

const openMenu = () => page.getByRole('button', { name: '메뉴' }).press('Enter');
async function openDiagram() {
  await enlarge().press('Enter');
  await page.locator('dialog[open]').waitFor();
}

describe.each([
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: DESKTOP },
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('axe finds no violations in $colorScheme mode at $viewport.width px', (options) => {
  test.runIf(options.viewport === PHONE)('in the menu and the table of contents', async () => {
    await open(NOTE, options);
    await openMenu();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('mobile-starlight-toc summary').click();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('in the search, empty, with and without results, and on the page of a result', async () => {
    await open('/devops/day04/', options);
    await page.keyboard.press('/');
    await search('');
    expect(await axeFaults(page)).toEqual([]);
    await search('김치찌개');
    expect(await axeFaults(page)).toEqual([]);
    await search('모니터랭');
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.search-unmark').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('in the dialog of a diagram', async () => {
    await open(NOTE, options);
    await openDiagram();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe.each([
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('with the keyboard, in $colorScheme mode at $viewport.width px', (options) => {
  /** Presses Tab until the focus leaves the page or returns to the first stop, and expects stops with these names. */
  async function tabThrough(names: RegExp[]) {
    const blank = await context.newPage();
    await page.bringToFront();
    const stops: Focus[] = [];
    for (;;) {
      const stop = await inspectFocus(page, blank);
      if (stops.some(({ id }) => id === stop?.id) || (!stop && stops.length)) break;
      if (stop) stops.push(stop);
      await page.keyboard.press('Tab');
    }
    for (const name of names) expect(stops.map(({ name }) => name)).toContainEqual(expect.stringMatching(name));
    // A ring around a round button has π/4 of the pixels of a square one.
    expect(stops.filter(({ indicator, isVisible }) => indicator < 0.75 || !isVisible)).toEqual([]);
  }

  test.each([
    ['a text page', '/devops/day04/', [/콘텐츠로 이동/, /검색/, /Day 5/]],
    ['a page with diagrams', NOTE, [/검색/, /모니터링 Monitor/, /크게 보기/, /Martin Fowler/, /Day 4/]],
  ])('each tab stop on %s is visible and has a focus indicator', async (_, path, names) => {
    await open(path, options);
    await tabThrough(names);
  });

  test('each tab stop in the search is visible and has a focus indicator', async () => {
    await open(NOTE, options);
    await page.keyboard.press('/');
    await search('모니터랭');
    await tabThrough([/노트에서 검색/, /닫기/, /그대로 찾기/, /검색 링크 복사/]);
  });

  test('each tab stop in the dialog of a diagram is visible and has a focus indicator', async () => {
    await open(NOTE, options);
    await openDiagram();
    await tabThrough([/확대/, /닫기/, /모니터링 Monitor/]);
  });

  test.runIf(options.viewport === PHONE)('each tab stop in the menu is visible and has a focus indicator', async () => {
    await open(NOTE, options);
    await openMenu();
    await tabThrough([/메뉴/, /Day 1/, /어둡게/]);
  });
});

test('nothing is animated for readers who prefer reduced motion', async () => {
  await open(NOTE, { colorScheme: 'light', viewport: DESKTOP });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.locator('sl-sidebar-pane summary').first().click();
  expect(await moving()).toBe(0);
  await page.locator('.sl-anchor-link[href="#monitor"]').click();
  expect(await moving()).toBe(0);
  await page.locator('starlight-toc a[href="#monitor"]').click();
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).scrollBehavior])).toEqual(['auto']);
  await openDiagram();
  await page.getByRole('button', { name: '확대' }).click();
  expect(await moving()).toBe(0);
});
