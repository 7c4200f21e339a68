/**
 * Starts Chromium for the tests of the importing file, with one tab that is reset after each test. A context for each test
 * would open a window each time, which takes three times as long as opening a page.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch } from './engines/chromium.ts';

const DEFAULTS = {
  viewport: { width: 1280, height: 844 },
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
} satisfies BrowserContextOptions;
const LOOK = { media: null, colorScheme: null, forcedColors: null, reducedMotion: DEFAULTS.reducedMotion } as const;

/** Origin of the test site. */
export const origin = inject('origin');
export let browser: Browser;
/** The context and the tab of the running test. */
export let context: BrowserContext;
export let page: Page;
/** Errors that scripts of {@link page} have thrown during the running test. */
export let errors: string[] = [];
let shared: Page;

function use(current: Page): Page {
  page = current;
  context = current.context();
  page.on('pageerror', ({ message }) => errors.push(message));
  return page;
}

/**
 * Opens a tab in a new window until the end of the test, for settings that a shared tab cannot get or lose again: touch
 * input, disabled JavaScript, a cold cache, init scripts or a fake clock.
 */
export async function newWindow(options: BrowserContextOptions = {}): Promise<Page> {
  return use(await (await browser.newContext({ ...DEFAULTS, ...options })).newPage());
}

/** Waits until the scripts of a page have run, which may be after it has loaded. */
export const ready = (tab = page) => tab.locator('site-search:defined').waitFor({ state: 'attached' });

/** Opens a page of the test site, or of another origin, and waits for its scripts. */
export async function open(url: string, tab = page): Promise<void> {
  await tab.goto(new URL(url, origin).href);
  await ready(tab);
}

/** Resets the shared tab and the storage of the site to the state of a first visit. */
async function reset() {
  await shared.unrouteAll({ behavior: 'ignoreErrors' });
  for (const tab of shared.context().pages()) if (tab !== shared) await tab.close();
  if (shared.url().startsWith('http'))
    await shared.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await shared.goto('about:blank');
  for (const event of ['request', 'response', 'console'] as const) shared.removeAllListeners(event);
  await shared.setViewportSize(DEFAULTS.viewport);
  await shared.emulateMedia(LOOK);
}

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  shared = await newWindow();
});
afterEach(async () => {
  for (const other of browser.contexts()) if (other !== shared.context()) await other.close();
  await reset();
  [page, context, errors] = [shared, shared.context(), []];
});
afterAll(() => browser.close());
