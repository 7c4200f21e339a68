/**
 * Measures the latency of the search: types queries into the dialog of a built site in Chromium at the speed of a phone
 * (processor 4× slower), and prints the time from each keystroke until the results are painted, in milliseconds (50th, 75th
 * and 90th percentile). Each query is typed twice; only the second time, when all files are loaded, counts.
 * Usage: `npm run bench:pace -- [DIST] [QUERIES]`, where QUERIES is a file with `{ query }` objects (default: this project's
 * site and `search.json`).
 */
import { readFile } from 'node:fs/promises';
import { serve } from '../src/plugins/delivery/serve.ts';
import { findChromium, launch } from '../tests/support/engines/chromium.ts';

const SLOWER = 4;
const MAX_QUERIES = 60;

const [dist = 'dist', file = new URL('search.json', import.meta.url)] = process.argv.slice(2);
const content = JSON.parse(await readFile(file, 'utf8')) as { query: string }[] | { queries: { query: string }[] };
const all = (Array.isArray(content) ? content : content.queries).map(({ query }) => query);
const queries = all.filter((_, index) => index % Math.ceil(all.length / MAX_QUERIES) === 0);

const { origin, stop } = await serve(dist);
const browser = await launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(`${origin}/`);
await page.keyboard.press('/');
await page.locator('input[role=combobox]').waitFor();
await page.locator('[role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
const devtools = await page.context().newCDPSession(page);

/** Types a query letter by letter, each after the results of the previous one. */
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
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const times: number[] = [];
for (const query of queries) times.push(...(await type(query)));
await browser.close();
stop();

times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(0);
console.table({
  [`${queries.length}개 검색어의 글쇠 ${times.length}번`]: { p50: at(0.5), p75: at(0.75), p90: at(0.9) },
});
