/** Messages of the search while it loads or fails, and how it recovers. */
import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newWindow, origin, page } from './support/browser.ts';
import { box, button, inBox, open, options, status, type, urls, waiting } from './support/search-page.ts';

const SITE = '**/search/site.json';
const INDEX = '**/search/*/index/*';
const TEXTS = /\/search\/\w+\/\d+-\d+\.json$/;
const ROUTER = '/networking/day21/#devices';

const offline = (route: Route) => route.abort();
const missing = (route: Route) => route.fulfill({ status: 404 });
/** Blocks requests. @returns a function that lets later requests pass; earlier ones stay pending */
async function hang(files: string | RegExp): Promise<() => void> {
  let isHanging = true;
  await page.route(files, (route) => (isHanging ? undefined : route.continue()));
  return () => (isHanging = false);
}

/** Waits for the message that the search is running, and for the one ten seconds later that it takes long. */
async function untilSlow() {
  await waiting().getByText('찾고 있습니다').waitFor();
  await page.clock.fastForward(10_000);
  await waiting().getByText('답이 늦어지고 있습니다').waitFor();
}

describe('a slow network', () => {
  test('costs at most four round trips, as files are loaded in parallel', async () => {
    await newWindow();
    await page.goto(`${origin}/devops/day05/`, { waitUntil: 'networkidle' });
    const times: { from: number; to: number; path: string }[] = [];
    await page.route('**', async (route) => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 300));
      times.push({ from, to: performance.now(), path: new URL(route.request().url()).pathname });
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.insertText('라우터');
    await options().first().waitFor();
    // The longest chain of requests that each started after the previous one had ended.
    const chain: typeof times = [];
    for (const one of times.sort((a, b) => a.to - b.to)) if (one.from >= (chain.at(-1)?.to ?? 0)) chain.push(one);
    expect(chain.length, JSON.stringify(chain)).toBeLessThanOrEqual(4);
  });

  test('shows a message while loading only', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(SITE, async (route) => {
      await released;
      await route.continue();
    });
    await open();
    await page.keyboard.insertText('라우터');
    await waiting().getByText('찾고 있습니다').waitFor();
    release();
    await options().first().waitFor();
    expect(await waiting().textContent()).toBe('');
  });

  test('that hangs offers a retry, after which the search box has the focus', async () => {
    await newWindow();
    await page.clock.install();
    const resume = await hang(INDEX);
    const requested = page.waitForRequest(INDEX);
    await open();
    // On a slow machine, the message could otherwise be the one while the dialog's script is loading.
    await page.locator('dialog[open] [role=listbox]').waitFor({ state: 'attached' });
    await page.keyboard.insertText('라우터');
    await requested;
    await untilSlow();
    resume();
    await button('다시 시도').press('Enter');
    await options().first().waitFor();
    expect(await urls()).toContain(ROUTER);
    expect(await inBox()).toBe(true);
  });

  test('removes the results of the previous query when it shows the message', async () => {
    await open();
    await type('배포');
    await hang(INDEX);
    await box().fill('칸반');
    await waiting().getByText('찾고 있습니다').waitFor();
    expect(await options().count()).toBe(0);
    expect(await status().textContent()).toBe('');
    expect(await button('검색 링크 복사').count()).toBe(0);
    expect(await button('더 보기').isVisible()).toBe(false);
    expect(await box().getAttribute('aria-expanded')).toBe('false');
  });

  test('offers a retry while more results load', async () => {
    await newWindow();
    await page.clock.install();
    await open();
    await type('데브옵스');
    const found = await options().count();
    const resume = await hang(TEXTS);
    await button('더 보기').click();
    await waiting().getByText('찾고 있습니다').waitFor();
    await page.clock.fastForward(10_000);
    resume();
    await button('다시 시도').click();
    await options().nth(found).waitFor();
    expect(await waiting().textContent()).toBe('');
  });
});

describe.each(['dialog', 'client'])('if the script %s', (name) => {
  const SCRIPT = `**/_astro/${name}.*.js`;

  test('hangs, there is a message, and reloading the page leads to the results', async () => {
    await newWindow();
    await page.clock.install();
    const resume = await hang(SCRIPT);
    await open();
    await page.keyboard.insertText('라우터');
    await untilSlow();
    resume();
    await waiting().getByRole('button').click();
    await options().first().waitFor();
    expect(await box().inputValue()).toBe('라우터');
    expect(await urls()).toContain(ROUTER);
  });

  test('fails to load, there is a message, and reloading the page leads to the results', async () => {
    await page.route(SCRIPT, offline);
    await page.route(SITE, offline);
    await open();
    await page.keyboard.insertText('라우터');
    await page
      .locator('dialog')
      .getByText('검색을 아직 불러오지 못했습니다')
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await waiting().textContent()).toBe('');
    await page.unrouteAll();
    await button('페이지 새로 고침').click();
    await options().first().waitFor();
    expect(await box().inputValue()).toBe('라우터');
  });
});

