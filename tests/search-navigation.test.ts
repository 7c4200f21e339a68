/** Opening the search, and navigating in its results, to the notes and back. */
import { describe, expect, test } from 'vitest';
import { errors, newWindow, open as openPage, origin, page } from './support/browser.ts';
import {
  answered,
  box,
  button,
  inBox,
  isOpen,
  open,
  options,
  spoken,
  type,
  urls,
  waiting,
} from './support/search-page.ts';

/** The files of the index and of the pages' texts. */
const DATA = /\/search\/\w+\/(?:index\/|\d+-\d+\.json$)/;

/** Delays the files that a query needs, except for those already loaded for earlier queries. */
const slowDown = () =>
  page.route(DATA, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });

describe('keys', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens the search', async (key) => {
    await openPage('/devops/day05/');
    await page.keyboard.press(key);
    await box().waitFor();
    expect(await inBox()).toBe(true);
  });

  test('Ctrl+K opens the search on a Korean layout, where it sends another letter', async () => {
    await openPage('/devops/day05/');
    const press = (key: string, code: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
        key,
        code,
        ctrlKey: true,
        bubbles: true,
      });
    await press('ㅇ', 'KeyD');
    // On another Latin layout the position of K has another letter, which may be another shortcut.
    await press('e', 'KeyK');
    expect(await isOpen()).toBe(false);
    await press('ㅏ', 'KeyK');
    expect(await isOpen()).toBe(true);
  });

  test.each(['Control+Shift+K', 'Meta+Shift+K', 'Control+Alt+k'])('%s is left to the browser', async (key) => {
    await openPage('/devops/day05/');
    await page.keyboard.press(key);
    expect(await isOpen()).toBe(false);
  });

  test('a slash can be typed', async () => {
    await open();
    await page.keyboard.type('CI/CD');
    expect(await box().inputValue()).toBe('CI/CD');
  });

  test('arrow keys select a result for assistive technology, too, and Enter opens it', async () => {
    await open();
    await type('라우터');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.getAttribute('id')).toBe(await box().getAttribute('aria-activedescendant'));
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    const href = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${href}`);
  });

  test('Enter opens the best section without a selection', async () => {
    await open();
    await page.keyboard.type('칸반');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#(kanban|differences)$/);
  });

  test('Enter waits for the results of the current query', async () => {
    await open();
    await type('배포');
    await slowDown();
    await box().fill('칸반');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#(kanban|differences)$/);
  });

  test('Enter works before the scripts are loaded', async () => {
    await page.route('**/_astro/dialog.*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await open();
    await page.keyboard.type('칸반');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#(kanban|differences)$/);
  });

  test('Enter does not open a result once another query is typed', async () => {
    await open();
    await type('배포');
    await slowDown();
    await box().fill('칸반');
    await page.keyboard.press('Enter');
    await box().fill('라우터 스위치');
    await options().filter({ hasText: '라우터' }).first().waitFor();
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe('/devops/day05/');
    expect(await isOpen()).toBe(true);
  });

  test('Enter does not open a result once the dialog is closed', async () => {
    await open();
    await answered();
    await slowDown();
    const text = page.waitForResponse(/\/\d+-\d+\.json$/);
    await box().fill('칸반');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await text;
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${origin}/devops/day05/`);
    expect(await isOpen()).toBe(false);
  });

  test('Escape closes the search and restores the focus', async () => {
    await openPage('/devops/day05/');
    const button = page.getByRole('button', { name: '검색' });
    await button.click();
    await type('배포');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the focus', () => {
  test('is in the search box after a correction is reverted', async () => {
    await open();
    await type('모니터랭');
    await button('그대로 찾기').press('Enter');
    await page.getByText('‘모니터랭’이 나오는 곳이 없습니다.').first().waitFor();
    expect(await inBox()).toBe(true);
  });

  test('is on the first new result once all are loaded, and arrow keys continue from there', async () => {
    await open();
    await type('데브옵스');
    const more = button('더 보기');
    let before = 0;
    while (await more.isVisible()) {
      before = await options().count();
      await more.press('Enter');
      await page.waitForFunction((count) => document.querySelectorAll('dialog [role=option]').length > count, before);
    }
    const focused = () => page.evaluate(() => document.activeElement!.id);
    expect(await focused()).toBe(`search-result-${before}`);
    expect(await box().getAttribute('aria-activedescendant')).toBe(`search-result-${before}`);
    await page.keyboard.press('ArrowUp');
    expect(await inBox()).toBe(true);
    expect(await box().getAttribute('aria-activedescendant')).toBe(`search-result-${before - 1}`);
  });

  test('stays on the button for more if loading fails; the results stay, too, and the button works again', async () => {
    await open();
    await type('데브옵스');
    const found = await options().count();
    await page.route('**/search/**', (route) => route.abort());
    await button('더 보기').press('Enter');
    await waiting().getByText('인터넷에 연결할 수 없습니다').waitFor();
    expect(await button('더 보기').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await options().count()).toBe(found);
    await page.unrouteAll();
    await button('더 보기').press('Enter');
    await options().nth(found).waitFor();
    expect(await waiting().textContent()).toBe('');
  });
});

describe('URLs', () => {
  test('with ?q= open the search with its results, and closing it removes the query', async () => {
    await page.goto(`${origin}/?q=${encodeURIComponent('라우터')}`);
    await answered();
    expect(await urls()).toContain('/networking/day21/#devices');
    await page.keyboard.press('Escape');
    await page.waitForURL(`${origin}/`);
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])(
    'with ?q=%s treat it as text',
    async (query) => {
      await page.goto(`${origin}/?q=${encodeURIComponent(query)}`);
      await answered();
      expect(await box().inputValue()).toBe(query);
      expect(await page.locator('dialog img, dialog script').count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test('that are copied lead to the same results', async () => {
    await open();
    await type('라우터');
    const before = await urls();
    await page.getByRole('button', { name: '검색 링크 복사' }).click();
    await page.getByRole('button', { name: '복사했습니다' }).waitFor();
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await answered();
    expect(await urls()).toEqual(before);
  });

  test('are shown and selected if the browser cannot copy', async () => {
    await newWindow();
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    await open();
    await type('라우터');
    await button('검색 링크 복사').click();
    await page.getByRole('textbox', { name: '복사하지 못했습니다' }).waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(`${origin}/?q=${encodeURIComponent('라우터')}`);
    expect(await spoken().textContent()).toMatch(/^복사하지 못했습니다/);
    expect(errors).toEqual([]);
  });

  test('keep the query when the reader goes back from a result', async () => {
    await open();
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/#devices"]').click();
    await page.waitForURL('**/networking/day21/#devices');
    await page.goBack();
    await answered();
    expect(await box().inputValue()).toBe('라우터');
  });
});
