import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { launch } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser?.close());

test.each([
  ['데브옵스', '/devops/day01/'],
  ['사일로', '/devops/day01/'],
  ['라우팅', '/networking/day21/'],
])('%s is found', async (query, path) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(inject('origin'));
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill(query);
  await page.locator(`dialog a[href*="${path}"]`).first().waitFor();
  await page.context().close();
});
