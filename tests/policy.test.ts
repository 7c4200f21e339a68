/** What the content security policy blocks; `pages.test.ts` checks that no page violates it. */
import { glob } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { newWindow, origin, page } from './support/browser.ts';
import { dist } from './support/site.ts';
import { collectErrors } from './support/visit.ts';

let errors: string[];
beforeEach(async () => {
  errors = await collectErrors(await newWindow());
});

test('a permanent URL has a policy that allows its redirect', async () => {
  const address = `${origin}/day05/monitor/`;
  expect(await (await fetch(address)).text()).toContain('<meta http-equiv="Content-Security-Policy"');
  await page.goto(address);
  await page.waitForURL(`${origin}/devops/day05/#monitor`);
  expect(errors).toEqual([]);
});

const UNWANTED: [what: string, directive: string, act: () => void][] = [
  ['an image from another origin', 'img-src', () => void (new Image().src = 'https://other.example/a.png')],
  ['a request to another origin', 'connect-src', () => void fetch('https://other.example/').catch(() => {})],
  ['a string assigned as HTML', 'require-trusted-types-for', () => void (document.body.innerHTML = '<p>')],
  ['a string assigned as code', 'require-trusted-types-for', () => document.body.setAttribute('onclick', 'alert()')],
];
test.each(UNWANTED)('%s is blocked', async (_, directive, act) => {
  await page.goto(`${origin}/devops/day01/`);
  // Some violations also make the call throw.
  await page.evaluate(act).catch(() => {});
  await expect.poll(() => errors.some((error) => error.startsWith(`${directive} `))).toBe(true);
});

test('the headers add policies that a page cannot set, and cache hashed files permanently', async () => {
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
