/** Helpers for tests of the search dialog. */
import { open as openPage, page } from './browser.ts';

export const box = () => page.locator('input[role=combobox]');
export const options = () => page.locator('dialog[open] [role=option]');
/** The visible message about results or an error. */
export const status = () => page.locator('dialog[open] .search-summary');
/** The announcement of results to screen readers. */
export const spoken = () => page.locator('dialog[open] .search-body [role=status]');
/** The message, visible and announced, while results are loading. */
export const waiting = () => page.locator('dialog[open] > [role=status]');
export const button = (name: string) => page.locator('dialog[open]').getByRole('button', { name });
/** Whether the search box has the focus. */
export const inBox = () => box().evaluate((input) => input === document.activeElement);
export const isOpen = () => page.locator('site-search dialog').evaluate((dialog: HTMLDialogElement) => dialog.open);

export async function open(path = '/devops/day05/') {
  await openPage(path);
  await page.keyboard.press('/');
  await box().waitFor();
}
/** Waits until the results of the current query are shown. */
export const answered = () =>
  page.locator('dialog[open] [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
export async function type(query: string) {
  await page.keyboard.type(query);
  await answered();
}
export const urls = () => options().evaluateAll((links) => links.map((link) => link.getAttribute('href')));
export const marks = () => options().locator('mark').allTextContents();
