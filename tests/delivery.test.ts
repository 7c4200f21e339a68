import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../src/plugins/delivery/serve.ts';
import { context, newWindow, open, page } from './support/browser.ts';
import { build, Project } from './support/project.ts';

/** A note with all elements that are supported, but not in the other notes. */
const EVERYTHING = new URL('fixtures/everything.md', import.meta.url);

/** An MDX page with components that have styles and scripts. */
const COMPONENTS = `---
title: Day 98. 컴포넌트
description: 탭과 단계와 카드가 있는 쪽입니다.
---

import { Card, CardGrid, Steps, TabItem, Tabs } from '@astrojs/starlight/components';

## 탭 {#tabs}

<Tabs>
<TabItem label="리눅스">apt의 글</TabItem>
<TabItem label="맥">brew의 글</TabItem>
</Tabs>

## 단계 {#steps}

<Steps>

1. 하나
2. 둘

</Steps>

<CardGrid>
<Card title="가" icon="star">카드의 글</Card>
<Card title="나">카드의 글</Card>
</CardGrid>
`;

const PAGES = [
  '/',
  '/404.html',
  '/about/',
  '/glossary/',
  '/devops/day05/',
  '/networking/day23/',
  '/devops/day98/',
  '/devops/day99/',
];
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

let project: Project;
let sites: Awaited<ReturnType<typeof serve>>[];

beforeAll(async () => {
  project = await Project.copy(inject('site'));
  await project.write('devops/day99.md', await readFile(EVERYTHING, 'utf8'));
  await project.write('devops/day98.mdx', COMPONENTS);
  const config = join(project.folder, 'astro.config.mjs');
  const text = await readFile(config, 'utf8');
  const before = text.replace(/ +delivery\(.*\),\n/, '');
  expect(before).not.toBe(text);
  await writeFile(config, before);
  const first = await build(project.folder, { SKIP_CARDS: '1' });
  if (first.code !== 0) throw new Error(first.output);
  await rename(join(project.folder, 'dist.next'), join(project.folder, 'before'));
  await writeFile(config, text);
  const second = await build(project.folder, { SKIP_CARDS: '1' });
  if (second.code !== 0) throw new Error(second.output);
  sites = await Promise.all(['before', 'dist'].map((folder) => serve(join(project.folder, folder))));
});
afterAll(async () => {
  sites?.forEach(({ stop }) => stop());
  await project?.remove();
});

/** Number of visibly different pixels: an antialiased corner may differ by 1/255 in lightness. */
function differing(before: Buffer, after: Buffer): number {
  if (before.equals(after)) return 0;
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const sameSize = a.width === b.width && a.height === b.height;
  return sameSize
    ? pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.01, includeAA: true })
    : Infinity;
}

type Look = (typeof LOOKS)[number];

/** Opens a page built without and with the delivery plugin, applies `act` to both, and compares their screenshots. */
async function compare(path: string, looks: readonly Look[], act?: (page: Page) => Promise<unknown>): Promise<void> {
  const tabs = [page, await context.newPage()];
  const inEach = (each: (tab: Page, index: number) => Promise<unknown>) => Promise.all(tabs.map(each));
  await inEach((tab, index) => open(sites[index]!.origin + path, tab));
  for (const { colorScheme, viewport } of looks) {
    for (const tab of tabs) {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.bringToFront();
      await act?.(tab);
    }
    const pictures = () => Promise.all(tabs.map((tab) => tab.screenshot({ fullPage: !act, animations: 'disabled' })));
    await expect
      .poll(async () => pictures().then(([before, after]) => differing(before!, after!)), { timeout: 10_000 })
      .toBe(0);
  }
}

const search = (words: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.locator('site-search input').fill(words);
  await page.locator('site-search .search-summary', { hasText: /찾았습니다|없습니다/ }).waitFor();
};

