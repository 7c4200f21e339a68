import { expect, test } from 'vitest';
import { context, newWindow, origin, page } from './support/browser.ts';
import { inspectFocus } from './support/focus.ts';

async function open(width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${origin}/devops/day04/`);
}

const frame = () => page.locator('.table-frame');

test('a table is a tab stop only if it scrolls', async () => {
  await open(1280);
  await expect.poll(() => frame().getAttribute('tabindex')).toBeNull();
  await page.setViewportSize({ width: 300, height: 800 });
  await expect.poll(() => frame().getAttribute('tabindex')).toBe('0');
  expect(await frame().evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
});

test('the frame of a table has a focus indicator, and a name in the language of the page', async () => {
  await open(300);
  // High enough for all sides of the frame.
  await page.setViewportSize({ width: 300, height: 2400 });
  await page.keyboard.press('Tab');
  await frame().focus();
  const blank = await context.newPage();
  const stop = await inspectFocus(page, blank);
  expect(stop).toMatchObject({ name: 'div 표', isVisible: true });
  expect(stop!.indicator).toBeGreaterThan(0.75);
});

test('without JavaScript the frame of every table is a tab stop', async () => {
  await newWindow({ javaScriptEnabled: false });
  await open(1280);
  expect(await frame().getAttribute('tabindex')).toBe('0');
});
