import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverSite } from './deliver-site.ts';

const link = (name: string, media = '') =>
  `<link rel="stylesheet" href="/notes/_astro/${name}"${media && ` media="${media}"`}>`;
const script = (name: string) => `<script type="module" src="/notes/_astro/${name}"></script>`;
const page = (head: string, body: string) =>
  `<html><head><meta charset="utf-8">${head}</head><body class="page">${body}</body></html>`;
const content = (body: string) => `<div class="content sl-markdown-content">${body}</div>`;

const ASSETS = {
  'print.css': 'a{color:#000}',
  'base.css':
    ':root{--ink:#111;--mark:#ff0;--gone:red}.page{color:var(--ink)}.frame{margin:0}.gone{color:red}.icon{top:0}@media print{tabs-list:where(.astro-abcd1234){top:0}}',
  'cards.css': `.card{background:var(--mark)}.page .card .icon{left:0}`,
  'icons.css': '.icon{width:1em}.page .icon{left:1px}.by-script{top:9px}',
  'ec.css': '.frame{color:navy}',
  'home.css': '.hero{color:green}',
  'menu.js': 'globalThis.menu = document.body.matches(".page");',
  'contents.js': 'import("./later.js");',
  'later.js': 'globalThis.later = "by-script"; new Worker(new URL("worker.js", import.meta.url));',
  'worker.js': 'self.worker = 1;',
  'ec.js': 'globalThis.code = 1;',
  'kept.js': 'import "./kept-too.js";',
  'kept-too.js': 'globalThis.kept = 1;',
  'left.js': 'globalThis.left = 1;',
};
const HEAD = [
  link('print.css', 'print'),
  link('base.css'),
  link('cards.css'),
  link('icons.css'),
  script('menu.js'),
].join('');
const text = page(HEAD, `<i class="icon"></i>${script('contents.js')}${content('<p>글</p>')}`);
const PAGES = {
  'index.html': page(`${link('home.css')}${HEAD}`, '<i class="icon hero"></i>'),
  'a/index.html': text,
  'b/index.html': text,
  'card/index.html': text.replace('<p>', '<p class="card">'),
};
const TABS = text.replace('<p>', '<tabs-list class="astro-abcd1234"></tabs-list><p>');
const CODE = text.replace('<p>글</p>', `${link('ec.css')}${script('ec.js')}<pre class="frame"></pre>`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterAll(() => rm(folder, { recursive: true }));

let sites = 0;
/** Delivers a site of the pages above and others; @returns functions that read its files. */
async function deliverPages(others: Record<string, string> = {}) {
  const root = join(folder, String(++sites));
  const files = {
    ...PAGES,
    ...others,
    ...Object.fromEntries(Object.entries(ASSETS).map(([name, text]) => [`_astro/${name}`, text])),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'dist', name)), { recursive: true });
    await writeFile(join(root, 'dist', name), text);
  }
  await mkdir(join(root, 'public'), { recursive: true });
  await writeFile(join(root, 'public/own.html'), '');
  await deliverSite({
    dir: pathToFileURL(join(root, 'dist/')),
    publicDir: pathToFileURL(join(root, 'public/')),
    base: '/notes/',
    assets: '_astro/',
  });
  const read = (name: string) => readFile(join(root, 'dist', name), 'utf8');
  /** Returns the files that a page loads, in order, without hashes, each with its text. */
  const loads = async (name: string) => {
    const files = [...(await read(name)).matchAll(/(?:href|src)="\/notes\/(_astro\/(\w+)[^"]*?(\.\w+))"/g)];
    return new Map(
      await Promise.all(files.map(async ([, file, stem, end]) => [stem! + end!, await read(file!)] as const)),
    );
  };
  const style = async (name: string) => /<style>(.*?)<\/style>/.exec(await read(name))![1];
  return { read, loads, style, names: () => readdir(join(root, 'dist/_astro')) };
}

