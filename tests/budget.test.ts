import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './support/chromium.ts';
import { readPage, sitePages } from './support/site.ts';

/**
 * What each kind of file may weigh on a first visit, in bytes of Brotli 11. The document, which is all that a further page
 * of a visit loads, has room for longer notes than there are.
 */
const TEXT_PAGE = { document: 8_000, stylesheet: 8_000, script: 3_750, other: 200 };
const DIAGRAM_PAGE = { ...TEXT_PAGE, document: 10_000, script: 5_000 };
/** It grows with its terms. */
const GLOSSARY = { ...TEXT_PAGE, document: 10_000 };
/** The page for lost addresses has hardly a text: it tells what stands around one on every page. */
const EMPTY_PAGE = { ...TEXT_PAGE, document: 2_850 };
const BUDGETS: Record<string, typeof TEXT_PAGE> = { '/glossary/': GLOSSARY, '/404.html': EMPTY_PAGE };
const REQUESTS = 5;

const origin = inject('origin');
const paths = await sitePages();
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser?.close());

interface Load {
  path: string;
  kind: keyof typeof TEXT_PAGE;
  bytes: number;
}

/** All that a page loads by itself, with an empty cache. */
async function visit(path: string): Promise<Load[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const load = async () => ({
      path: new URL(response.url()).pathname,
      kind: type in TEXT_PAGE ? (type as Load['kind']) : 'other',
      bytes: brotliCompressSync(await response.body()).length,
    });
    loads.push(load());
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  // What comes later, such as the next page, is not a part of the visit.
  page.removeAllListeners('response');
  const all = await Promise.all(loads);
  await context.close();
  return all;
}

describe.each(paths)('%s', (path) => {
  let loads: Load[];
  let budget: typeof TEXT_PAGE;

  beforeAll(async () => {
    loads = await visit(path);
    const diagrams = (await readPage(path)).querySelector('.diagram');
    budget = BUDGETS[path] ?? (diagrams ? DIAGRAM_PAGE : TEXT_PAGE);
  });

  test('loads no more than it may, of each kind of file', () => {
    for (const kind of Object.keys(budget) as Load['kind'][]) {
      const files = loads.filter((load) => load.kind === kind);
      const weight = files.reduce((sum, { bytes }) => sum + bytes, 0);
      const list = files.map(({ path, bytes }) => `${path}: ${bytes}`).join('\n');
      expect(weight, `${kind} of ${path} may weigh ${budget[kind]} bytes\n${list}`).toBeLessThanOrEqual(budget[kind]);
    }
    expect(loads.length, loads.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(REQUESTS);
  });

  test('is shown as soon as the page and one style sheet are there', async () => {
    const page = await readPage(path);
    expect(page.querySelectorAll('link[rel=stylesheet]')).toHaveLength(1);
    expect(page.querySelectorAll('script[src]:not([type=module])')).toHaveLength(0);
  });

  test('has its style sheet and script from any other page of the site', async () => {
    const assets = async (of: string) => {
      const page = await readPage(of);
      return [...page.querySelectorAll('link[rel=stylesheet], script[src]')].map((element) => element.outerHTML);
    };
    expect(await assets(path)).toEqual(await assets('/'));
  });
});

test('the shares stay within the budgets of a text page and a diagram page', () => {
  const sum = (shares: object) => Object.values(shares).reduce((a: number, b: number) => a + b, 0);
  expect(sum(TEXT_PAGE)).toBeLessThanOrEqual(20_000);
  expect(sum(DIAGRAM_PAGE)).toBeLessThanOrEqual(26_000);
});

test('a page that a reader points at is fetched before the click', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/devops/day01/`);
  const next = page.waitForResponse(`${origin}/devops/day02/`);
  await page.locator('a[rel=next]').hover();
  await (await next).finished();
  await page.locator('a[rel=next]').click();
  await page.waitForURL(`${origin}/devops/day02/`);
  const [navigation] = await page.evaluate(() => performance.getEntriesByType('navigation'));
  expect(navigation).toMatchObject({ deliveryType: 'navigational-prefetch' });
  await context.close();
});
