import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { context, errors, newWindow, origin, page } from './support/browser.ts';
import { clipboard, NOTE, open } from './support/note-page.ts';

const patience = { timeout: 20_000 };

const link = (id: string) => page.locator(`.sl-anchor-link[href="#${id}"]`);

const html = (url: string, name: string) => `<a href="${url}">${name}</a>`;

/** Distance of a heading from the lower edge of what covers the top of the page, in CSS pixels. */
const belowHeader = (id: string) =>
  page.evaluate((id) => {
    const covers = document.querySelectorAll('header, mobile-starlight-toc nav');
    const bottom = Math.max(...[...covers].map((cover) => cover.getBoundingClientRect().bottom));
    return document.getElementById(id)!.getBoundingClientRect().top - bottom;
  }, id);

describe('the link of a heading copies the permanent address', () => {
  const url = `${origin}/day05/monitor/`;
  const both = { 'text/plain': url, 'text/html': html(url, 'Monitor 모니터링 · Day 5') };

  test('with a click, without moving the page', async () => {
    await open(NOTE);
    await link('monitor').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link('monitor').click();
    expect(await clipboard()).toEqual(both);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(page.url()).toBe(`${origin}${NOTE}#monitor`);
  });

  test('with the keyboard', async () => {
    await open(NOTE);
    await link('monitor').press('Enter');
    expect(await clipboard()).toEqual(both);
  });

  test('with a finger', async () => {
    await newWindow({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await open(NOTE);
    await link('monitor').tap();
    expect(await clipboard()).toEqual(both);
  });

  test('as Markdown with Shift', async () => {
    await open(NOTE);
    await link('monitor').click({ modifiers: ['Shift'] });
    expect(await clipboard()).toEqual({ 'text/plain': `[Monitor 모니터링 · Day 5](${url})` });
    expect(context.pages()).toHaveLength(1);
  });

  test('and that of the title copies the address of the note', async () => {
    await open(NOTE);
    await link('_top').press('Enter');
    const note = `${origin}/day05/`;
    expect(await clipboard()).toEqual({
      'text/plain': note,
      'text/html': html(note, 'Day 5. Continuous Cycle'),
    });
  });

  test('which is announced to screen readers', async () => {
    await open(NOTE);
    await link('monitor').press('Enter');
    const copied = /^링크를 복사했습니다: Monitor 모니터링 · Day 5$/;
    await page.getByRole('status').filter({ hasText: copied }).waitFor();
  });

  test('or works as a link where the clipboard is closed', async () => {
    await open(NOTE);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await link('monitor').click();
    await expect.poll(() => page.url(), patience).toBe(`${origin}${NOTE}#monitor`);
    await page.getByRole('dialog').getByText('복사하지 못했습니다').waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(url);
    expect(await belowHeader('monitor')).toBeLessThan(60);
    await page.getByRole('button', { name: '닫기' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('or works as a link without script', async () => {
    await newWindow({ javaScriptEnabled: false });
    await open(NOTE);
    await link('monitor').click();
    expect(page.url()).toBe(`${origin}${NOTE}#monitor`);
  });
});

describe('a permanent address leads to its place', () => {
  const views: [string, BrowserContextOptions][] = [
    ['with script', {}],
    ['without script', { javaScriptEnabled: false }],
    ['on a phone', { isMobile: true, viewport: { width: 390, height: 844 } }],
  ];

  test.each(views)('%s', async (_view, options) => {
    await newWindow(options);
    await open('/day05/monitor/');
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    if (options.javaScriptEnabled === false) return;
    const distance = await belowHeader('monitor');
    expect(distance).toBeGreaterThanOrEqual(0);
    expect(distance).toBeLessThan(60);
  });

  test('and takes a query along', async () => {
    await open('/day05/monitor/?q=%EB%A1%9C%EA%B7%B8');
    await page.waitForURL(`${origin}${NOTE}?q=%EB%A1%9C%EA%B7%B8#monitor`);
  });

  test('and leaves no entry in the history', async () => {
    await open('/about/');
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    await page.goBack();
    await page.waitForURL(`${origin}/about/`);
  });

  test('where the section is highlighted for a moment', async () => {
    await newWindow({ reducedMotion: 'no-preference' });
    await open('/day05/monitor/');
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    const animations = () =>
      page.evaluate(() => document.getElementById('monitor')!.parentElement!.getAnimations().length);
    expect(await animations()).toBe(1);
    await expect.poll(animations, patience).toBe(0);
  });

  test('without motion for those who want none', async () => {
    await open('/day05/monitor/');
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('a link to words leads to their section where a browser takes them for a part of the id', async () => {
  // Chromium knows such links, unless a chat has encoded them.
  await open(`${NOTE}#monitor%3A~%3Atext=%EB%A1%9C%EA%B7%B8`);
  await page.waitForURL(`${origin}${NOTE}#monitor`);
  expect(await belowHeader('monitor')).toBeLessThan(60);
});

describe('a hash that is no id', () => {
  test.each(['#%', '#%E0%A4', '#../about', '#..', '#//example.org'])(
    '%s leads nowhere, without an error',
    async (hash) => {
      await open(NOTE);
      const asked: string[] = [];
      page.on('request', (request) => request.method() === 'HEAD' && asked.push(request.url()));
      await page.goto('about:blank');
      await page.goto(origin + NOTE + hash, { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname).toBe(NOTE);
      expect({ errors, asked }).toEqual({ errors: [], asked: [] });
    },
  );
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('what is said and offered is accessible', async () => {
    await newWindow({ colorScheme });
    await open(NOTE);
    await link('plan').press('Enter');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.sl-markdown-content p')!));
    await page.locator('.sentence-link').waitFor();
    expect(await axeFaults(page, ['.link-status', '.sentence-link', '.page-title'])).toEqual([]);
  });
});

test('a section page without its redirection is accessible', async () => {
  const url = `${origin}/day05/monitor/`;
  const shown = await (await fetch(url)).text();
  await open('/about/');
  const body = shown.replace(/<script>.*<\/script>/, '');
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url);
  expect(await axeFaults(page)).toEqual([]);
});
