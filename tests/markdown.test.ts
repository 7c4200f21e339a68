/** Pages built from Markdown: each note in `fixtures/notes/` covers one feature. */
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { readBuiltPage } from '../src/site/built-page.ts';
import { listSources, pathOfSource } from '../src/site/sources.ts';
import { axeFaults } from './support/axe.ts';
import { codeIsReady } from './support/code-blocks.ts';
import { launch } from './support/engines/chromium.ts';
import { build, Project } from './support/project.ts';
import { missingInMarkdown, missingWords } from './support/words.ts';

const DRAFT = 'draft';
const fixtures = resolve(import.meta.dirname, 'fixtures/notes');
const notes = (await readdir(fixtures)).flatMap((file) => /^(.+)\.mdx?$/.exec(file)?.[1] ?? []);
const published = notes.filter((note) => note !== DRAFT);

/** The checks of individual notes run in the last one. */
const LOOKS = [
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
] as const;

/** A busy machine may take long. */
const SLOW = { timeout: 20_000 };

let project: Project;
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
let output: string;
const requestedOrigins = new Set<string>();

beforeAll(async () => {
  project = await Project.copy(inject('site'));
  await cp(fixtures, join(project.folder, 'src/content/docs/devops'), { recursive: true });
  const manifest = join(project.folder, 'package.json');
  const { ...fields } = JSON.parse(await readFile(manifest, 'utf8')) as object;
  await writeFile(manifest, JSON.stringify({ ...fields, repository: 'github:me/notes' }));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project.folder });
  git('init', '--quiet');
  git('add', 'src/content');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  git(...author, 'commit', '--quiet', '--date', '2026-03-01T12:00:00Z', '--message', 'a');
  const built = await build(project.folder, { SKIP_CARDS: '1' });
  if (built.code !== 0) throw new Error(built.output);
  ({ output } = built);
  server = await serve(join(project.folder, 'dist'));
  browser = await launch(inject('chromium'));
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  page.on('request', (request) => requestedOrigins.add(new URL(request.url()).origin));
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  await project?.remove();
});

const htmlOf = (path: string) => readFile(join(project.folder, 'dist', path, 'index.html'), 'utf8');
const read = async (note: string) => new JSDOM(await htmlOf(`devops/${note}`)).window.document;
const shown = (selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((element) => element.checkVisibility()));

