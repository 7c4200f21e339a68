/**
 * Menus and dialogs with text of twice the size, and in a window of 1,280 pixels at 400 %; `pages.test.ts` checks the
 * pages.
 */
import { describe, expect, test } from 'vitest';
import { origin, page } from './support/browser.ts';
import { enlarge } from './support/note-page.ts';
import { overflowIn } from './support/overflow.ts';

describe.each([
  ['400 %', { width: 320, height: 256 }, ''],
  ['twice the text size on a phone', { width: 390, height: 844 }, '200%'],
  ['twice the text size', { width: 1280, height: 844 }, '200%'],
])('at %s', (_, viewport, fontSize) => {
  test('no menu or dialog is cut off', async () => {
    await page.setViewportSize(viewport);
    await page.goto(`${origin}/devops/day05/`, { waitUntil: 'networkidle' });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    const menu = page.getByRole('button', { name: '메뉴' });
    if (await menu.isVisible()) {
      await menu.press('Enter');
      expect(await overflowIn(page), 'menu').toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('[inert]'));
    }
    await enlarge().press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await overflowIn(page), 'diagram').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.keyboard.type('모니터랭');
    await page.locator('dialog[open] [role=option]').first().waitFor();
    expect(await overflowIn(page), 'search').toEqual([]);
  });
});
