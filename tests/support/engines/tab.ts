import type { Browser } from 'playwright-core';

/** What is held down or pressed, besides characters. */
export type Key = 'ArrowDown' | 'ArrowUp' | 'Control' | 'Enter' | 'Escape' | 'Tab';

/** A tab of a browser, in as few words as all drivers of browsers understand. */
export interface Tab {
  goTo(url: string): Promise<void>;
  /** Runs a function in the page; what it is given and gives back goes through JSON. */
  run<Given extends unknown[], Result>(
    act: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Presses keys and lets them go, the last ones first. */
  press(...keys: (Key | (string & {}))[]): Promise<void>;
  /** Types text, a key for each character. */
  type(text: string): Promise<void>;
  /** Clicks on the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Sets the size of the window in CSS pixels; a driver may make it wider than it was asked for. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** @returns a tab of a browser that Playwright drives; closing it closes the browser */
export async function playwrightTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } });
  const page = await context.newPage();
  return {
    goTo: async (url) => void (await page.goto(url)),
    // As text: Playwright's own types of what a function gives back are not those of this interface.
    run: (act, ...given) => page.evaluate(`(${act})(...${JSON.stringify(given)})`),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.locator(selector).first().click(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
