/** Text of twice its size, and a window of 1,280 pixels at 400 %: nothing is cut off, and only what is below is scrolled to. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './support/chromium.ts';
import { sitePages } from './support/site.ts';

const origin = inject('origin');
const paths = await sitePages();
let browser: Browser;
beforeAll(async () => void (browser = await launch(inject('chromium'))));
afterAll(() => browser.close());

/** What goes over the edge of its box or of the window, unless it scrolls in a frame of its own. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
    const ownFrame = '.diagram-scroll, .diagram-view, .table-frame, .diagram-words, .sr-only, select, svg';
    const texts = document.querySelectorAll<HTMLElement>(
      'header a, header span, header button, summary, main :is(h1, h2, h3, p, li, figcaption), nav a, nav h2, dialog[open] *',
    );
    for (const text of texts) {
      if (text.closest(ownFrame) || !text.checkVisibility({ visibilityProperty: true })) continue;
      const name = `${text.localName} ${text.textContent.trim().slice(0, 40)}`;
      const { left, right, width } = text.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) faults.push(`${name}: ${left} to ${right}`);
      const { overflowX, textOverflow } = getComputedStyle(text);
      if (overflowX !== 'visible' && textOverflow !== 'ellipsis' && text.scrollWidth > text.clientWidth + 1)
        faults.push(`${name}: cut off at ${width}`);
    }
    return faults;
  });

describe.each([
  ['400 %', { width: 320, height: 256 }, ''],
  ['twice the text on a phone', { width: 390, height: 844 }, '200%'],
  ['twice the text', { width: 1280, height: 844 }, '200%'],
])('at %s', (_, viewport, fontSize) => {
  test('no page, menu or dialog is cut off', async () => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    const open = async (path: string) => {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    };
    for (const path of paths) {
      await open(path);
      expect(await cutOff(page), path).toEqual([]);
      // A Korean word a line at the least.
      const { width, size } = await page.locator('main').evaluate((main) => ({
        width: main.querySelector('.sl-markdown-content')!.clientWidth,
        size: Number.parseFloat(getComputedStyle(main).fontSize),
      }));
      expect(width / size, path).toBeGreaterThan(8);
    }
    await open('/devops/day05/');
    const menu = page.getByRole('button', { name: '메뉴' });
    if (await menu.isVisible()) {
      await menu.press('Enter');
      expect(await cutOff(page), 'menu').toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page
      .getByRole('button', { name: /^크게 보기/ })
      .first()
      .press('Enter');
    expect(await cutOff(page), 'diagram').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('모니터랭');
    await page.locator('dialog[open] [role=option]').first().waitFor();
    expect(await cutOff(page), 'search').toEqual([]);
    await page.close();
  });
});
