import { glob } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch } from './support/chromium.ts';
import { dist, sitePages } from './support/site.ts';

const origin = inject('origin');
const POLICY = 'meta[http-equiv="Content-Security-Policy"]';
const paths = await sitePages();
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  page = await browser.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    if (!request.isNavigationRequest()) faults.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.exposeFunction('report', (violation: string) => faults.push(violation));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI}`);
    }),
  );
});
beforeEach(() => {
  faults = [];
});
afterAll(() => browser?.close());

describe.each([1280, 390])('at %i px', (width) => {
  test.each(paths)('%s keeps to its policy and asks nothing of another origin', async (path) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    expect(await page.locator(POLICY).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

test('a permanent address has a policy, and leads on under it', async () => {
  const address = `${origin}/day05/monitor/`;
  expect(await (await fetch(address)).text()).toContain('<meta http-equiv="Content-Security-Policy"');
  await page.goto(address);
  await page.waitForURL(`${origin}/devops/day05/#monitor`);
  expect(faults).toEqual([]);
});

const UNWANTED: [what: string, directive: string, act: () => void][] = [
  ['a picture from elsewhere', 'img-src', () => void (new Image().src = 'https://other.example/a.png')],
  ['a request elsewhere', 'connect-src', () => void fetch('https://other.example/').catch(() => {})],
  ['text taken for HTML', 'require-trusted-types-for', () => void (document.body.innerHTML = '<p>')],
  ['text taken for code', 'require-trusted-types-for', () => document.body.setAttribute('onclick', 'alert()')],
];
test.each(UNWANTED)('%s is kept out', async (_, directive, act) => {
  await page.goto(`${origin}/devops/day01/`);
  // Where a page may not go on, the call throws as well.
  await page.evaluate(act).catch(() => {});
  await expect.poll(() => faults.some((fault) => fault.startsWith(`${directive} `))).toBe(true);
});

test('hosts are told what a page cannot say, and which files stay as they are', async () => {
  const headers = async (path: string) => (await fetch(origin + path)).headers;
  const page = await headers('/devops/day01/');
  expect(page.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(page.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(page.get('x-content-type-options')).toBe('nosniff');
  expect(page.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(page.get('permissions-policy')).toContain('camera=()');
  expect(page.get('cache-control')).toContain('must-revalidate');
  expect((await headers('/day05/monitor/')).get('cache-control')).toContain('must-revalidate');
  const [script] = await Array.fromAsync(glob('_astro/site.*.js', { cwd: dist }));
  expect((await headers(`/${script}`)).get('cache-control')).toContain('immutable');
});
