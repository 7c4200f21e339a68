/**
 * Pages in browsers without some features, because they are old or configured so; `tests/browsers/` tests other
 * engines.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { context, errors, newWindow, open, origin, page } from './support/browser.ts';
import { box, options } from './support/search-page.ts';

const NOTE = '/devops/day05/';
const PHONE = { width: 390, height: 844 };

const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
const menu = () => page.locator('sl-sidebar-pane');

test('a page restored from the back/forward cache has its menu closed and the current theme', async () => {
  await page.setViewportSize(PHONE);
  await open(NOTE);
  await page.getByRole('button', { name: '메뉴' }).click();
  await menu().waitFor();
  await page.evaluate(() => {
    localStorage.setItem('starlight-theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await menu().waitFor({ state: 'hidden' });
  await page.waitForFunction(() => !document.querySelector('[inert]'));
  expect(await theme()).toBe('dark');
});

test('without popovers the menu is below the note, and its button scrolls there', async () => {
  const page = await newWindow({ viewport: PHONE });
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
  });
  await page.route('**', async (route) => {
    const response = await route.fetch();
    if (!/html|css/.test(response.headers()['content-type'] ?? '')) return route.fulfill({ response });
    const body = (await response.text())
      // The policy has hashes of the original styles.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll(':popover-open', ':unknown')
      .replace(/ popover(?==|\s|>)/g, ' x-popover');
    await route.fulfill({ response, body });
  });
  await open(NOTE);
  const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('h1')).toBeLessThan(PHONE.height);
  expect(await top('sl-sidebar-pane')).toBeGreaterThan(await top('footer'));
  const button = page.getByRole('button', { name: '메뉴' });
  expect(await button.locator('svg:visible').count()).toBe(1);
  await button.click();
  await expect.poll(() => top('sl-sidebar-pane')).toBeLessThan(PHONE.height);
  await page.locator('sl-sidebar-pane a[href="/devops/day04/"]').click();
  await page.waitForURL(`${origin}/devops/day04/`);
  expect(errors).toEqual([]);
});

test.each<[string, () => void]>([
  [
    'throws',
    () =>
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      }),
  ],
  ['is null', () => Object.defineProperty(window, 'localStorage', { configurable: true, value: null })],
])('if localStorage %s, the theme is that of the system, and can be changed for the page', async (_, block) => {
  const page = await newWindow({ colorScheme: 'light' });
  await page.addInitScript(block);
  await open(NOTE);
  expect(await theme()).toBe('light');
  await page.getByLabel('테마 선택').first().selectOption('dark');
  expect(await theme()).toBe('dark');
  expect(errors).toEqual([]);
});

/** Colours, which differ between the themes, of elements styled by various parts of the site. */
const colours = (page: Page) =>
  page.evaluate(() =>
    ['body', 'h1', 'a[aria-current]', '.diagram text', '.starlight-aside', '.expressive-code pre'].map((selector) => {
      const found = document.querySelector(selector);
      const { color, fill, backgroundColor, colorScheme } = getComputedStyle(found ?? document.body);
      return { selector, color, fill, backgroundColor, colorScheme };
    }),
  );

test.each(['light', 'dark'] as const)('without JavaScript the theme is that of the system: %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await open(NOTE);
  const expected = await colours(page);
  const without = await newWindow({ colorScheme, javaScriptEnabled: false });
  await without.goto(origin + NOTE);
  expect(await colours(without)).toEqual(expected);
});

const searchButton = () => page.locator('site-search > button');
const failed = () => page.locator('dialog').getByText('검색을 아직 불러오지 못했습니다');

test.each<[string, (address: string) => Promise<unknown>]>([
  ['without JavaScript', async (address) => (await newWindow({ javaScriptEnabled: false })).goto(address)],
  [
    'if the script fails to load',
    async (address) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(address);
    },
  ],
])('%s, the search shows a message, and the page does not mention the search', async (_, goTo) => {
  await goTo(`${origin}/nowhere/`);
  expect(await page.locator('main').innerText()).not.toContain('검색');
  await searchButton().click();
  await failed().waitFor();
  expect(await box().isVisible()).toBe(false);
});

test('a search that is opened before its script is loaded works once it is', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/site.*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/nowhere/`, { waitUntil: 'commit' });
  await searchButton().click();
  await failed().waitFor();
  release();
  await box().waitFor();
  expect(await failed().isVisible()).toBe(false);
  await page.keyboard.type('라우터');
  await options().first().waitFor();
  expect(await page.locator('main').innerText()).toContain('검색');
});

test('a search that could not be loaded works when it is opened again with the network back', async () => {
  await newWindow();
  await page.goto(origin + NOTE, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.keyboard.press('/');
  await failed().filter({ visible: true }).first().waitFor();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await page.keyboard.press('/');
  await page.keyboard.insertText('라우터');
  await options().first().waitFor();
  expect(await failed().filter({ visible: true }).count()).toBe(0);
});

test('the search has its styles in a browser without constructable style sheets', async () => {
  const page = await newWindow();
  await page.addInitScript(() => {
    delete (CSSStyleSheet.prototype as Partial<CSSStyleSheet>).replaceSync;
  });
  await page.goto(`${origin}${NOTE}?q=${encodeURIComponent('라우터')}`);
  await options().first().waitFor();
  expect(
    await options()
      .first()
      .evaluate((option) => getComputedStyle(option).display),
  ).toBe('block');
  expect(errors).toEqual([]);
});
