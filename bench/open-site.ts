import type { BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../src/plugins/delivery/serve.ts';
import { findChromium, launch } from '../tests/support/engines/chromium.ts';

/**
 * Serves a built site and opens its home page in Chromium.
 *
 * @param dist the folder of the built site
 * @returns the page, and a function that ends the browser and the server
 */
export async function openSite(
  dist: string,
  options?: BrowserContextOptions,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const { origin, stop } = await serve(dist);
  const browser = await launch(await findChromium());
  const page = await browser.newPage(options);
  await page.goto(`${origin}/`);
  // The scripts of a page may run after it has loaded.
  await page.locator('site-search:defined').waitFor({ state: 'attached' });
  const close = async () => {
    await browser.close();
    stop();
  };
  return { page, close };
}