/** Checks of individual notes, on a phone. */
const NOTE_CHECKS: Record<string, () => Promise<void>> = {
  async 'task-list'() {
    const box = page.getByRole('checkbox', { name: '도커를 설치(필수)하기' });
    await page.getByText('도커를').click({ force: true });
    expect(await box.isChecked(), 'a click changes nothing').toBe(true);
    expect(await page.getByRole('checkbox').count()).toBe(4);
  },
  async footnotes() {
    await page.getByRole('link', { name: '각주 2', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#user-content-fn-2');
    await page.getByRole('link', { name: '각주 2의 본문으로' }).click();
    expect(new URL(page.url()).hash).toBe('#user-content-fnref-2');
    expect(await page.getByRole('region', { name: '각주' }).isVisible()).toBe(true);
  },
  async 'code-many'() {
    await expect.poll(() => page.getByRole('region', { name: /^코드 \d/ }).count(), SLOW).toBe(3);
    expect(await page.locator('pre').evaluateAll((all) => all.map((pre) => pre.getAttribute('aria-label')))).toEqual([
      ...['코드 1: main.go', '코드 2: 터미널 창', '코드 3', '코드 4: main.go'],
    ]);
  },
  async 'math-wide'() {
    await expect.poll(() => page.locator('.math-frame[tabindex]').count(), SLOW).toBe(1);
  },
  async math() {
    await expect.poll(() => page.locator('.math-frame[tabindex]').count(), SLOW).toBe(0);
    expect(await page.locator('math').count()).toBe(4);
    expect(await page.locator('.sl-markdown-content p').first().textContent()).toContain(
      '$HOME과 $HOME, $5~$10는 글자다.',
    );
  },
  async picture() {
    const image = page.locator('.picture-frame > img');
    const [loading, width, sources] = await image.evaluate((img: HTMLImageElement) => [
      ...[img.loading, img.getAttribute('width'), img.srcset.split(',').length],
    ]);
    expect([loading, width]).toEqual(['lazy', '1200']);
    expect(sources, 'sources of several sizes').toBeGreaterThan(1);
    expect((await image.boundingBox())!.width).toBeLessThanOrEqual(390);
    expect(await page.locator('figcaption').textContent()).toBe('요청이 지나가는 길');
    await image.click({ force: true, position: { x: 9, y: 9 } });
    const large = page.getByRole('dialog', { name: '서버 두 대와 그 사이의 선' });
    await large.getByRole('img').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await large.waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('크게 보기: 서버 두 대와 그 사이의 선');
  },
  async 'picture-pair'() {
    expect(await shown('.picture-frame > img')).toEqual([true, false]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => shown('.picture-frame > img')).toEqual([false, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await shown('.picture-frame > img')).toEqual([true, false]);
  },
  async video() {
    expect(await page.locator('.link-card').count()).toBe(2);
  },
  async details() {
    expect(await page.getByText('펼친 글과').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('펼친 글과').isVisible()).toBe(true);
  },
  async steps() {
    await page.getByRole('tab', { name: '맥' }).click();
    expect(await page.getByText('brew의 글').isVisible()).toBe(true);
  },
};

test.each(published)(
  '%s is accessible and fits, in dark mode on a desktop and in light mode on a phone',
  async (note) => {
    await page.emulateMedia({ media: 'screen' });
    for (const [index, { colorScheme, width }] of LOOKS.entries()) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      if (index === 0) await page.goto(`${server.origin}/devops/${note}/`);
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      await codeIsReady(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, 'not wider than the page').toBe(clientWidth);
      expect(await axeFaults(page, ['main']), `${colorScheme} at ${width} px`).toEqual([]);
    }
    await NOTE_CHECKS[note]?.();
  },
);

test('no page requests anything from another origin', () => expect([...requestedOrigins]).toEqual([server.origin]));

test('the build prints no warnings', () => expect(output).not.toMatch(/warn/i));

test('there is no column beside a note without sections, terms and related notes', async () => {
  const columns = async (note: string) => (await read(note)).querySelectorAll('.right-sidebar').length;
  expect([await columns('no-sections'), await columns('headings')]).toEqual([0, 1]);
});

test('each word of the sources is on its page and in its Markdown file', async () => {
  const docs = join(project.folder, 'src/content/docs');
  for (const file of listSources(docs).filter((file) => !file.includes(DRAFT))) {
    const path = pathOfSource(file).replace(/^index$/, '');
    const { document } = new JSDOM(await htmlOf(path)).window;
    const source = await readFile(join(docs, file), 'utf8');
    const twin = await readFile(join(project.folder, 'dist', `${path || 'index'}.md`), 'utf8');
    expect([missingWords(source, document), missingInMarkdown(source, twin)], file).toEqual([[], []]);
  }
});

test('footnotes are not in the table of contents and have no permanent URL', async () => {
  const document = await read('footnotes');
  const contents = [...document.querySelectorAll('starlight-toc a')].map((link) => link.getAttribute('href'));
  expect(contents).toEqual(['#_top', '#body', '#next']);
  expect(document.querySelector('.footnotes .sl-anchor-link')).toBeNull();
  const addresses = await readdir(join(project.folder, 'dist/footnotes'), { withFileTypes: true });
  expect(addresses.filter((one) => one.isDirectory()).map(({ name }) => name)).toEqual(['body', 'next']);
  const { sections } = readBuiltPage(await htmlOf('devops/footnotes'))!;
  expect(sections[1]!.prose).toBe('컨테이너는 가볍다. 다시 컨테이너.');
  expect(sections[2]!.text).toContain('격리된 프로세스.');
});

test('alerts are boxes with accessible names', async () => {
  const document = await read('alerts');
  const boxes = [...document.querySelectorAll('.starlight-aside')].map(
    (box) => `${/--(\w+)/.exec(box.className)?.[1]} ${box.getAttribute('aria-label')}`,
  );
  expect(boxes).toEqual(['note 참고', 'tip 팁', 'note 중요', 'caution 주의', 'danger 위험', 'note 제목이 있는 알림']);
});

test('code keeps its tabs on the page, in what is copied, and in the Markdown file', async () => {
  const folder = join(project.folder, 'dist/devops');
  const { document } = new JSDOM(await readFile(join(folder, 'code-languages/index.html'), 'utf8')).window;
  const block = document.querySelector('pre[data-language="makefile"]')!;
  expect(block.textContent).toContain('\tdocker push app');
  expect(block.parentElement!.querySelector('[data-code]')!.getAttribute('data-code')).toContain('\tdocker push app');
  expect(await readFile(join(folder, 'code-languages.md'), 'utf8')).toContain('all: build\n\tdocker push app\n');
});

test('definitions become a list, and other text with colons stays text', async () => {
  const document = await read('definitions');
  const list = document.querySelector('dl')!;
  expect([...list.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    '컨테이너(container)는',
    '이미지',
  ]);
  expect([...list.querySelectorAll('dt strong, dd strong')]).toHaveLength(2);
  expect(list.nextElementSibling!.textContent).toBe('시각: 오전 9:30, 비율 3:4, 그리고 :글자.');
});

test('a draft is neither published nor linked', async () => {
  await expect(htmlOf(`devops/${DRAFT}`)).rejects.toThrow('ENOENT');
  await expect(readFile(join(project.folder, 'dist/devops', `${DRAFT}.md`))).rejects.toThrow('ENOENT');
  for (const path of ['', 'devops/day05']) expect(await htmlOf(path)).not.toContain(`/devops/${DRAFT}/`);
});

test('a page shows its last change, and links to its source and to a new issue', async () => {
  const footer = (await read('day05')).querySelector('footer')!;
  expect(footer.querySelector('time')!.dateTime).toMatch(/^20/);
  const links = [...footer.querySelectorAll<HTMLAnchorElement>('.meta a')].map(({ href }) => decodeURI(href));
  expect(links).toEqual([
    'https://github.com/me/notes/edit/HEAD/src/content/docs/devops/day05.md',
    expect.stringMatching(/^https:\/\/github\.com\/me\/notes\/issues\/new\?title=Day 5\./),
  ]);
  const plain = await readFile(join(inject('site'), 'dist/devops/day05/index.html'), 'utf8');
  expect(plain, 'a project without a repository').not.toContain('github.com/me');
});

test.each(['devops/day01', 'about'])('%s has no styles for elements of other notes', async (path) => {
  const html = await htmlOf(path);
  const [css, ...others] = html.match(/<style>.*?<\/style>/gs)!;
  expect(others).toEqual([]);
  expect(
    css!.match(
      /starlight-file-tree:where|tablist-wrapper|\.link-card|math-frame|task-list|footnote|of-dark|picture-|wide-table|astro-image/g,
    ),
  ).toBeNull();
});
