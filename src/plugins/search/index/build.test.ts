import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteFile, TextPiece } from '../format.ts';
import { buildIndex } from './build.ts';
import { readPages } from './read-pages.ts';

const PAGES: Record<string, string> = {
  'day01/': '<h1 id="_top">배포</h1><p>서버에 배포한다.</p><h2 id="plan">계획</h2><p>서버를 고른다.</p>',
  'day02/': `<h1 id="_top">서버</h1><p>서버를 켠다.</p>${'<p>로그를 본다. 걸렸ㅋㅋ네요.</p>'.repeat(800)}`,
  'day05/': `<h1 id="_top">여러 장</h1>${Array.from(
    { length: 40 },
    (_, at) => `<h2 id="s${at}">${at}장 차례</h2><p>${'로그를 본다. '.repeat(100)}</p>`,
  ).join('')}`,
  'day03/': '<h1 id="_top">…</h1>',
  'day04/': `<h1 id="_top">긴 글</h1><p>${'서버를 켠다. '.repeat(150_000)}</p>`,
};

let dist: string;
const built = async (name: string, pages = PAGES) => {
  for (const [path, body] of Object.entries(pages)) {
    await mkdir(join(dist, path), { recursive: true });
    await writeFile(join(dist, path, 'index.html'), `<main data-pagefind-body>${body}</main>`);
  }
  const folder = join(dist, name);
  await buildIndex(folder, await readPages(dist), [['서버', 'server']]);
  return { folder, site: JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as SiteFile };
};
let folder: string;
let site: SiteFile;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
  ({ folder, site } = await built('search'));
});
afterAll(() => rm(dist, { recursive: true }));

const text = async (page: number, part: number) =>
  JSON.parse(await readFile(join(folder, site.folder, `${page}-${part}.json`), 'utf8')) as TextPiece[];

it('lists the pages in the order of their paths, without those that have no words', () =>
  expect(site.pages.map(({ path, title }) => [path, title])).toEqual([
    ['day01/', '배포'],
    ['day02/', '서버'],
    ['day04/', '긴 글'],
    ['day05/', '여러 장'],
  ]));

it('writes the text of each page by section', async () =>
  expect(await text(0, 0)).toEqual([
    [0, '', '', '서버에 배포한다.', ''],
    [1, 'plan', '계획', '서버를 고른다.', ''],
  ]));

it('splits the text of a long page into files between its blocks', async () => {
  const files = (await readdir(join(folder, site.folder))).filter((name) => name.startsWith('1-'));
  expect(site.pages[1]!.cuts).toHaveLength(files.length - 1);
  expect(files.length).toBeGreaterThan(1);
  const pieces = (await Promise.all(files.map((_, part) => text(1, part)))).flat();
  expect(pieces.map(([, , , blocks]) => blocks).join('\n')).toBe(
    ['서버를 켠다.', ...Array<string>(800).fill('로그를 본다. 걸렸ㅋㅋ네요.')].join('\n'),
  );
});

it('puts each section into the file that its position on the page determines', async () => {
  for (const [page, { lengths, cuts = [] }] of site.pages.entries()) {
    let start = 0;
    for (const [section, length] of lengths.entries()) {
      const part = cuts.filter((cut) => cut <= start).length;
      expect((await text(page, part)).map(([index]) => index)).toContain(section);
      start += length.reduce((sum, one) => sum + one);
    }
  }
});

it('writes only the files that a search reads', async () => {
  const names = await readdir(join(folder, site.folder));
  const others = names.filter((name) => !/^\d+-\d+\.json$|\.pf_meta$/.test(name));
  expect(others.sort()).toEqual(['index', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind']);
  expect((await readdir(folder)).sort()).toEqual([site.folder, 'site.json'].sort());
});

describe('the name of the folder', () => {
  it('is the same for the same pages', async () => expect((await built('again')).site.folder).toBe(site.folder));

  it('changes if a word of a page changes', async () => {
    const changed = { ...PAGES, 'day01/': PAGES['day01/']!.replace('고른다', '고른다고') };
    expect((await built('changed', changed)).site.folder).not.toBe(site.folder);
  });
});
