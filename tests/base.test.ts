import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { page } from './support/browser.ts';
import { build, Project } from './support/project.ts';

const ENV = { SITE: 'https://notes.example', BASE: '/notes/', SKIP_CARDS: '1' };
const OWN_PAGE = '<style>body { color: red }</style><script type="module">own()</script><p>그대로</p>';
let project: Project;
let server: Awaited<ReturnType<typeof serve>>;
let root: string;

beforeAll(async () => {
  project = await Project.copy();
  const body = '## 오후 3:30의 제목\n\n키:값과 **무관(없음)**한 본문.\n\n## 오후 3:30의 제목\n\n[개요](/about/)\n';
  await project.write('corpus/first.md', `---\ntitle: 첫 쪽\ndescription: 설명.\n---\n\n${body}`);
  await writeFile(join(project.folder, 'public/own.html'), OWN_PAGE);
  const { code, output } = await build(project.folder, ENV);
  if (code !== 0) throw new Error(output);
  server = await serve(join(project.folder, 'dist'), { base: ENV.BASE });
  root = server.origin + ENV.BASE;
});
afterAll(async () => {
  server?.stop();
  await project?.remove();
});

test('under a base of its own, links, diagrams and the search lead to pages', async () => {
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

test('the canonical address of a page is that of the published site', async () => {
  const html = await readFile(join(project.folder, 'dist/devops/day05/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://notes.example/notes/devops/day05/"');
});

test('a page in public/ is served as it is, and gives nothing to the others', async () => {
  const dist = join(project.folder, 'dist');
  expect(await readFile(join(dist, 'own.html'), 'utf8')).toBe(OWN_PAGE);
  for await (const asset of glob(['_astro/site.*', '**/index.html'], { cwd: dist }))
    expect(await readFile(join(dist, asset), 'utf8')).not.toMatch(/color:red|own\(\)/);
});

test('pages outside the parts need no ids and no code, and stand in the sidebar', async () => {
  await page.goto(`${root}corpus/first/`);
  expect(await page.locator('main h2').evaluateAll((list) => list.map((heading) => heading.id))).toEqual([
    '오후-330의-제목',
    '오후-330의-제목-1',
  ]);
  expect(await page.locator('main p').first().textContent()).toBe('키:값과 무관(없음)한 본문.');
  expect(await page.locator('nav a[href="/notes/corpus/first/"]').count()).toBeGreaterThan(0);
});
