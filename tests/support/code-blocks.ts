import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until Expressive Code has made blocks that scroll focusable, half a second after loading and when the browser is
 * idle. Headless Chromium may delay that until the next frame, so frames are requested.
 *
 * @throws if a block is not focusable within 20 s; a busy machine may take long
 */
export async function codeIsReady(page: Page): Promise<void> {
  const blocks = page.locator('.expressive-code pre:not([tabindex])');
  const cut = async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    return blocks.evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
  };
  await expect.poll(cut, { timeout: 20_000 }).toBe(0);
}
