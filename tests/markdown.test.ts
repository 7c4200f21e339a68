/** What an author writes in Markdown, as its readers get it: each note of `fixtures/notes/` has one thing. */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { readBuiltPage } from '../src/site/built-page.ts';
import { axeFaults } from './support/axe.ts';
import { launch } from './support/chromium.ts';
import { build, Project } from './support/project.ts';

const fixtures = resolve(import.meta.dirname, 'fixtures/notes');
const notes = (await readdir(fixtures)).flatMap((file) => /^(.+)\.mdx?$/.exec(file)?.[1] ?? []);
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 844 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

/** A busy machine may take long. */
const SLOWLY = { timeout: 20_000 };

let project: Project;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let output: string;
beforeAll(async () => {
  project = await Project.copy();
  await cp(fixtures, join(project.folder, 'src/content/docs/devops'), { recursive: true });
  const built = await build(project.folder, { SKIP_CARDS: '1' });
  if (built.code !== 0) throw new Error(built.output);
  ({ output } = built);
  server = await serve(join(project.folder, 'dist'));
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  await project?.remove();
});

const htmlOf = (note: string) => readFile(join(project.folder, 'dist/devops', note, 'index.html'), 'utf8');
const read = async (note: string) => new JSDOM(await htmlOf(note)).window.document;

