/** The menu of a heading's link, which offers what to copy. */
import { describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { errors, newWindow, open, origin, page } from './support/browser.ts';
import { clipboard, NOTE } from './support/note-page.ts';

const link = (id: string) => page.locator(`.sl-anchor-link[href="#${id}"]`);
const menu = () => page.getByRole('menu');
const item = (name: string) => menu().getByRole('menuitem', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const twin = async (path: string) => (await fetch(origin + path)).text();

describe('the menu opens', () => {
  test('with a right click, and copies the Markdown of the section', async () => {
    await open(NOTE);
    await link('monitor').click({ button: 'right' });
    await menu().waitFor();
    expect(await menu().getAttribute('aria-label')).toBe('Monitor 모니터링 · Day 5');
    expect(await menu().getByRole('menuitem').allTextContents()).toEqual([
      ...['링크 복사', 'Markdown 링크 복사', '섹션 Markdown 복사'],
    ]);
    await item('섹션 Markdown 복사').click();
    expect(await clipboard()).toEqual({ 'text/plain': await twin('/day05/monitor.md') });
    await page.getByRole('status').filter({ hasText: 'Markdown을 복사했습니다: Monitor 모니터링 · Day 5' }).waitFor();
    expect(await menu().count()).toBe(0);
  });

  test.each(['ArrowDown', 'Shift+F10'])('with %s, and can be used with the keyboard', async (key) => {
    await open(NOTE);
    await link('plan').press(key);
    await menu().waitFor();
    await expect.poll(focused).toBe('링크 복사');
    const moves = {
      ArrowDown: 'Markdown 링크 복사',
      End: '섹션 Markdown 복사',
      Home: '링크 복사',
      ArrowUp: '섹션 Markdown 복사',
    };
    for (const [move, label] of Object.entries(moves)) {
      await page.keyboard.press(move);
      expect(await focused()).toBe(label);
    }
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#plan');
  });

  test('with a long press, within the window', async () => {
    await newWindow({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    await open(NOTE);
    await link('continuous-integration').scrollIntoViewIfNeeded();
    // Browsers dispatch this event on a long press.
    await link('continuous-integration').dispatchEvent('contextmenu', { bubbles: true, cancelable: true });
    await menu().waitFor();
    const { x, y, width, height } = (await menu().boundingBox())!;
    expect([x, y, 320 - x - width, 640 - y - height].every((space) => space >= 0)).toBe(true);
    await item('Markdown 링크 복사').tap();
    expect(await clipboard()).toEqual({
      'text/plain': `[Continuous Integration · Day 5](${origin}/day05/continuous-integration/)`,
    });
  });
});

test('the menu of the title copies the complete page', async () => {
  await open(NOTE);
  await link('_top').press('ArrowDown');
  await item('Markdown으로 복사').click();
  expect(await clipboard()).toEqual({ 'text/plain': await twin('/devops/day05.md') });
});

test('the menu reports that the Markdown could not be loaded', async () => {
  await open(NOTE);
  await page.route('**/monitor.md', (route) => route.fulfill({ status: 404 }));
  await link('monitor').press('ArrowDown');
  await item('섹션 Markdown 복사').click();
  await page.getByRole('status').filter({ hasText: '불러오지 못했습니다' }).waitFor();
});

test('a menu that could not be loaded is reported, and a selection is not an error', async () => {
  await newWindow();
  await open(NOTE);
  await page.route(/\/(section-menu|sentence-link)\./, (route) => route.fulfill({ status: 404 }));
  await link('monitor').press('ArrowDown');
  await page.getByRole('status').filter({ hasText: '불러오지 못했습니다' }).waitFor();
  const missing = page.waitForResponse(/\/sentence-link\./);
  await page.locator('main p').first().selectText();
  await missing;
  expect(errors).toEqual([]);
});

test('a browser without popovers shows its context menu instead', async () => {
  await newWindow();
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await open(NOTE);
  const isPrevented = await link('monitor').evaluate(
    (anchor) => !anchor.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect({ isPrevented, menus: await menu().count(), errors }).toEqual({ isPrevented: false, menus: 0, errors: [] });
});

test.each(['light', 'dark'] as const)('the menu is accessible in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await open(NOTE);
  await link('monitor').press('ArrowDown');
  await menu().waitFor();
  expect(await axeFaults(page)).toEqual([]);
});
