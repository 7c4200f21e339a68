/**
 * Measures the quality of the search: runs every query of `search.json` on the built site in Chromium and prints, for
 * each kind, the share of queries whose first section is a correct one (처음), that have a correct one on the first three
 * pages (3쪽 안) and among the first ten sections (10위 안), the mean reciprocal rank of the first correct one (MRR), and
 * the mean time of a query (ms). For words that the site does not have (없는 말) the correct answer is none. Queries are
 * `{ kind, query, expected }`; `expected` lists sections as `page#id`.
 */
import { readFile } from 'node:fs/promises';
import type { SiteSearch } from '../src/plugins/search/dialog/element.ts';
import { openSite } from './open-site.ts';

interface Query {
  kind: string;
  query: string;
  expected: string[];
}
interface Sum {
  count: number;
  first: number;
  three: number;
  ten: number;
  mrr: number;
  ms: number;
}

const DEPTH = 10;
const PAGES = 3;

const queries = JSON.parse(await readFile(new URL('search.json', import.meta.url), 'utf8')) as Query[];
const { page, close } = await openSite('dist');
const runQuery = (query: string) =>
  page.evaluate(async (text) => {
    const start = performance.now();
    const results = await document.querySelector<SiteSearch>('site-search')!.search(text);
    return {
      ms: performance.now() - start,
      pages: results.map(({ url, sections }) => [...sections.map((section) => section.url), url]),
    };
  }, query);

await runQuery(queries[0]!.query);
const sums = new Map<string, Sum>();
const missed: string[] = [];
for (const { kind, query, expected } of queries) {
  const { ms, pages } = await runQuery(query);
  const sectionsOf = (urls: string[]) => urls.map((url) => url.replace(/^\//, '').replace(/\/(?=#|$)/, ''));
  const found = [...new Set(sectionsOf(pages.flat()))].slice(0, DEPTH);
  const near = sectionsOf(pages.slice(0, PAGES).flat());
  const isNear = expected.length ? expected.some((section) => near.includes(section)) : !near.length;
  const at = expected.length ? found.findIndex((section) => expected.includes(section)) : found.length ? -1 : 0;
  if (at !== 0) missed.push(`${kind}  ${query}  → ${found.slice(0, 3).join(', ') || '없음'}`);
  for (const name of [kind, '모두']) {
    const sum = sums.get(name) ?? { count: 0, first: 0, three: 0, ten: 0, mrr: 0, ms: 0 };
    sums.set(name, {
      count: sum.count + 1,
      first: sum.first + (at === 0 ? 1 : 0),
      three: sum.three + (isNear ? 1 : 0),
      ten: sum.ten + (at >= 0 ? 1 : 0),
      mrr: sum.mrr + (at < 0 ? 0 : 1 / (at + 1)),
      ms: sum.ms + ms,
    });
  }
}
await close();

const rows = [...sums].map(([kind, { count, first, three, ten, mrr, ms }]) => ({
  갈래: kind,
  질의: count,
  처음: (first / count).toFixed(2),
  '3쪽 안': (three / count).toFixed(2),
  '10위 안': (ten / count).toFixed(2),
  MRR: (mrr / count).toFixed(2),
  ms: (ms / count).toFixed(1),
}));
console.table(rows);
console.log(`처음이 아닌 것 ${missed.length}개\n${missed.join('\n')}`);
