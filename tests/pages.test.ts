import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launch } from './support/chromium.ts';
import { readPage, sitePages } from './support/site.ts';

const origin = inject('origin');
const paths = await sitePages();
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser?.close());

/** Opens a page and waits for the buttons of its diagrams. */
async function open(path: string, width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('diagram-frame')].every((frame) => frame.querySelector('button')),
  );
  return page;
}

test('the site has its pages', () => {
  const days = ['devops/day01', 'devops/day06', 'networking/day21', 'networking/day24'];
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/about/', ...days.map((day) => `/${day}/`)]));
});

test('the build warns of nothing', () => {
  expect(inject('buildOutput')).not.toMatch(/warn/i);
});

describe.each(paths)('%s', (path) => {
  test.each([1280, 390])('in both themes at %i px', async (width) => {
    const page = await open(path, width);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });

  test('has a description of its own and one title', async () => {
    const page = await readPage(path);
    const description = page.querySelector<HTMLMetaElement>('meta[name=description]')!.content;
    expect(description).toMatch(/^\S[^.]+\.$/);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('has headings without a gap, each with a short ASCII id', async () => {
    const headings = [...(await readPage(path)).querySelectorAll('.sl-markdown-content :is(h2, h3, h4, h5, h6)')];
    let level = 1;
    for (const heading of headings) {
      const next = Number(heading.tagName[1]);
      expect(next - level, heading.textContent!).toBeLessThanOrEqual(1);
      expect(heading.id).toMatch(/^[a-z0-9-]{1,32}$/);
      level = next;
    }
  });
});

test('each diagram shows its labels in Korean', async () => {
  const pages = await Promise.all(paths.map(readPage));
  const figures = pages.flatMap((page) => [...page.querySelectorAll('.diagram')]);
  expect(figures).not.toHaveLength(0);
  for (const figure of figures) expect(figure.querySelector('svg')?.textContent).toMatch(/[가-힣]/);
});

test('the stages of the life cycle on the first page lead to their sections', async () => {
  const page = await open('/');
  for (const id of ['plan', 'code', 'build', 'test', 'release', 'deploy', 'operate', 'monitor'])
    expect(await page.locator(`.diagram a[*|href="/devops/day05/#${id}"]`).count(), id).toBe(1);
  await page.locator('.diagram a[*|href="/devops/day05/#monitor"]').click();
  await page.waitForURL(`${origin}/devops/day05/#monitor`);
  expect(await page.locator('#monitor').isVisible()).toBe(true);
});

test('the first page lists every part and day', async () => {
  const page = await readPage('/');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('main a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(paths.filter((path) => /\/day\d\d\/$/.test(path))));
});

test('an address that leads nowhere answers in Korean', async () => {
  const page = await (await browser.newContext()).newPage();
  const response = await page.goto(`${origin}/nowhere/`);
  expect(response!.status()).toBe(404);
  expect(await page.locator('h1').textContent()).toBe('페이지를 찾을 수 없습니다');
  expect(await page.locator('site-search').count()).toBe(1);
});
