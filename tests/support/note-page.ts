/** A page of a note in Chromium, and what is copied from it. Each test of a file that imports this has a context of its own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch } from './chromium.ts';

export const NOTE = '/devops/day05/';
export const origin = inject('origin');
const allowed = ['clipboard-read', 'clipboard-write'];
let browser: Browser;
export let context: BrowserContext;
beforeAll(async () => void (browser = await launch(inject('chromium'))));
afterEach(() => context.close());
afterAll(() => browser.close());

export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ permissions: allowed, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

/** The formats in the clipboard and their texts, once the page says that something was copied. */
export async function clipboard(page: Page): Promise<Record<string, string>> {
  await page.locator('.link-status', { hasText: '복사했습니다' }).waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
}
