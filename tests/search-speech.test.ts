/** Announcements of the search to screen readers. */
import { describe, expect, test } from 'vitest';
import { newWindow, page } from './support/browser.ts';
import { answered, box, open, spoken, status, type } from './support/search-page.ts';

describe('the search', () => {
  /** Collects announcements from now on. */
  async function listen(): Promise<() => Promise<string[]>> {
    const region = await spoken().elementHandle();
    await region!.evaluate((element) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => element.textContent && heard.push(element.textContent)).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return async () => {
      expect(await region!.evaluate((element) => element.isConnected)).toBe(true);
      return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    };
  }

  test('announces each result once, in a live region that is not replaced', async () => {
    await newWindow();
    await page.clock.install({ time: 0 });
    await open();
    await answered();
    await page.clock.pauseAt(3_600_000);
    const heard = await listen();
    for (const question of ['라우터', '김치찌개', '모니터랭', '라우터', '라우터는']) {
      await box().fill(question);
      await answered();
      await page.clock.fastForward(1000);
    }
    expect(await heard()).toEqual([
      expect.stringContaining('찾았습니다'),
      expect.stringContaining('‘김치찌개’가 나오는 곳이 없습니다'),
      expect.stringContaining('‘모니터링’으로 찾은 결과입니다'),
      expect.stringContaining('찾았습니다'),
      expect.stringContaining('찾았습니다'),
    ]);
  });

  test('announces results only after a pause in typing, though they are shown immediately', async () => {
    await newWindow();
    await page.clock.install({ time: 0 });
    await open();
    await answered();
    await page.clock.pauseAt(3_600_000);
    const heard = await listen();
    for (const letter of '라우터') {
      await page.keyboard.type(letter);
      await answered();
      expect(await status().textContent()).toContain('찾았습니다');
      await page.clock.fastForward(500);
    }
    expect(await heard()).toEqual([]);
    await page.clock.fastForward(500);
    expect(await heard()).toEqual([await status().textContent()]);
    expect(await status().getAttribute('aria-hidden')).toBe('true');
  });
});

test('a word that is typed twice is in the message once', async () => {
  await open();
  await type('김치찌개 김치찌개');
  expect(await status().textContent()).toMatch(/^‘김치찌개’가 나오는 곳이 없습니다/);
});
