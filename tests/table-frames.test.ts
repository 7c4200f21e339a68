import { expect, test } from 'vitest';
import { context, newWindow, origin, page } from './support/browser.ts';
import { lookAtFocus } from './support/focus.ts';

async function open(width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${origin}/devops/day04/`);
}

const frame = () => page.locator('.table-frame');

test('a table that fits is no tab stop, and one that scrolls is', async () => {
  await open(1280);
  await expect.poll(() => frame().getAttribute('tabindex')).toBeNull();
  await page.setViewportSize({ width: 300, height: 800 });
  await expect.poll(() => frame().getAttribute('tabindex')).toBe('0');
  expect(await frame().evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
});

test('a frame shows that it has the focus', async () => {
  await open(300);
  // All of its sides are in view.
  await page.setViewportSize({ width: 300, height: 2400 });
  await page.keyboard.press('Tab');
  await frame().focus();
  const blank = await context.newPage();
  const stop = await lookAtFocus(page, blank);
  expect(stop).toMatchObject({ name: 'div 표', isVisible: true });
  expect(stop!.indicator).toBeGreaterThan(0.75);
});

test('a frame has the name that the page’s language has for it', async () => {
  await open(1280);
  expect(await frame().getAttribute('aria-label')).toBe('표');
});

test('without script every frame is one', async () => {
  await newWindow({ javaScriptEnabled: false });
  await open(1280);
  expect(await frame().getAttribute('tabindex')).toBe('0');
});
