/** Requirements for every page; each is opened once. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { newWindow, origin, page } from './support/browser.ts';
import { overweight } from './support/budget.ts';
import { overflowIn } from './support/overflow.ts';
import { readPage, sitePages } from './support/site.ts';
import { visit } from './support/visit.ts';

const DESKTOP = { width: 1280, height: 844 };
const PHONE = { width: 390, height: 844 };
/** The width of A4 without the margins of 16 mm, in CSS pixels. */
const PAPER = Math.floor(((210 - 2 * 16) / 25.4) * 96);
const paths = await sitePages();

/** Waits for the buttons of diagrams, which a script adds. */
const ready = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('diagram-frame')].every((frame) => frame.querySelector('button')),
  );

async function isAccessible(page: Page) {
  await ready(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect.soft(scrollWidth).toBe(clientWidth);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    expect.soft(await axeFaults(page), colorScheme).toEqual([]);
  }
}

/** With text of twice the size, and in a window of 1,280 pixels at 400 %. */
async function fitsInLargeText(page: Page) {
  for (const [viewport, fontSize] of [
    [PHONE, '200%'],
    [DESKTOP, '200%'],
    [{ width: 320, height: 256 }, ''],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    const view = `text of ${fontSize || '100%'} at ${viewport.width} px`;
    expect.soft(await overflowIn(page), view).toEqual([]);
    // At least one Korean word per line.
    const { width, size } = await page.locator('main').evaluate((main) => ({
      width: main.querySelector('.sl-markdown-content')!.clientWidth,
      size: Number.parseFloat(getComputedStyle(main).fontSize),
    }));
    expect.soft(width / size, view).toBeGreaterThan(8);
  }
}

async function fitsOnPaper(page: Page) {
  await page.setViewportSize({ width: PAPER, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const shown = (selector: string) =>
    page.locator(selector).evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
  const around =
    'body > .page > header, .sidebar, .right-sidebar-container, footer a, button, .sl-anchor-link, .term-filter, .letters';
  expect.soft(await shown(around)).toBe(0);
  expect.soft(await shown('h1')).toBe(1);
  const cut = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.diagram-scroll, .table-frame, pre')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.textContent.slice(0, 40)),
  );
  expect.soft(cut, 'on paper').toEqual([]);
}

test('the site has its pages', () => {
  const days = ['devops/day01', 'devops/day06', 'networking/day21', 'networking/day24'];
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/about/', ...days.map((day) => `/${day}/`)]));
});

test('the build prints no warnings', () => {
  expect(inject('buildOutput')).not.toMatch(/warn/i);
});

describe.each(paths)('%s', (path) => {
  test('is small, secure, accessible in both themes on a desktop and a phone, and fits in large text and on paper', async () => {
    const { page, loads, errors } = await visit(path);
    expect.soft(overweight(path, loads, (await page.locator('.diagram').count()) > 0)).toEqual([]);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    await isAccessible(page);
    await page.setViewportSize(PHONE);
    await page.reload({ waitUntil: 'networkidle' });
    await isAccessible(page);
    await fitsInLargeText(page);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await fitsOnPaper(page);
    expect(errors).toEqual([]);
  });

  test('has a description and one title', async () => {
    const page = await readPage(path);
    const description = page.querySelector<HTMLMetaElement>('meta[name=description]')!.content;
    expect(description).toMatch(/^\S[^.]+\.$/);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('shares its assets with all other pages, and none blocks rendering', async () => {
    const assets = async (of: string) => {
      const page = await readPage(of);
      return [...page.querySelectorAll('link[rel=stylesheet], script[src]')].map((element) => element.outerHTML);
    };
    // The 404 page and the glossary each have a script, which suggests pages and filters terms.
    const name = { '/404.html': '404', '/glossary/': 'Glossary' }[path];
    const own = name ? [expect.stringContaining(`/${name}.`)] : [];
    expect(await assets(path)).toEqual([...(await assets('/')), ...own]);
    const page = await readPage(path);
    expect(page.querySelectorAll('link[rel=stylesheet]:not(noscript *)')).toHaveLength(0);
    expect(page.querySelectorAll('script[src]:not([type=module])')).toHaveLength(0);
  });
});

test('an unknown URL shows a Korean 404 page', async () => {
  const response = await page.goto(`${origin}/nowhere/`);
  expect(response!.status()).toBe(404);
  expect(await page.locator('h1').textContent()).toBe('페이지를 찾을 수 없습니다');
  expect(await page.locator('site-search').count()).toBe(1);
  expect(await page.locator('#nearest').isVisible()).toBe(false);
});

test('the 404 page suggests the note with the most similar URL', async () => {
  const day = 'devops/day01';
  await page.goto(`${origin}/another-part/DAY_1`);
  await page.locator('#nearest a:visible').click();
  await page.waitForURL(`${origin}/${day}/`);
});

test.each(['/day05/monitor/)', '/day05/monitor.', '/Day05/Monitor/', '/day05/monitor/%EC%97%90%EC%84%9C'])(
  'the 404 page follows an address with the end of a sentence, or in capitals: %s',
  async (path) => {
    await page.goto(`${origin}${path}?utm_source=chat`);
    await page.waitForURL(`${origin}/devops/day05/?utm_source=chat#monitor`);
  },
);

test('a page is prefetched when the pointer is on its link', async () => {
  const page = await newWindow();
  await page.goto(`${origin}/devops/day01/`);
  const next = page.waitForResponse(`${origin}/devops/day02/`);
  await page.locator('a[rel=next]').hover();
  await (await next).finished();
  await page.locator('a[rel=next]').click();
  await page.waitForURL(`${origin}/devops/day02/`);
  const [navigation] = await page.evaluate(() => performance.getEntriesByType('navigation'));
  expect(navigation).toMatchObject({ deliveryType: 'navigational-prefetch' });
});
