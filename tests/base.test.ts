import { execFileSync } from 'node:child_process';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { page } from './support/browser.ts';
import { build, Project } from './support/project.ts';

const ENV = { SITE: 'https://notes.example', BASE: '/notes/', SKIP_CARDS: '1' };
const PUBLISHED = new Date('2026-03-01T12:00:00Z');
const CHANGED = new Date('2026-04-01T12:00:00Z');
const MOVED = `---
title: Day 7. 옮긴 노트
description: 설명.
moved:
  pages: [devops/day77]
  sections: { draft: plan, day06/firms: plan }
---

`;
const OWN_PAGE = '<style>body { color: red }</style><script type="module">own()</script><p>그대로</p>';
let project: Project;
let server: Awaited<ReturnType<typeof serve>>;
let root: string;

/** Commits the current sources to a new repository. */
function commit(date: Date) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: project.folder,
      env: { ...process.env, GIT_COMMITTER_DATE: date.toISOString() },
    });
  git('init', '--quiet');
  git('add', 'src/content');
  git('commit', '--quiet', '--message', 'a');
}
const read = (file: string) => readFile(join(project.folder, 'dist', file), 'utf8');

beforeAll(async () => {
  project = await Project.copy();
  const body = '## 오후 3:30의 제목\n\n키:값과 **무관(없음)**한 본문.\n\n## 오후 3:30의 제목\n\n[개요](/about/)\n';
  await project.write('corpus/first.md', `---\ntitle: 첫 쪽\ndescription: 설명.\n---\n\n${body}`);
  await writeFile(join(project.folder, 'public/own.html'), OWN_PAGE);
  await project.write('devops/day07.md', `${MOVED}## 계획 {#plan}\n\n계획의 글.\n\n## 끝 {#end}\n\n끝의 글.\n`);
  commit(PUBLISHED);
  await project.write('devops/day07.md', `${MOVED}## 계획 {#plan}\n\n고친 글.\n\n## 끝 {#end}\n\n끝의 글.\n`);
  commit(CHANGED);
  const { code, output } = await build(project.folder, ENV);
  if (code !== 0) throw new Error(output);
  server = await serve(join(project.folder, 'dist'), { base: ENV.BASE });
  root = server.origin + ENV.BASE;
});
afterAll(async () => {
  server?.stop();
  await project?.remove();
});

test('links, diagrams and search results include the base path', async () => {
  const missing: string[] = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));

  await page.goto(root, { waitUntil: 'networkidle' });
  await page.locator('main a', { hasText: 'Day 5.' }).click();
  await page.waitForURL(`${root}devops/day05/`);

  await page.goto(root, { waitUntil: 'networkidle' });
  await page.locator('.diagram a[*|href="/notes/devops/day05/#monitor"]').click();
  await page.waitForURL(`${root}devops/day05/#monitor`);

  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('사일로');
  await page.locator('dialog a[href^="/notes/devops/day01/"]').first().click();
  await page.waitForURL(/\/notes\/devops\/day01\//);
  expect(missing).toEqual([]);
});

test.each([
  ['day07/', ''],
  ['day07/plan/', '#plan'],
  ['day07/draft/', '#plan'],
  ['day06/firms/', '#plan'],
  ['devops/day77/', ''],
  ['day77/', ''],
  ['day77/end/', '#end'],
])('the current or former URL %s redirects to its note under the base path', async (address, hash) => {
  const { document } = new JSDOM(await read(`${address}index.html`)).window;
  const target = `/notes/devops/day07/${hash}`;
  expect(document.querySelector('main a')!.getAttribute('href')).toBe(target);
  expect(document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(`0; url=${target}`);
  expect(document.querySelector<HTMLMetaElement>('meta[property="og:url"]')!.content).toBe(
    `https://notes.example/notes/day07/${hash && `${hash.slice(1)}/`}`,
  );
});

test('no file links to localhost or outside of the base path', async () => {
  const dist = join(project.folder, 'dist');
  for await (const file of glob('**/*.{html,md,txt,xml}', { cwd: dist }))
    expect(
      (await readFile(join(dist, file), 'utf8')).match(/localhost|(?:href|src)="\/(?!notes\/)[^"]*/g),
      file,
    ).toBeNull();
});

test('the feed lists new notes and changed sections, and the sitemap the last change of each page', async () => {
  const { document } = new JSDOM(await read('feed.xml'), { contentType: 'text/xml' }).window;
  const entries = [...document.querySelectorAll('entry')].map((entry) =>
    ['id', 'published', 'updated', 'summary'].map((name) => entry.querySelector(name)?.textContent),
  );
  const address = 'https://notes.example/notes/day07/';
  expect(entries.slice(0, 2)).toEqual([
    [address, PUBLISHED.toISOString(), CHANGED.toISOString(), '설명.'],
    [`${address}plan/`, undefined, CHANGED.toISOString(), '고친 글.'],
  ]);
  expect(entries.slice(2).every(([, published, updated]) => published === updated)).toBe(true);
  expect(entries.length).toBeGreaterThan(5);
  const sitemap = await read('sitemap-0.xml');
  expect(sitemap).toContain(
    `<loc>https://notes.example/notes/devops/day07/</loc><lastmod>${CHANGED.toISOString()}</lastmod>`,
  );
  expect(sitemap).toContain(`<loc>https://notes.example/notes/</loc><lastmod>${PUBLISHED.toISOString()}</lastmod>`);
  expect(await read('devops/day07/index.html')).toContain('type="application/atom+xml" href="/notes/feed.xml"');
});

test('the canonical URL of a page is on the published site', async () => {
  const html = await readFile(join(project.folder, 'dist/devops/day05/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://notes.example/notes/devops/day05/"');
});

test('a page in public/ is served unchanged, and its styles and scripts are not added to others', async () => {
  const dist = join(project.folder, 'dist');
  expect(await readFile(join(dist, 'own.html'), 'utf8')).toBe(OWN_PAGE);
  for await (const asset of glob(['_astro/site.*', '**/index.html'], { cwd: dist }))
    expect(await readFile(join(dist, asset), 'utf8')).not.toMatch(/color:red|own\(\)/);
});

test('pages outside of the parts need no heading ids, and are listed in the sidebar', async () => {
  await page.goto(`${root}corpus/first/`);
  expect(await page.locator('main h2').evaluateAll((list) => list.map((heading) => heading.id))).toEqual([
    '오후-330의-제목',
    '오후-330의-제목-1',
  ]);
  expect(await page.locator('main p').first().textContent()).toBe('키:값과 무관(없음)한 본문.');
  expect(await page.locator('nav a[href="/notes/corpus/first/"]').count()).toBeGreaterThan(0);
});
