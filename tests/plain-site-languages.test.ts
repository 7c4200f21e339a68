/** The plugins in a Starlight site in two languages with regions, one page of which is not translated. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { open, page } from './support/browser.ts';
import { build } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');
const CONFIG = `import starlight from '@astrojs/starlight';
import { diagrams } from '../../../src/plugins/diagrams/index.ts';
import { search } from '../../../src/plugins/search/index.ts';
import { twins } from '../../../src/plugins/twins/index.ts';

export default {
  site: 'https://example.org',
  integrations: [
    starlight({
      title: '차',
      locales: { root: { label: '한국어', lang: 'ko-KR' }, en: { label: 'English', lang: 'en-GB' } },
      sidebar: [{ label: '마시기', translations: { 'en-GB': 'Drinking' }, items: [{ autogenerate: { directory: 'cup' } }] }],
      plugins: [diagrams(), search(), twins()],
    }),
  ],
};`;
const PAGES = {
  'index.md': '---\ntitle: 차\n---\n\n모든 차는 한 나무의 잎입니다.',
  'cup/kettle.md': '---\ntitle: 주전자\n---\n\n주전자는 물을 끓입니다.',
  'cup/pot.md':
    '---\ntitle: 찻주전자\n---\n\n```mermaid title="우리기"\nsequenceDiagram\n  물->>찻잎: 붓기\n  Note over 물: 뜨겁게\n```',
  'en/index.md': '---\ntitle: Tea\n---\n\nAll tea is the leaf of one plant.',
  'en/cup/kettle.md': '---\ntitle: Kettle\n---\n\nA kettle boils the water.',
};
let copy: string;
let site: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = await mkdtemp(join(root, '.test-'));
  site = join(copy, 'fixtures/site');
  await cp(join(root, 'tests/fixtures/plain-site'), site, { recursive: true });
  await rm(join(site, 'src/content/docs'), { recursive: true });
  await writeFile(join(site, 'astro.config.mjs'), CONFIG);
  for (const [name, text] of Object.entries(PAGES)) {
    const file = join(site, 'src/content/docs', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  server = await serve(join(site, 'dist'));
});
afterAll(async () => {
  server?.stop();
  await rm(copy, { recursive: true });
});

const results = () =>
  page.locator('site-search [role=option]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test.each([
  ['/', '주전자는', ['/cup/kettle/']],
  ['/', '찻잎', ['/cup/pot/']],
  ['/', 'kettle', []],
  ['/en/', 'kettle', ['/en/cup/kettle/']],
  ['/en/', '찻잎', ['/en/cup/pot/']],
])('on %s a search for %s finds the page that this language shows', async (path, query, found) => {
  await open(server.origin + path);
  await page.keyboard.press('/');
  await page.locator('site-search input').fill(query);
  await page
    .locator('.search-summary')
    .filter({ hasText: query === 'kettle' && path === '/' ? query : /1/ })
    .waitFor();
  expect(await results()).toEqual(found);
});

test.each([
  ['/', '닫기', '마시기', '/cup/kettle/'],
  ['/en/', 'Close', 'Drinking', '/en/cup/kettle/'],
])('the search on %s is in its language, and so are the suggestions', async (path, close, label, href) => {
  await open(server.origin + path);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: close, exact: true }).waitFor();
  const links = page.locator('.search-start a');
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual([
    [label, href],
  ]);
});

test('Markdown and descriptions of diagrams are in the language of the page', async () => {
  const read = (file: string) => readFile(join(site, 'dist', file), 'utf8');
  expect(await read('cup/pot.md')).toMatch(/\[모든 쪽의 목록\][^]*\n1\. 물 → 찻잎: 붓기\n/);
  expect(await read('en/cup/kettle.md')).toContain('[List of all pages]');
  expect(await read('en/cup/pot.md')).toContain('1. 물 → 찻잎');
  expect((await read('llms.txt')).match(/(?<=example\.org)\/\S+\.md(?=\))/g)!.sort()).toEqual([
    ...['/cup/kettle.md', '/cup/pot.md', '/en.md', '/en/cup/kettle.md'],
    '/index.md',
  ]);
});
