import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SiteFile } from '../format.ts';
import { buildIndex } from './build.ts';
import { writeTexts } from './texts.ts';

const PAGES: Record<string, string> = {
  'day01/': '<h1 id="_top">배포</h1><p>서버에 배포한다.</p><h2 id="plan">계획</h2><p>서버를 고른다.</p>',
  'day02/': '<h1 id="_top">서버</h1><p>서버를 켠다.</p>',
  'day03/': '<h1 id="_top">…</h1>',
};

let dist: string;
let folder: string;
let site: SiteFile;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
  folder = join(dist, 'search');
  for (const [path, body] of Object.entries(PAGES)) {
    await mkdir(join(dist, path));
    await writeFile(join(dist, path, 'index.html'), `<main data-pagefind-body>${body}</main>`);
  }
  await buildIndex(folder, await writeTexts(dist, folder), []);
  site = JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as SiteFile;
});
afterAll(() => rm(dist, { recursive: true }));

it('lists the pages in the order of their paths, and none without a word', () =>
  expect(site.pages.map(({ path, title }) => [path, title])).toEqual([
    ['day01/', '배포'],
    ['day02/', '서버'],
  ]));

it('keeps the text of each page under the name of its record', async () => {
  const [first] = site.pages;
  expect(JSON.parse(await readFile(join(folder, `${first!.id}.json`), 'utf8'))).toEqual([
    ['', '', '서버에 배포한다.'],
    ['plan', '계획', '서버를 고른다.'],
  ]);
});

it('writes what a search reads, and nothing else', async () => {
  const texts = site.pages.map(({ id }) => `${id}.json`);
  const needed = ['index', 'pagefind-entry.json', 'pagefind.js', 'site.json', 'wasm.unknown.pagefind', ...texts];
  const names = await readdir(folder);
  expect(names.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual(needed.sort());
});
