import type { Browser } from 'playwright-core';

/** Keys besides characters. */
export type Key = 'ArrowDown' | 'ArrowUp' | 'Control' | 'Enter' | 'Escape' | 'Tab';

/** A tab of a browser, with the operations that all drivers support. */
export interface Tab {
  goTo(url: string): Promise<void>;
  /** Runs a function in the page; arguments and result are serialized as JSON. */
  run<Given extends unknown[], Result>(
    act: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Presses keys together, and releases them in reverse order. */
  press(...keys: (Key | (string & {}))[]): Promise<void>;
  /** Types text with a keystroke for each character. */
  type(text: string): Promise<void>;
  /** Clicks the first element that matches a selector. */
  click(selector: string): Promise<void>;
  /** Sets the size of the window in CSS pixels; a driver may make it wider than requested. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** @returns a tab of a browser that Playwright drives; closing it closes the browser */
export async function playwrightTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } });
  const page = await context.newPage();
  return {
    async goTo(url) {
      // With Firefox, Playwright sometimes takes a navigation for two: https://github.com/microsoft/playwright/issues/28165
      const isTakenForTwo = (error: Error) => error.message.includes(`interrupted by another navigation to "${url}"`);
      await page.goto(url).catch((error: Error) => (isTakenForTwo(error) ? page.goto(url) : Promise.reject(error)));
    },
    // As a string: Playwright's types of results are incompatible with this interface.
    run: (act, ...given) => page.evaluate(`(${act})(...${JSON.stringify(given)})`),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.locator(selector).first().click(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