describe('delivery does not change the appearance', () => {
  test.each(PAGES)('of %s, in light mode on a desktop and in dark mode on a phone', (path) => compare(path, LOOKS));

  const [wide, phone] = LOOKS;
  test.each([
    ['search results', wide, '/devops/day01/', search('컨테이너')],
    ['search results', phone, '/devops/day01/', search('컨테이너')],
    ['no search results', phone, '/devops/day01/', search('쀍쀍')],
    ['an enlarged diagram', phone, '/devops/day05/', (page: Page) => page.locator('.diagram button').first().click()],
    [
      'a copied link',
      wide,
      '/devops/day05/',
      async (page: Page) => {
        await page.locator('.sl-anchor-link[href="#plan"]').press('Enter');
        await page.locator('.link-status', { hasText: /복사/ }).waitFor();
      },
    ],
    [
      'a focused button on a code block',
      wide,
      '/devops/day99/',
      (page: Page) => page.locator('.copy button').first().focus(),
    ],
    [
      'highlighted search terms',
      wide,
      '/devops/day01/',
      async (page: Page) => {
        await search('"자동화"')(page);
        await page.locator('site-search dialog a').first().click();
        await page.locator('.search-unmark').waitFor();
      },
    ],
    ['print styles', phone, '/devops/day05/', (page: Page) => page.emulateMedia({ media: 'print' })],
    ['another tab', wide, '/devops/day98/', (page: Page) => page.getByRole('tab', { name: '맥' }).click()],
    ['the menu', phone, '/devops/day05/', (page: Page) => page.locator('.sl-menu-button').click()],
    [
      'the table of contents',
      phone,
      '/devops/day05/',
      (page: Page) => page.locator('mobile-starlight-toc summary').click(),
    ],
  ] as const)('of a page with %s', (_, look, path, act) => compare(path, [look], act));
});

test('scripts do not delay the end of the page, with which a browser would run them in one task', async () => {
  const page = await newWindow();
  await page.addInitScript(() => {
    void customElements.whenDefined('site-search').then(() => {
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      document.documentElement.dataset.ended = String(page!.domContentLoadedEventEnd > 0);
    });
  });
  await page.goto(`${sites[1]!.origin}/devops/day05/`);
  await expect.poll(() => page.locator('html').getAttribute('data-ended')).toBe('true');
});

describe('the script of a component', () => {
  /** Opens a delivered page, and collects the files that it loads and its errors. */
  async function visit(path: string, act?: (page: Page) => Promise<unknown>) {
    const page = await newWindow();
    const errors: string[] = [];
    const files: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('response', (response) => {
      const [, name] = /_astro\/(\w+)\.[^/]+$/.exec(response.url()) ?? [];
      if (name) files.push(`${name}.${response.request().resourceType()}`);
    });
    await page.goto(sites[1]!.origin + path, { waitUntil: 'networkidle' });
    await act?.(page);
    return { files: files.sort(), errors };
  }

  test('is not loaded on pages without it', async () => {
    for (const path of ['/', '/404.html', '/about/', '/devops/day01/'])
      expect(await visit(path)).toEqual({ files: expect.not.arrayContaining(['ec.script']), errors: [] });
    expect((await visit('/devops/day01/')).files).toEqual(['site.script']);
  });

  test('is loaded on a page with code, whose button copies it', async () => {
    const visited = await visit('/devops/day99/', async (page) => {
      const figure = page.locator('.expressive-code').first();
      await figure.hover();
      await figure.locator('.copy button').click();
      await figure.locator('.feedback.show').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("const b = '둘';");
      expect(await figure.locator('pre').evaluate((pre) => getComputedStyle(pre).display)).toBe('flex');
    });
    expect(visited).toEqual({ files: ['ec.script', 'site.script'], errors: [] });
  });

  test('is loaded on a page with tabs, which open', async () => {
    const { files, errors } = await visit('/devops/day98/', async (page) => {
      expect(await page.getByText('brew의 글').isVisible()).toBe(false);
      await page.getByRole('tab', { name: '맥' }).click();
      expect(await page.getByText('brew의 글').isVisible()).toBe(true);
    });
    expect(files).toEqual(expect.arrayContaining(['Tabs.script', 'site.script']));
    expect(files).not.toContain('ec.script');
    expect(errors).toEqual([]);
  });
});