async function open(note: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${server.origin}/devops/${note}/`, { waitUntil: 'networkidle' });
  return page;
}
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((element) => element.checkVisibility()));

test('the build warns of nothing', () => expect(output).not.toMatch(/warn/i));

/** Expressive Code looks half a second later which blocks scroll. */
async function settle(page: Page) {
  const blocks = page.locator('.expressive-code pre:not([tabindex])');
  const cut = () => blocks.evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
  await expect.poll(cut, SLOWLY).toBe(0);
}

test.each(notes)(
  'axe finds nothing in %s, in both themes and on a phone, where it is no wider than the page',
  async (note) => {
    const page = await open(note);
    for (const { colorScheme, viewport } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      await settle(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      expect(await axeFaults(page), `${colorScheme} at ${viewport.width} px`).toEqual([]);
    }
    await page.context().close();
  },
);

test('a click on the text of a task changes nothing, and the box has it as its name', async () => {
  const page = await open('task-list');
  const box = page.getByRole('checkbox', { name: '도커를 설치(필수)하기' });
  expect(await box.isChecked()).toBe(true);
  await page.getByText('도커를').click({ force: true });
  expect(await box.isChecked()).toBe(true);
  expect(await page.getByRole('checkbox').count()).toBe(4);
  await page.context().close();
});

test('footnotes stand in no contents and have no address, and lead there and back', async () => {
  const document = await read('footnotes');
  const contents = [...document.querySelectorAll('starlight-toc a')].map((link) => link.getAttribute('href'));
  expect(contents).toEqual(['#_top', '#body', '#next']);
  expect(document.querySelector('.footnotes .sl-anchor-link')).toBeNull();
  const addresses = await readdir(join(project.folder, 'dist/footnotes'), { withFileTypes: true });
  expect(addresses.filter((one) => one.isDirectory()).map(({ name }) => name)).toEqual(['body', 'next']);
  const { sections } = readBuiltPage(await htmlOf('footnotes'))!;
  expect(sections[1]!.prose).toBe('컨테이너는 가볍다. 다시 컨테이너.');
  expect(sections[2]!.text).toContain('격리된 프로세스.');

  const page = await open('footnotes');
  await page.getByRole('link', { name: '각주 2', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#user-content-fn-2');
  await page.getByRole('link', { name: '각주 2의 본문으로' }).click();
  expect(new URL(page.url()).hash).toBe('#user-content-fnref-2');
  expect(await page.getByRole('region', { name: '각주' }).isVisible()).toBe(true);
  await page.context().close();
});

test('each scrolling block of code is a landmark of its own', async () => {
  const page = await open('code-many', { viewport: { width: 390, height: 844 } });
  await expect.poll(() => page.getByRole('region', { name: /^코드 \d/ }).count(), SLOWLY).toBe(3);
  expect(await page.locator('pre').evaluateAll((all) => all.map((pre) => pre.getAttribute('aria-label')))).toEqual([
    ...['코드 1: main.go', '코드 2: 터미널 창', '코드 3', '코드 4: main.go'],
  ]);
  await page.context().close();
});

test('alerts are boxes with names', async () => {
  const document = await read('alerts');
  const boxes = [...document.querySelectorAll('.starlight-aside')].map(
    (box) => `${/--(\w+)/.exec(box.className)?.[1]} ${box.getAttribute('aria-label')}`,
  );
  expect(boxes).toEqual(['note 참고', 'tip 팁', 'note 중요', 'caution 주의', 'danger 위험', 'note 제목이 있는 알림']);
});

test('definitions are a list, and other text with colons is text', async () => {
  const document = await read('definitions');
  const list = document.querySelector('dl')!;
  expect([...list.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    '컨테이너(container)는',
    '이미지',
  ]);
  expect([...list.querySelectorAll('dt strong, dd strong')]).toHaveLength(2);
  expect(list.nextElementSibling!.textContent).toBe('시각: 오전 9:30, 비율 3:4, 그리고 :글자.');
});

test('a formula is MathML, and a dollar a dollar', async () => {
  const document = await read('math');
  expect(document.querySelectorAll('math')).toHaveLength(4);
  expect(document.querySelector('.sl-markdown-content p')!.textContent).toContain('$HOME과 $HOME, $5~$10는 글자다.');
});

test.each([
  ['math-wide', 1],
  ['math', 0],
])('of the formulas of %s, %i scroll and are stops of the keyboard', async (note, stops) => {
  const page = await open(note, { viewport: { width: 390, height: 844 } });
  expect(await page.locator('.math-frame').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.math-frame[tabindex]').count(), SLOWLY).toBe(stops);
  await page.context().close();
});

test('a formula that cannot be read stops the build', async () => {
  await project.write('devops/broken.md', '---\ntitle: 가\ndescription: 나.\n---\n\n글\n\n$$\n\\foo\n$$\n');
  const { code, output } = await build(project.folder, { SKIP_CARDS: '1' });
  await project.delete('devops/broken.md');
  expect(code).toBe(1);
  expect(output).toContain('devops/broken.md:9\n    읽을 수 없는 수식입니다: Unsupported function name: \\foo');
});

test('a picture has its size, waits until it is near, and has a caption; it is no wider than the page', async () => {
  const page = await open('picture', { viewport: { width: 390, height: 844 } });
  const image = page.getByRole('figure', { name: '' }).getByRole('img', { name: '서버 두 대와 그 사이의 선' });
  expect(
    await image.evaluate((img: HTMLImageElement) => [img.width > 0, img.loading, img.title, img.getAttribute('width')]),
  ).toEqual([true, 'lazy', '', '1200']);
  expect((await image.boundingBox())!.width).toBeLessThanOrEqual(390);
  expect(await page.locator('figcaption').textContent()).toBe('요청이 지나가는 길');
  await page.context().close();
});

test('of a pair of pictures the one of the theme is shown, and on paper the light one', async () => {
  const page = await open('picture-pair', { colorScheme: 'dark' });
  expect(await shown(page, '.picture img')).toEqual([false, true]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, '.picture img')).toEqual([true, false]);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await expect.poll(() => shown(page, '.picture img')).toEqual([true, false]);
  await page.context().close();
});

test('a video is a card, for which nothing is asked of another site', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${server.origin}/devops/video/`, { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([server.origin]);
  expect(await page.locator('.link-card').count()).toBe(2);
  await context.close();
});

test('what is folded is open on paper', async () => {
  const page = await open('details');
  expect(await page.getByText('펼친 글과').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('펼친 글과').isVisible()).toBe(true);
  await page.context().close();
});

test('tabs within steps and in a note open', async () => {
  const page = await open('steps');
  await page.getByRole('tab', { name: '맥' }).click();
  expect(await page.getByText('brew의 글').isVisible()).toBe(true);
  await page.context().close();
});

test.each(['/devops/day01/', '/about/'])('what one note has costs %s nothing', async (path) => {
  const dist = join(project.folder, 'dist');
  const html = await readFile(join(dist, path, 'index.html'), 'utf8');
  const [address] = /\/_astro\/site\.[\w-]+\.css/.exec(html)!;
  expect(html).not.toContain('<style>');
  expect(await readFile(join(dist, address), 'utf8')).not.toMatch(
    /\.link-card|math-frame|task-list|footnote|of-dark|::details-content/,
  );
});
