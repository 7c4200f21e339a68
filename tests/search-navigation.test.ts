/** The ways to the search, through its answers, and on to the notes and back. */
import { describe, expect, test } from 'vitest';
import { answered, box, errors, isOpen, open, origin, page, type, urls } from './support/search-page.ts';

describe('keys', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it', async (key) => {
    await page.goto(`${origin}/devops/day05/`);
    await page.keyboard.press(key);
    await box().waitFor();
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test.each(['Control+Shift+K', 'Meta+Shift+K', 'Control+Alt+k'])('%s is left to the browser', async (key) => {
    await page.goto(`${origin}/devops/day05/`);
    await page.keyboard.press(key);
    expect(await isOpen()).toBe(false);
  });

  test('a slash can be typed', async () => {
    await open();
    await page.keyboard.type('CI/CD');
    expect(await box().inputValue()).toBe('CI/CD');
  });

  test('arrows choose, Enter follows, and the chosen is told to assistive technology', async () => {
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

  test('Enter alone leads to the best section', async () => {
    await open();
    await page.keyboard.type('칸반');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#(kanban|differences)$/);
  });

  test('Escape closes it and gives focus back', async () => {
    await page.goto(`${origin}/devops/day05/`);
    const button = page.getByRole('button', { name: '검색' });
    await button.click();
    await type('배포');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('addresses', () => {
  test('?q= opens it with its answer, and closing forgets it', async () => {
    await page.goto(`${origin}/?q=${encodeURIComponent('라우터')}`);
    await answered();
    expect(await urls()).toContain('/networking/day21/#devices');
    await page.keyboard.press('Escape');
    await page.waitForURL(`${origin}/`);
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])('?q=%s is text', async (query) => {
    await page.goto(`${origin}/?q=${encodeURIComponent(query)}`);
    await answered();
    expect(await box().inputValue()).toBe(query);
    expect(await page.locator('dialog img, dialog script').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('the copied link leads to the same answer', async () => {
    await open();
    await type('라우터');
    const before = await urls();
    await page.getByRole('button', { name: '검색 링크 복사' }).click();
    await page.getByRole('button', { name: '복사했습니다' }).waitFor();
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await answered();
    expect(await urls()).toEqual(before);
  });

  test('going back from a result leads to the answer again', async () => {
    await open();
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/#devices"]').click();
    await page.waitForURL('**/networking/day21/#devices');
    await page.goBack();
    await answered();
    expect(await box().inputValue()).toBe('라우터');
  });
});

describe('the page one arrives at', () => {
  const marked = () =>
    page.evaluate(() => [...((CSS.highlights.get('site-search') ?? []) as Iterable<Range>)].map(String));

  test('shows the section and marks the term until it is dismissed', async () => {
    await open();
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/#devices"]').click();
    const dismiss = page.getByRole('button', { name: '강조 지우기' });
    await dismiss.waitFor();
    const found = await marked();
    expect(found).toContain('라우터');
    expect(found.every((text) => ['라우터', 'router'].includes(text.toLowerCase()))).toBe(true);
    await dismiss.click();
    expect(await marked()).toEqual([]);
    expect(await dismiss.count()).toBe(0);
  });

  test('may be the page one is on', async () => {
    await open('/networking/day21/');
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/#devices"]').click();
    await page.getByRole('button', { name: '강조 지우기' }).waitFor();
    expect(await isOpen()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#devices');
  });

  test('may be the top of the page one is on, which is not loaded anew', async () => {
    await open('/networking/day21/#devices');
    await page.evaluate(() => (document.title = 'still here'));
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/"]').click();
    await page.getByRole('button', { name: '강조 지우기' }).waitFor();
    expect(await isOpen()).toBe(false);
    expect(await page.title()).toBe('still here');
    const { top } = await page.evaluate(() => document.querySelector('h1')!.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe('#_top');
    await page.goBack();
    expect(page.url()).toBe(`${origin}/networking/day21/#devices`);
  });

  test('is unmarked when one comes otherwise', async () => {
    await page.goto(`${origin}/networking/day21/`);
    await page.waitForTimeout(300);
    expect(await marked()).toEqual([]);
  });
});
