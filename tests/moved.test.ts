/** A site that moved to another host and a base path, with notes and sections that moved within it. */
import { execFileSync } from 'node:child_process';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { newWindow, open, page, ready } from './support/browser.ts';
import { build, Project } from './support/project.ts';

const ENV = { SITE: 'https://notes.example', BASE: '/notes/', SKIP_CARDS: '1' };
const PUBLISHED = new Date('2026-03-01T12:00:00Z');
const CHANGED = new Date('2026-04-01T12:00:00Z');
const front = (title: string, moved: string) => `---\ntitle: ${title}\ndescription: 설명.\n${moved}---\n\n`;
/** A note that got the sections of others. */
const DAY7 = front(
  'Day 7. 옮긴 노트',
  'moved:\n  pages: [devops/day77]\n  sections: { draft: plan, day06/firms: plan }\n',
);
const WORDS = [
  '오전:오후{색} 3:30의 키:값[단위]{x=1}',
  '::혼자[서는 줄]{색}',
  '환경 변수 ${PATH}',
  '두 줄 사이의 글',
] as const;
const ODD_NAME = `${front('R&D <b>', 'moved:\n  pages: [devops/even-name]\n')}---\n\n${WORDS[3]}\n\n---\n\n${WORDS[0]}\n\n${WORDS[1]}\n\n## ${WORDS[2]} {#env}\n`;
const OUTSIDE = `${front('첫 쪽', '')}## 오후 3:30의 제목\n\n키:값과 **무관(없음)**한 본문.\n\n## 오후 3:30의 제목\n\n[개요](/about/)\n`;
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
const built = async (path: string) => new JSDOM(await read(`${path}index.html`)).window.document;

/** Moves `day06.md` and a section of `day05.md`, which the front matter tells. */
async function moveNotes() {
  const source = (name: string) => readFile(join(project.folder, 'src/content', name), 'utf8');
  const remember = (text: string, moved: string) => text.replace('---\n', `---\nmoved:\n  ${moved}\n`);
  const day05 = (await source('docs/devops/day05.md')).replace('{#repeat}', '{#loop}');
  await project.write('devops/day05.md', remember(day05, 'sections:\n    repeat: loop'));
  await project.write('devops/cases.md', remember(await source('docs/devops/day06.md'), 'pages: [devops/day06]'));
  await project.delete('devops/day06.md');
  await project.write('../glossary.yml', (await source('glossary.yml')).replaceAll('devops/day06', 'devops/cases'));
}

beforeAll(async () => {
  project = await Project.copy(inject('site'));
  await moveNotes();
  await project.write('corpus/first.md', OUTSIDE);
  await project.write('devops/Odd Name.md', ODD_NAME);
  await writeFile(join(project.folder, 'public/own.html'), OWN_PAGE);
  await project.write('devops/day07.md', `${DAY7}## 계획 {#plan}\n\n계획의 글.\n\n## 끝 {#end}\n\n끝의 글.\n`);
  commit(PUBLISHED);
  await project.write('devops/day07.md', `${DAY7}## 계획 {#plan}\n\n고친 글.\n\n## 끝 {#end}\n\n끝의 글.\n`);
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

  await ready();
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
  const document = await built(address);
  const target = `/notes/devops/day07/${hash}`;
  expect(document.querySelector('main a')!.getAttribute('href')).toBe(target);
  expect(document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(`0; url=${target}`);
  expect(document.querySelector<HTMLMetaElement>('meta[property="og:url"]')!.content).toBe(
    `https://notes.example/notes/day07/${hash && `${hash.slice(1)}/`}`,
  );
});

const redirects: [string, string][] = [
  ['day05/repeat/', 'devops/day05/#loop'],
  ['day05/loop/?q=1', 'devops/day05/?q=1#loop'],
  ['devops/day05/#repeat', 'devops/day05/#loop'],
  ['day06/', 'devops/cases/'],
  ['day06/summary/', 'devops/cases/#summary'],
  ['devops/day06/', 'devops/cases/'],
  ['devops/day06/#summary', 'devops/cases/#summary'],
  ['even-name/env/', 'devops/odd-name/#env'],
];
test.each(redirects)('%s redirects to %s', async (from, to) => {
  await page.goto(root + from);
  await page.waitForURL(root + to);
});

test.each(redirects.filter(([from]) => !/[#?]/.test(from)))('%s redirects without JavaScript', async (from, to) => {
  await newWindow({ javaScriptEnabled: false });
  await page.goto(root + from);
  await page.waitForURL(root + to);
});

test('the link of a heading copies a URL with the base path', async () => {
  await open(`${root}devops/day05/`);
  await page.locator('.sl-anchor-link[href="#loop"]').press('Enter');
  await page.locator('.link-status', { hasText: '복사했습니다' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${root}day05/loop/`);
});

test('canonical URLs and the sitemap are on the published site', async () => {
  const canonical = async (path: string) => (await built(path)).querySelector('[rel=canonical]')!.getAttribute('href');
  for (const path of ['devops/day05/', 'day05/repeat/'])
    expect(await canonical(path)).toBe('https://notes.example/notes/devops/day05/');
  expect(await read('robots.txt')).toContain('Sitemap: https://notes.example/notes/sitemap-index.xml');
});

test('all words of a note are on its page', async () => {
  const text = (await built('devops/odd-name/')).querySelector('main')!.textContent;
  for (const each of WORDS) expect(text).toContain(each);
});

test('special characters in a title are escaped once in the name of its link', async () => {
  const page = await built('devops/odd-name/');
  expect(page.querySelector('h1')!.textContent).toBe('R&D <b>');
  expect(page.querySelector('.page-title .sl-anchor-link')!.textContent.trim()).toMatch(/(?<!&amp;)R&D <b>/);
});

test('SKIP_CARDS omits card images and their meta tags', async () => {
  for (const path of ['', 'devops/day05/', 'day05/', 'day05/loop/'])
    expect((await built(path)).querySelector('[property="og:image"]'), path).toBeNull();
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
