import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './support/chromium.ts';
import { lookAtFocus } from './support/focus.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch(inject('chromium'))));
afterAll(() => browser?.close());

async function open(width: number, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled });
  await page.goto(`${inject('origin')}/devops/day04/`);
  return page;
}

const frame = (page: Page) => page.locator('.table-frame');

test('a table that fits is no tab stop, and one that scrolls is', async () => {
  const page = await open(1280);
  await expect.poll(() => frame(page).getAttribute('tabindex')).toBeNull();
  await page.setViewportSize({ width: 300, height: 800 });
  await expect.poll(() => frame(page).getAttribute('tabindex')).toBe('0');
  expect(await frame(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  await page.close();
});

test('a frame shows that it has the focus', async () => {
  const page = await open(300);
  await page.keyboard.press('Tab');
  await frame(page).focus();
  const blank = await browser.newPage();
  const stop = await lookAtFocus(page, blank);
  expect(stop).toMatchObject({ name: 'div 표', isVisible: true });
  expect(stop!.indicator).toBeGreaterThan(0.75);
  await blank.close();
  await page.close();
});

test('a frame has the name that the page’s language has for it', async () => {
  const page = await open(1280);
  expect(await frame(page).getAttribute('aria-label')).toBe('표');
  await page.close();
});

test('without script every frame is one', async () => {
  const page = await open(1280, false);
  expect(await frame(page).getAttribute('tabindex')).toBe('0');
  await page.close();
});
