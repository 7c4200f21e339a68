/** What opens on a page, and the way through it by keyboard; `pages.test.ts` looks at the pages themselves. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launch } from './support/chromium.ts';
import { type Focus, lookAtFocus } from './support/focus.ts';

const NOTE = '/devops/day05/';
const DESKTOP = { width: 1280, height: 844 };
const PHONE = { width: 390, height: 844 };
const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch(inject('chromium'))));
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await page.locator('site-search:defined').waitFor({ state: 'attached' });
  return page;
}

async function ask(page: Page, query: string) {
  await page.locator('input[role=combobox]').fill(query);
  await page.locator('dialog[open] [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
}

const openMenu = (page: Page) => page.getByRole('button', { name: '메뉴' }).press('Enter');
const openDiagram = (page: Page) =>
  page
    .getByRole('button', { name: /^크게 보기/ })
    .first()
    .press('Enter');

describe.each([
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: DESKTOP },
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('axe finds nothing in $colorScheme at $viewport.width px', (options) => {
  test.runIf(options.viewport === PHONE)('in the menu and the table of contents', async () => {
    const page = await open(NOTE, options);
    await openMenu(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('mobile-starlight-toc summary').click();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('in the search: empty, with and without an answer, and where it leads', async () => {
    const page = await open('/devops/day04/', options);
    await page.keyboard.press('/');
    await ask(page, '');
    expect(await axeFaults(page)).toEqual([]);
    await ask(page, '김치찌개');
    expect(await axeFaults(page)).toEqual([]);
    await ask(page, '모니터랭');
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.search-unmark').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('in the dialog of a diagram', async () => {
    const page = await open(NOTE, options);
    await openDiagram(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe.each([
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('by keyboard, in $colorScheme at $viewport.width px', (options) => {
  /** Where Tab leads, from where the focus is, until it leaves the page or comes round, by these names among others. */
  async function tabThrough(page: Page, names: RegExp[]) {
    const blank = await context.newPage();
    await page.bringToFront();
    const stops: Focus[] = [];
    for (;;) {
      const stop = await lookAtFocus(page, blank);
      if (stops.some(({ id }) => id === stop?.id) || (!stop && stops.length)) break;
      if (stop) stops.push(stop);
      await page.keyboard.press('Tab');
    }
    for (const name of names) expect(stops.map(({ name }) => name)).toContainEqual(expect.stringMatching(name));
    // A ring around a round button has π/4 of the pixels of one around its box.
    expect(stops.filter(({ indicator, isVisible }) => indicator < 0.75 || !isVisible)).toEqual([]);
  }

  test.each([
    ['a text page', '/devops/day04/', [/콘텐츠로 이동/, /검색/, /Day 5/]],
    ['a page with diagrams', NOTE, [/검색/, /모니터링 Monitor/, /크게 보기/, /Martin Fowler/, /Day 4/]],
  ])('each stop on %s is seen and shows that it has the focus', async (_, path, names) => {
    await tabThrough(await open(path, options), names);
  });

  test('each stop in the search does', async () => {
    const page = await open(NOTE, options);
    await page.keyboard.press('/');
    await ask(page, '모니터랭');
    await tabThrough(page, [/노트에서 검색/, /닫기/, /그대로 찾기/, /검색 링크 복사/]);
  });

  test('each stop in the dialog of a diagram does', async () => {
    const page = await open(NOTE, options);
    await openDiagram(page);
    await tabThrough(page, [/확대/, /닫기/, /모니터링 Monitor/]);
  });

  test.runIf(options.viewport === PHONE)('each stop in the menu does', async () => {
    const page = await open(NOTE, options);
    await openMenu(page);
    await tabThrough(page, [/메뉴/, /Day 1/, /어둡게/]);
  });
});

test('nothing moves by itself for readers who want less motion', async () => {
  const page = await open(NOTE, { viewport: DESKTOP });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.locator('sl-sidebar-pane summary').first().click();
  expect(await moving()).toBe(0);
  await page.locator('.sl-anchor-link[href="#monitor"]').click();
  expect(await moving()).toBe(0);
  await page.locator('starlight-toc a[href="#monitor"]').click();
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).scrollBehavior])).toEqual(['auto']);
  await openDiagram(page);
  await page.getByRole('button', { name: '확대' }).click();
  expect(await moving()).toBe(0);
});
