/** What is read stays where it is while the rest of its page comes, on a line so slow that it comes in pieces. */
import { expect, test } from 'vitest';
import { newWindow, origin } from './support/browser.ts';

/** Bytes a second. */
const LINE = 100_000;
/** The line beside the list of pages grows with it: nothing to read, and far below what counts as a shift (0.1). */
const UNSEEN = 0.001;

test.each([
  ['/', 390],
  ['/', 1280],
  ['/devops/day05/', 390],
  ['/devops/day05/', 1280],
  ['/networking/day22/', 390],
  ['/networking/day22/', 1280],
  ['/glossary/', 390],
  ['/glossary/', 1280],
])('%s at %i px', async (path, width) => {
  const page = await newWindow({ viewport: { width, height: 844 } });
  const devTools = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 50, downloadThroughput: LINE, uploadThroughput: LINE };
  await devTools.send('Network.emulateNetworkConditions', line);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const moved = await page.evaluate(
    () =>
      new Promise<{ value: number; what: string }[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const shifts: { value: number; what: string }[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            shifts.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join() });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 300);
      }),
  );
  expect(moved.filter(({ value }) => value > UNSEEN)).toEqual([]);
});
