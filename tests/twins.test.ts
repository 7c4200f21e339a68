/** Markdown files of the pages, as served to programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, inject, test } from 'vitest';
import { dist, sitePages } from './support/site.ts';

const origin = inject('origin');
const site = 'http://localhost:4321';
const get = async (path: string) => {
  const response = await fetch(origin + path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test('each page links to its Markdown, which starts with title, URL, description and a link to all pages', async () => {
  const pages = (await sitePages()).filter((path) => !path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const { document } = new JSDOM((await get(path)).text).window;
    const title = document.querySelector('h1')!.textContent!;
    const description = document.querySelector<HTMLMetaElement>('meta[name=description]')!.content;
    const twin = await get(
      document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')!.getAttribute('href')!,
    );
    expect(twin.type, path).toBe('text/markdown; charset=utf-8');
    const address = path.replace(/^\/[^/]+(?=\/day)/, '');
    expect(twin.text.replaceAll('\\', '').slice(0, 400), path).toContain(
      `# [${title}](${site}${address})\n\n> ${description}\n\n[모든 쪽의 목록](${site}/llms.txt)\n`,
    );
  }
});

test('the Markdown of a note is also available at its permanent URL', async () =>
  expect((await get('/day05.md')).text).toBe((await get('/devops/day05.md')).text));

test('the Markdown of a section is available at its permanent URL, without other sections', async () => {
  const { text, type } = await get('/day05/continuous.md');
  expect(type).toBe('text/markdown; charset=utf-8');
  expect(text).toMatch(
    /^## \[Continuous · Day 5\. Continuous Cycle\]\(http:\/\/localhost:4321\/day05\/continuous\/\)\n/,
  );
  expect(text).toContain('> **보충: 통상적인 뜻**\n>\n> ### 통합, 전달, 배포의 통상적인 뜻\n');
  expect(text).toContain('> ```mermaid\n> block\n');
  expect(text).toContain('> 지속적 통합, 전달, 배포가 자동화하는 범위\n>\n> - 코드 → 빌드');
  expect(text).not.toContain('개선 부분을 찾는다');
  expect((await get('/day05/continuous-delivery.md')).text).toBe(
    '### [Continuous Delivery · Day 5. Continuous Cycle](http://localhost:4321/day05/continuous-delivery/)\n\nContinuous Delivery = 계획 > 코드 > 빌드 > 테스트\n',
  );
});

test('links in Markdown files are absolute', async () => {
  for (const path of (await sitePages()).filter((path) => !path.endsWith('.html'))) {
    const { text } = await get(path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`);
    const prose = text.replace(/^( *)(`{3,})[^]*?^\1\2$/gm, '');
    expect(
      [...prose.matchAll(/\]\((?!https?:\/\/)[^)]*\)/g)].map(([link]) => link),
      path,
    ).toEqual([]);
  }
});

test('llms.txt lists all pages by part, and links to a file with all texts', async () => {
  const { text, type } = await get('/llms.txt');
  expect(type).toBe('text/plain; charset=utf-8');
  const [title, summary, full, ...rest] = text.split('\n\n');
  expect([title, full]).toEqual(['# 데브옵스 노트', `[모든 쪽의 글](${site}/llms-full.txt)`]);
  expect(summary).toMatch(/^> \S/);
  expect(rest.filter((_, index) => index % 2 === 0).join('\n')).toMatch(/^(?:## .+\n?)+$/);
  const listed = [...text.matchAll(/^- \[[^\n]+\]\((\S+)\): \S/gm)].map(([, url]) => url!.replace(site, ''));
  const pages = (await sitePages()).filter((path) => !path.endsWith('.html'));
  expect(listed.toSorted()).toEqual(
    pages.map((path) => (path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`)).toSorted(),
  );

  const all = await readFile(join(dist, 'llms-full.txt'), 'utf8');
  for (const path of listed) expect(all).toContain((await get(path)).text);
});