test('a lost connection is reported, and a retry works once it is back', async () => {
  await open();
  await page.route('**/search/**', offline);
  await page.keyboard.insertText('라우터');
  await status().getByText('인터넷에 연결할 수 없습니다').waitFor();
  await page.unrouteAll();
  await button('다시 시도').click();
  await options().first().waitFor();
});

test('a connection lost while the search is being opened is reported, and a retry works once it is back', async () => {
  await page.route(/\/search\/\w+\//, offline);
  await page.route(SITE, offline);
  await page.route(SITE, (route) => route.continue(), { times: 1 });
  await open();
  await page.keyboard.insertText('라우터');
  await status().getByText('인터넷에 연결할 수 없습니다').waitFor();
  await page.unrouteAll();
  await button('다시 시도').click();
  await options().first().waitFor();
});

test.each([
  ['the list of pages', SITE],
  ["Pagefind's script", '**/search/*/pagefind.js'],
  ['the index', INDEX],
  ['the texts of the pages', TEXTS],
])('a missing file (%s) is reported, and reloading the page leads to the results', async (_, file) => {
  await page.route(file, missing);
  await open();
  await page.keyboard.insertText('라우터');
  await status().getByText('검색에 필요한 파일을 찾지 못했습니다').waitFor();
  await page.unrouteAll();
  await button('페이지 새로 고침').click();
  await options().first().waitFor();
  expect(await box().inputValue()).toBe('라우터');
});

test('missing WebAssembly is reported as the cause, not the connection', async () => {
  await newWindow();
  await page.addInitScript(() => delete (window as Partial<typeof globalThis>).WebAssembly);
  await open();
  await page.keyboard.insertText('라우터');
  await status().getByText('WebAssembly').waitFor();
  expect(await status().textContent()).not.toContain('인터넷');
});

test('an error of the site is not reported as one of the connection', async () => {
  await page.route(SITE, async (route) => {
    const site = await (await route.fetch()).json();
    await route.fulfill({ json: { ...site, synonyms: [[1]] } });
  });
  await open();
  await page.keyboard.insertText('라우터');
  await status().getByText('사이트의 잘못으로 답하지 못했습니다').waitFor();
});

describe('a site that is republished', () => {
  type Site = { folder: string; version: number; pages: { id: string }[] };
  const changeSite = (change: (site: Site) => Partial<Site>) =>
    page.route(SITE, async (route) => {
      const site = (await (await route.fetch()).json()) as Site;
      await route.fulfill({ json: { ...site, ...change(site) } });
    });

  test('while the dialog is open answers the next query from its new files', async () => {
    const siteResponse = page.waitForResponse(SITE);
    await open();
    await type('칸반');
    const { folder } = (await (await siteResponse).json()) as Site;
    await page.route(`**/search/${folder}/**`, missing);
    await page.route('**/search/published/**', async (route) => {
      const response = await page.request.get(route.request().url().replace('published', folder));
      await route.fulfill({ response });
    });
    await changeSite(() => ({ folder: 'published' }));
    await box().fill('');
    await type('라우터');
    expect(await urls()).toContain(ROUTER);
  });

  test.each<[string, (site: Site) => Partial<Site>]>([
    ['with an outdated list of pages', () => ({ folder: 'before' })],
    [
      'with a list of pages and an index of different builds',
      ({ pages }) => ({ pages: pages.map((one) => ({ ...one, id: 'x' })) }),
    ],
    ['with files that only newer scripts can read', ({ version }) => ({ version: version + 1 })],
  ])('%s shows a message instead of incomplete results', async (_, change) => {
    await changeSite(change);
    await open();
    await page.keyboard.insertText('라우터');
    await status().getByText('페이지를 새로 고쳐 주세요').waitFor();
    expect(await options().count()).toBe(0);
    await page.unrouteAll();
    await button('페이지 새로 고침').click();
    await options().first().waitFor();
    expect(await urls()).toContain(ROUTER);
  });
});
