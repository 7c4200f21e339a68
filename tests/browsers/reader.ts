import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Engine, findEngine } from '../support/engines/index.ts';
import type { Tab } from '../support/engines/tab.ts';

/** A page with sections and a diagram. */
export const NOTE = '/devops/day05/';
export const BOX = 'site-search input';

/**
 * Opens a tab for all tests of the file.
 *
 * @returns the tab, and functions for what a reader sees and does in it
 */
export function readerIn(engine: Engine) {
  const origin = inject('origin');
  const reader = {} as { tab: Tab };
  beforeAll(async () => {
    reader.tab = await (await findEngine(engine))();
  });
  afterAll(() => reader.tab?.close());

  /** Opens a page and waits until its scripts have run, which may be after it has loaded. */
  const open = async (path: string) => {
    await reader.tab.goTo(origin + path);
    await until(() => count('site-search:defined')).toBe(1);
  };
  const address = async () => (await reader.tab.run(() => location.href)).replace(origin, '');
  const count = (selector: string) =>
    reader.tab.run((selector) => document.querySelectorAll(selector).length, selector);
  const text = (selector: string) =>
    reader.tab.run((selector) => document.querySelector<HTMLElement>(selector)?.innerText.trim(), selector);
  const value = (selector: string) =>
    reader.tab.run((selector) => document.querySelector<HTMLInputElement>(selector)?.value, selector);
  /** Whether the centre of an element is in the window and not covered. */
  const isSeen = (selector: string) =>
    reader.tab.run((selector) => {
      const element = document.querySelector(selector);
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      const seen = width && document.elementFromPoint(left + width / 2, top + height / 2);
      return Boolean(seen && (element!.contains(seen) || seen.contains(element)));
    }, selector);
  const focus = () =>
    reader.tab.run(() => document.activeElement?.closest('[id], input, button')?.outerHTML.slice(0, 60));
  const results = () =>
    reader.tab.run(() =>
      [...document.querySelectorAll('dialog[open] [aria-busy=false] [role=option]')].map((one) =>
        one.getAttribute('href'),
      ),
    );
  const until = <Value>(see: () => Promise<Value>) =>
    // During a navigation a driver may fail to answer.
    expect.poll(() => see().catch((error: Error) => error.message));
  const back = () => reader.tab.run(() => void setTimeout(() => history.back()));
  const press = (selector: string) =>
    reader.tab.run((one) => document.querySelector<HTMLElement>(one)!.click(), selector);
  const search = async (query: string) => {
    await open(NOTE);
    await reader.tab.press('/');
    await until(() => isSeen(BOX)).toBe(true);
    await reader.tab.type(query);
  };
  const theme = () => reader.tab.run(() => document.documentElement.dataset['theme']);

  const seen = { address, count, focus, isSeen, results, text, theme, value };
  return Object.assign(reader, { origin, open, until, back, press, search }, seen);
}
