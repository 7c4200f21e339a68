/**
 * Chromium for the tests of the file that imports this, with one tab that each test finds as new. A context for each test
 * would open a window each time, which costs three times as much as a page.
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

/** Where the tests' own site is served. */
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
 * A tab in a window of its own, up to the end of the test: for what a used tab cannot be given or not be freed of, such as a
 * finger, a browser without script, a cold cache, a script before all others or a clock that is stopped.
 */
export async function newWindow(options: BrowserContextOptions = {}): Promise<Page> {
  return use(await (await browser.newContext({ ...DEFAULTS, ...options })).newPage());
}

/** What is kept in the tab and for the site, as somebody would find it who comes for the first time. */
async function forget() {
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
  await forget();
  [page, context, errors] = [shared, shared.context(), []];
});
afterAll(() => browser.close());
