/** What the search says while it cannot answer, and what helps then. */
import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered, box, open, options, page, status, type, urls } from './support/search-page.ts';

const SITE = '**/search/site.json';
const INDEX = '**/search/*/index/*';
const ROUTER = '/networking/day21/#devices';

const gone = (route: Route) => route.abort();
const missing = (route: Route) => route.fulfill({ status: 404 });
const waiting = () => page.locator('.search-waiting');
const button = (name: string) => page.getByRole('button', { name });

describe('a slow network', () => {
  test('is told of while the reader waits, and not after', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(SITE, async (route) => {
      await held;
      await route.continue();
    });
    await open();
    await page.keyboard.type('라우터');
    await waiting().getByText('찾고 있습니다').waitFor();
    answer();
    await options().first().waitFor();
    expect(await waiting().textContent()).toBe('');
  });

  test('that hangs is not waited for without a way out', async () => {
    await page.clock.install();
    let hanging = true;
    await page.route(INDEX, (route) => (hanging ? undefined : route.continue()));
    await open();
    await page.keyboard.type('라우터');
    await page.waitForRequest(INDEX);
    await page.clock.fastForward(10_000);
    await waiting().getByText('답이 늦어지고 있습니다').waitFor();
    hanging = false;
    await button('다시 시도').click();
    await options().first().waitFor();
    expect(await urls()).toContain(ROUTER);
  });
});

test('a network that is gone is named, and trying again helps once it is back', async () => {
  await open();
  await page.route('**/search/**', gone);
  await page.keyboard.type('라우터');
  await status().getByText('인터넷에 연결할 수 없습니다').waitFor();
  await page.unrouteAll();
  await button('다시 시도').click();
  await options().first().waitFor();
});

test.each([
  ['the list of pages', SITE],
  ["Pagefind's script", '**/search/*/pagefind.js'],
  ['the index', INDEX],
  ['the texts of the pages', /\/search\/\w+\/\d+-\d+\.json$/],
])('a file that is missing (%s) is told of, and loading the page anew leads to the answer', async (_, file) => {
  await page.route(file, missing);
  await open();
  await page.keyboard.type('라우터');
  await status().getByText('검색에 필요한 파일을 찾지 못했습니다').waitFor();
  await page.unrouteAll();
  await button('페이지 새로 고침').click();
  await options().first().waitFor();
  expect(await box().inputValue()).toBe('라우터');
});

test('a fault of the site is not blamed on the connection', async () => {
  await page.route(SITE, async (route) => {
    const site = await (await route.fetch()).json();
    await route.fulfill({ json: { ...site, synonyms: [[1]] } });
  });
  await open();
  await page.keyboard.type('라우터');
  await status().getByText('사이트의 잘못으로 답하지 못했습니다').waitFor();
});

describe('a site that is published anew', () => {
  type Site = { folder: string; version: number; pages: { id: string }[] };
  const changeSite = (change: (site: Site) => Partial<Site>) =>
    page.route(SITE, async (route) => {
      const site = (await (await route.fetch()).json()) as Site;
      await route.fulfill({ json: { ...site, ...change(site) } });
    });

  test('while the dialog is open answers the next question from its new files', async () => {
    const asked = page.waitForResponse(SITE);
    await open();
    await type('칸반');
    const { folder } = (await (await asked).json()) as Site;
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
    ['an old list of pages with new files', () => ({ folder: 'before' })],
    [
      'a list of pages with the index of another',
      ({ pages }) => ({ pages: pages.map((one) => ({ ...one, id: 'x' })) }),
    ],
    ['files that only newer scripts can read', ({ version }) => ({ version: version + 1 })],
  ])('%s: it says so instead of losing pages', async (_, change) => {
    await changeSite(change);
    await open();
    await page.keyboard.type('라우터');
    await status().getByText('페이지를 새로 고쳐 주세요').waitFor();
    expect(await options().count()).toBe(0);
    await page.unrouteAll();
    await button('페이지 새로 고침').click();
    await options().first().waitFor();
    expect(await urls()).toContain(ROUTER);
  });
});

test('each answer is told once, in a live region that stays', async () => {
  await open();
  await answered();
  const region = await status().elementHandle();
  await region!.evaluate((element) => {
    const told: string[] = [];
    (window as unknown as { told: string[] }).told = told;
    new MutationObserver((changes) => told.push(...changes.map(() => element.textContent))).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const questions = ['라우터', '김치찌개', '모니터랭', '라우터'];
  for (const question of questions) {
    await box().fill(question);
    await page.waitForTimeout(500);
  }
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual([
    expect.stringContaining('찾았습니다'),
    expect.stringContaining('‘김치찌개’가 나오는 노트가 없습니다'),
    expect.stringContaining('‘모니터링’으로 찾은 결과입니다'),
    expect.stringContaining('찾았습니다'),
  ]);
  expect(await region!.evaluate((element) => element.isConnected)).toBe(true);
});
