/** The target page of a search result. */
import { describe, expect, test } from 'vitest';
import { origin, page } from './support/browser.ts';
import { isOpen, open, type } from './support/search-page.ts';

describe('the target page of a result', () => {
  const marked = () =>
    page.evaluate(() => [...((CSS.highlights.get('site-search') ?? []) as Iterable<Range>)].map(String));

  test('shows the section and highlights the term until that is dismissed', async () => {
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

  test('may be the current page', async () => {
    await open('/networking/day21/');
    await type('라우터');
    await page.locator('[role=option][href="/networking/day21/#devices"]').click();
    await page.getByRole('button', { name: '강조 지우기' }).waitFor();
    expect(await isOpen()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#devices');
  });

  test('may be the top of the current page, which is not reloaded', async () => {
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

  test('shows the excerpt if it is out of view below the heading', async () => {
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 600 });
    await open();
    await type('버그를 수정하여');
    await page.locator('[role=option]', { hasText: '버그를 수정하여' }).click({ timeout: 5000 });
    const dismiss = page.getByRole('button', { name: '강조 지우기' });
    const covered = (await dismiss.boundingBox())!.y;
    const { y, height } = (await page.locator('main p', { hasText: '버그를 수정하여' }).boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(covered);
    await page.setViewportSize(size);
  });

  test('has no highlights if it was not opened from the search', async () => {
    await page.goto(`${origin}/networking/day21/`);
    await page.waitForTimeout(300);
    expect(await marked()).toEqual([]);
  });
});
