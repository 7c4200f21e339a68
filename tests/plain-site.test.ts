/**
 * The plugins `diagrams()`, `search()` and `twins()` in another Starlight site, with two English pages and a base path.
 */
import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { axeFaults } from './support/axe.ts';
import { open, page } from './support/browser.ts';
import { build } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');
const BASE = '/docs/';
let copy: string;
/** At the same depth in the project as the fixture, so that the relative imports of its configuration work. */
let site: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = await mkdtemp(join(root, '.test-'));
  site = join(copy, 'fixtures/plain-site');
  await cp(join(root, 'tests/fixtures/plain-site'), site, { recursive: true });
});
afterAll(async () => {
  await rm(copy, { recursive: true });
});

const config = () => readFile(join(site, 'astro.config.mjs'), 'utf8');
const exists = (path: string) =>
  access(join(site, path)).then(
    () => true,
    () => false,
  );

async function publish() {
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  server = await serve(join(site, 'dist'), { base: BASE });
}

const close = () => server?.stop();

async function checkDiagram() {
  await page.goto(server.origin + BASE, { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure', { name: 'From the leaf to the cup' });
  const labels = await figure.locator('svg text').allTextContents();
  expect(labels).toEqual(['Leaf', 'Withering', 'Cup of tea']);
  for (const text of await figure.locator('svg text').all()) {
    const [label, picture] = [await text.boundingBox(), await figure.locator('.diagram-scroll svg').boundingBox()];
    expect(label!.width).toBeGreaterThan(10);
    expect(label!.x).toBeGreaterThan(picture!.x);
    expect(label!.x + label!.width).toBeLessThan(picture!.x + picture!.width);
  }
  const box = figure.locator('svg rect').first();
  expect(await box.evaluate((shape) => getComputedStyle(shape).fill)).toMatch(/^rgb/);

  await figure.getByRole('button', { name: 'Enlarge: From the leaf to the cup' }).click();
  const dialog = page.getByRole('dialog', { name: 'From the leaf to the cup' });
  await dialog.locator('svg').waitFor();
  expect(await dialog.getByRole('button').allTextContents()).toEqual([
    ...['Zoom in', 'Zoom out', 'Fit to screen', 'Copy', 'Close'],
  ]);
  await dialog.getByText('Copy', { exact: true }).click();
  expect(await dialog.getByRole('button', { name: /^Copy .|^Download/ }).allTextContents()).toEqual([
    ...['Copy Mermaid', 'Copy as text', 'Copy SVG', 'Download SVG'],
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await figure.getByRole('link', { name: 'Cup of tea', exact: true }).click();
  await page.waitForURL(`${server.origin}${BASE}brewing/#water`);
}

describe("with this project's search", () => {
  beforeAll(publish);
  afterAll(close);

  test('the configuration takes ten lines, with one call per plugin', async () => {
    expect((await config()).trim().split('\n').length).toBeLessThanOrEqual(11);
    expect(await config()).toContain('plugins: [diagrams(), search()]');
  });

  test('the diagram is drawn, can be enlarged, and has working links, in English', checkDiagram);

  test('axe finds no violations, and a diagram is a tab stop only if it scrolls', async () => {
    await page.goto(server.origin + BASE, { waitUntil: 'networkidle' });
    expect(await axeFaults(page, ['main figure'])).toEqual([]);
    const frame = page.locator('.diagram-scroll');
    expect(await frame.getAttribute('tabindex')).toBe(null);
    await page.setViewportSize({ width: 200, height: 600 });
    await expect.poll(() => frame.getAttribute('tabindex')).toBe('0');
    expect(await axeFaults(page, ['main figure'])).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(() => frame.getAttribute('tabindex')).toBe(null);
  });

  test.each([
    ['words in the text', 'eighty degrees', /\/docs\/brewing\/(#water)?$/],
    ['a label in a diagram', 'withering', /\/docs\/(#.*)?$/],
  ])('the search finds %s and links to it', async (_, query, address) => {
    await open(server.origin + BASE);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill(query);
    const result = page.getByRole('option').first();
    await result.waitFor();
    expect(await result.getAttribute('href')).toMatch(address);
    await result.click();
    await page.waitForURL(address);
    expect(await exists('dist/pagefind')).toBe(false);
  });
});

describe("with Starlight's search and Markdown files of its pages", () => {
  beforeAll(async () => {
    await writeFile(join(site, 'astro.config.mjs'), (await config()).replace(/\bsearch\b/g, 'twins'));
    await publish();
  });
  afterAll(close);

  test('the diagram is drawn, can be enlarged, and has working links, in English', checkDiagram);

  test('the search finds a label in the diagram', async () => {
    await page.goto(server.origin + BASE, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    // Starlight loads its search box when the browser is idle, which headless Chromium may delay until the next frame.
    const box = page.getByRole('dialog').getByRole('textbox', { name: 'Search' });
    await expect
      .poll(() => page.evaluate(() => new Promise((done) => requestAnimationFrame(done))).then(() => box.count()))
      .toBe(1);
    await box.fill('withering');
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /Tea|Green and black/ })
      .first()
      .click();
    await page.waitForURL(/\/docs\//);
  });

  test('each page has a Markdown file next to it, which llms.txt lists', async () => {
    const read = (file: string) => readFile(join(site, 'dist', file), 'utf8');
    expect(await read('brewing.md')).toMatch(
      /^# \[Brewing\]\(https:\/\/example\.org\/docs\/brewing\/\)\n\n\[List of all pages\]\(\S+\)\n\nHow long /,
    );
    expect(await read('index.md')).toContain('```mermaid\nflowchart LR\n  leaf(Leaf) --> withering(Withering)\n');
    expect(await read('index.html')).toContain('<link rel="alternate" type="text/markdown" href="/docs/index.md"/>');
    expect(await read('llms.txt')).toMatch(
      /^# Tea\n\n> Tea\n[^]*## Pages\n\n- \[Brewing\]\(https:\/\/example\.org\/docs\/brewing\.md\)\n- \[Tea\]/,
    );
  });
});

describe('an invalid diagram', () => {
  const FAULTY = {
    'broken.md': '---\ntitle: Broken\n---\n\n```mermaid title="Broken"\nflowchart LR\n  a --> b[[[\n```\n',
    'broken-too.mdx': '---\ntitle: Broken\n---\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
  };

  test('fails the build, which reports all of them with file, line and reason', async () => {
    for (const [name, text] of Object.entries(FAULTY)) await writeFile(join(site, 'src/content/docs', name), text);
    const { code, output } = await build(site);
    expect(code).toBe(1);
    expect(output).toMatch(/src\/content\/docs\/broken\.md:7\n.*Parse error on line 2/);
    expect(output).toMatch(/src\/content\/docs\/broken-too\.mdx:5\n.*이름이 없습니다/);
    expect(output.match(/docs\/broken\.md:7\n/g)).toHaveLength(1);
  });
});

test('the Markdown files need the address of the site, which the build says before it starts', async () => {
  await writeFile(join(site, 'astro.config.mjs'), (await config()).replace(/ +site: .*\n/, ''));
  const { code, output } = await build(site);
  expect(code).toBe(1);
  expect(output).toContain('astro.config에 site');
  expect(output).not.toContain('Invalid URL');
});
