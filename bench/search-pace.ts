/**
 * Measures how quickly the search responds to typing: types the queries of a file into the dialog of a built site in
 * Chromium, with the processor 4× slower as on a phone, and prints the time from each key to the painted answer, in
 * milliseconds (median, 75th and 90th percentile). Each query is typed twice; only the second time, with all files
 * loaded, is measured. Usage: `npm run bench:pace -- [DIST] [QUERIES]`, where the file contains `{ query }` objects (by
 * default this project's site and `search.json`).
 */
import { readFile } from 'node:fs/promises';
import { openSite } from './open-site.ts';

const CPU_SLOWDOWN = 4;
const MAX_QUERIES = 60;

const [dist = 'dist', file = new URL('search.json', import.meta.url)] = process.argv.slice(2);
const content = JSON.parse(await readFile(file, 'utf8')) as { query: string }[] | { queries: { query: string }[] };
const all = (Array.isArray(content) ? content : content.queries).map(({ query }) => query);
const queries = all.filter((_, index) => index % Math.ceil(all.length / MAX_QUERIES) === 0);

const { page, close } = await openSite(dist, { viewport: { width: 390, height: 844 } });
await page.keyboard.press('/');
await page.locator('input[role=combobox]').waitFor();
await page.locator('[role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
const devtools = await page.context().newCDPSession(page);

/** Types a query letter by letter, waiting for the answer to each; returns the times. */
const type = (query: string) =>
  page.evaluate(
    async (letters) => {
      const input = document.querySelector<HTMLInputElement>('input[role=combobox]')!;
      const list = document.querySelector('[role=listbox]')!;
      const times: number[] = [];
      for (let end = 1; end <= letters.length; end++) {
        const began = performance.now();
        const answered = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (list.ariaBusy !== 'false') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(list, { attributeFilter: ['aria-busy'] });
        });
        input.value = letters.slice(0, end).join('');
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await answered;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - began);
      }
      return times;
    },
    [...query],
  );

for (const query of queries) await type(query);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
const times: number[] = [];
for (const query of queries) times.push(...(await type(query)));
await close();

times.sort((a, b) => a - b);
const percentile = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(0);
console.table({
  [`${queries.length}개 검색어의 글쇠 ${times.length}번`]: {
    p50: percentile(0.5),
    p75: percentile(0.75),
    p90: percentile(0.9),
  },
});
