import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { newWindow, page } from './support/browser.ts';
import { build, Project } from './support/project.ts';

const FRONT = '---\ntitle: 제목\ndescription: 설명.\n---\n\n';
const SITE = 'https://example.org';
const BASE = '/notes/';
let project: Project;
let dist: URL;
beforeAll(async () => {
  project = await Project.copy();
  dist = pathToFileURL(join(project.folder, 'dist/'));
});
afterAll(() => project.remove());

const source = (page: string) => readFile(join(project.folder, 'src/content/docs', page), 'utf8');
const built = async (path: string) =>
  new JSDOM(await readFile(new URL(`${path}index.html`, dist), 'utf8')).window.document;

/** Adds lines to the front matter of a page. */
async function remember(page: string, lines: string): Promise<void> {
  await project.write(page, (await source(page)).replace('---\n', `---\n${lines}\n`));
}

test('a note whose short URL is taken by another page or folder of the site is rejected', async () => {
  for (const name of ['search', 'glossary']) await project.write(`devops/${name}.md`, `${FRONT}## 계획 {#plan}\n`);
  const { code, output } = await build(project.folder, { SKIP_CARDS: '1' });
  expect(code).toBe(1);
  for (const name of ['search', 'glossary'])
    expect(output).toMatch(
      new RegExp(`/${name}/를 두 곳에서[^]*/devops/${name}/ src/content/docs/devops/${name}\\.md`),
    );
  expect(output).not.toContain('Stack trace');
  for (const name of ['search', 'glossary']) await project.delete(`devops/${name}.md`);
});

describe('with the front matter that keeps former URLs, and a base path', () => {
  const words = [
    '오전:오후{색} 3:30의 키:값[단위]{x=1}',
    '::혼자[서는 줄]{색}',
    '환경 변수 ${PATH}',
    '두 줄 사이의 글',
  ];

  let origin: string;
  let stop: () => void;

  beforeAll(async () => {
    await project.write('devops/day05.md', (await source('devops/day05.md')).replace('{#repeat}', '{#loop}'));
    await project.write('devops/cases.md', await source('devops/day06.md'));
    await project.delete('devops/day06.md');
    const glossary = await source('../glossary.yml');
    await project.write('../glossary.yml', glossary.replaceAll('devops/day06', 'devops/cases'));
    await project.write(
      'devops/Odd Name.md',
      `${FRONT.replace('제목', 'R&D <b>')}---\n\n${words[3]}\n\n---\n\n${words[0]}\n\n${words[1]}\n\n## ${words[2]} {#env}\n`,
    );
    await remember('devops/Odd Name.md', 'moved:\n  pages: [devops/even-name]');
    await remember('devops/cases.md', 'moved:\n  pages: [devops/day06]');
    await remember('devops/day05.md', 'moved:\n  sections:\n    repeat: loop');
    const { code, output } = await build(project.folder, { SITE, BASE, SKIP_CARDS: '1' });
    expect(code, output).toBe(0);
    ({ origin, stop } = await serve(join(project.folder, 'dist'), { base: BASE }));
  });
  afterAll(() => stop());

  const redirects: [string, string][] = [
    ['/notes/day05/repeat/', '/notes/devops/day05/#loop'],
    ['/notes/day05/loop/?q=1', '/notes/devops/day05/?q=1#loop'],
    ['/notes/devops/day05/#repeat', '/notes/devops/day05/#loop'],
    ['/notes/day06/', '/notes/devops/cases/'],
    ['/notes/day06/summary/', '/notes/devops/cases/#summary'],
    ['/notes/devops/day06/', '/notes/devops/cases/'],
    ['/notes/devops/day06/#summary', '/notes/devops/cases/#summary'],
    ['/notes/even-name/env/', '/notes/devops/odd-name/#env'],
  ];
  test.each(redirects)('%s redirects to %s', async (from, to) => {
    await page.goto(origin + from);
    await page.waitForURL(origin + to);
  });

  test.each(redirects.filter(([from]) => !/[#?]/.test(from)))('%s redirects without JavaScript', async (from, to) => {
    await newWindow({ javaScriptEnabled: false });
    await page.goto(origin + from);
    await page.waitForURL(origin + to);
  });

  test('the link of a heading copies a URL with the base path', async () => {
    await page.goto(`${origin}/notes/devops/day05/`);
    await page.locator('.sl-anchor-link[href="#loop"]').press('Enter');
    await page.locator('.link-status', { hasText: '복사했습니다' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/notes/day05/loop/`);
  });

  test('previews have absolute URLs of the published site', async () => {
    const page = await built('day05/repeat/');
    const tag = (name: string) => page.querySelector(`[property="${name}"]`)?.getAttribute('content');
    expect(tag('og:url')).toBe('https://example.org/notes/day05/loop/');
    expect(page.querySelector('[rel=canonical]')!.getAttribute('href')).toBe('https://example.org/notes/devops/day05/');
    expect(await readFile(new URL('robots.txt', dist), 'utf8')).toContain(
      'Sitemap: https://example.org/notes/sitemap-index.xml',
    );
  });

  test('all words of a note are on its page', async () => {
    const text = (await built('devops/odd-name/')).querySelector('main')!.textContent;
    for (const each of words) expect(text).toContain(each);
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
});