describe('pages of a site', () => {
  let site: Awaited<ReturnType<typeof deliverPages>>;
  let withMore: typeof site;
  beforeAll(async () => {
    site = await deliverPages();
    withMore = await deliverPages({ 'code/index.html': CODE, 'tabs/index.html': TABS });
  });

  test('have one shared script and inline styles', async () => {
    for (const name of ['a/index.html', 'index.html', 'card/index.html'])
      expect([...(await site.loads(name)).keys()]).toEqual(['site.js']);
  });

  test('have their styles in the original order, without unused rules', async () => {
    expect(await site.style('a/index.html')).toBe(
      ':root{--ink:#111}.page{color:var(--ink)}.icon{top:0}.icon{width:1em}.page .icon{left:1px}.by-script{top:9px}',
    );
    expect(await site.style('index.html')).toContain('.hero{color:green}');
    expect(await site.style('card/index.html')).toContain('.card{background:var(--mark)}.page .card .icon{left:0}');
    expect(await site.style('card/index.html')).toContain('--mark:#ff0');
  });

  test('have the styles for everything that the shared script may add, even if Astro would have loaded only a part of it', async () => {
    expect(PAGES['index.html']).not.toContain('contents.js');
    expect(await site.style('index.html')).toContain('.by-script{top:9px}');
  });

  test('do not change if another page has code or components', async () => {
    for (const name of Object.keys(PAGES)) expect(await withMore.read(name)).toBe(await site.read(name));
    expect((await withMore.names()).toSorted()).toEqual(expect.arrayContaining((await site.names()).toSorted()));
  });

  test('have the scripts and styles of their own code and components', async () => {
    expect([...(await withMore.loads('code/index.html')).keys()]).toEqual(['site.js', 'ec.js']);
    expect(await withMore.style('code/index.html')).toContain('.frame{color:navy}');
    expect(await withMore.style('tabs/index.html')).toContain('tabs-list:where(.astro-abcd1234){top:0}');
  });

  test('leave exactly the files that are referenced', async () => {
    const names = (await site.names()).map((name) => name.replace(/\.[\w-]{8}\./, '.')).sort();
    expect(names).toEqual(['later.js', 'site.js', 'worker.js']);
  });
});

test('a file that an author refers to stays, with its imports', async () => {
  const { names } = await deliverPages({
    'own/index.html': page(HEAD, '<template><script type="module" src="/notes/_astro/kept.js"></script></template>'),
  });
  expect(await names()).toEqual(expect.arrayContaining(['kept.js', 'kept-too.js']));
});

test('a page with different styles gets none of the others', async () => {
  const { loads, style } = await deliverPages({ 'plain/index.html': page(link('home.css'), '<p class="hero"></p>') });
  expect([...(await loads('plain/index.html')).keys()]).toEqual([]);
  expect(await style('plain/index.html')).toBe('.hero{color:green}');
});

test('a site of one page without styles and scripts is delivered', async () => {
  const root = join(folder, 'bare');
  await mkdir(join(root, '_astro'), { recursive: true });
  await writeFile(join(root, 'index.html'), page('', ''));
  const [dir, publicDir] = [pathToFileURL(`${root}/`), pathToFileURL(join(folder, 'none/'))];
  await deliverSite({ dir, publicDir, base: '/', assets: '_astro/' });
  expect(await readFile(join(root, 'index.html'), 'utf8')).toContain('Content-Security-Policy');
});

test('a page in public/ is not changed', async () => {
  const { read } = await deliverPages({ 'own.html': '<p>own</p>' });
  expect(await read('own.html')).toBe('<p>own</p>');
});

test('pages without a charset are rejected, all in one report', async () => {
  const bare = '<html><head></head><body><meta charset="utf-8"></body></html>';
  await expect(deliverPages({ 'x/index.html': bare, 'y.html': bare })).rejects.toThrow(
    /<meta charset="utf-8">을 넣으세요[\s\S]*x\/index\.html\ny\.html/,
  );
});
