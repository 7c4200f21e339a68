/** What a reader does with the search. */
import { origin, page } from './browser.ts';

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
