/** Text does not move while a page loads, on a connection so slow that the page arrives in pieces. */
import { expect, test } from 'vitest';
import { newWindow, origin } from './support/browser.ts';

/** Bytes per second. */
const THROUGHPUT = 100_000;
/** The border next to the list of pages grows with it, which is far below what counts as a poor shift (0.1). */
const NEGLIGIBLE = 0.001;

test.each([
  ['/', 390],
  ['/', 1280],
  ['/devops/day05/', 390],
  ['/devops/day05/', 1280],
  ['/networking/day22/', 390],
  ['/networking/day22/', 1280],
  ['/glossary/', 390],
  ['/glossary/', 1280],
])('nothing moves on %s at %i px', async (path, width) => {
  const page = await newWindow({ viewport: { width, height: 844 } });
  const devTools = await page.context().newCDPSession(page);
  const conditions = {
    offline: false,
    latency: 50,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT,
  };
  await devTools.send('Network.emulateNetworkConditions', conditions);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const moved = await page.evaluate(
    () =>
      new Promise<{ value: number; what: string }[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const shifts: { value: number; what: string }[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            // A paragraph that arrives in two parts may wrap anew: only its text, as nothing below it is shown yet.
            if (sources.length !== 1 || !(sources[0]!.node instanceof Text))
              shifts.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join() });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 300);
      }),
  );
  expect(moved.filter(({ value }) => value > NEGLIGIBLE)).toEqual([]);
});
