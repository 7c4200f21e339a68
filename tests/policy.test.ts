/** What the policy keeps out; `pages.test.ts` holds that no page needs more than it allows. */
import { glob } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { newWindow, origin, page } from './support/browser.ts';
import { dist } from './support/site.ts';
import { faultsOf } from './support/visit.ts';

let faults: string[];
beforeEach(async () => {
  faults = await faultsOf(await newWindow());
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
