/** What a reader does with the search. Each test of a file that imports this has a page of its own. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launch } from './chromium.ts';

export const origin = inject('origin');
let browser: Browser;
export let context: BrowserContext;
export let page: Page;
export let errors: string[];

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(() => context.close());

export const box = () => page.locator('input[role=combobox]');
export const options = () => page.locator('dialog[open] [role=option]');
/** What is shown of an answer, or of a fault. */
export const status = () => page.locator('dialog[open] .search-summary');
/** What a screen reader speaks of an answer. */
export const spoken = () => page.locator('dialog[open] .search-body [role=status]');
/** What is shown and spoken while an answer is awaited. */
export const waiting = () => page.locator('dialog[open] > [role=status]');
export const button = (name: string) => page.locator('dialog[open]').getByRole('button', { name });
/** Whether the box has the focus. */
export const inBox = () => box().evaluate((input) => input === document.activeElement);
export const isOpen = () => page.locator('site-search dialog').evaluate((dialog: HTMLDialogElement) => dialog.open);

export async function open(path = '/devops/day05/') {
  await page.goto(origin + path);
  await page.keyboard.press('/');
  await box().waitFor();
}
/** Waits until the answer to what is in the box is shown. */
export const answered = () =>
  page.locator('dialog[open] [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
export async function type(query: string) {
  await page.keyboard.type(query);
  await answered();
}
export const urls = () => options().evaluateAll((links) => links.map((link) => link.getAttribute('href')));
export const marks = () => options().locator('mark').allTextContents();
