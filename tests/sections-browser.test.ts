import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { context, errors, newWindow, open, origin, page } from './support/browser.ts';
import { clipboard, NOTE } from './support/note-page.ts';

const SLOW = { timeout: 20_000 };

const link = (id: string) => page.locator(`.sl-anchor-link[href="#${id}"]`);

const html = (url: string, name: string) => `<a href="${url}">${name}</a>`;

/** Distance of a heading from the lower edge of the sticky headers, in CSS pixels. */
const belowHeader = (id: string) =>
  page.evaluate((id) => {
    const covers = document.querySelectorAll('header, mobile-starlight-toc nav');
    const bottom = Math.max(...[...covers].map((cover) => cover.getBoundingClientRect().bottom));
    return document.getElementById(id)!.getBoundingClientRect().top - bottom;
  }, id);

describe('the link of a heading copies the permanent URL', () => {
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

  test('with a tap', async () => {
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

  test('of the note, if it is the link of the title', async () => {
    await open(NOTE);
    await link('_top').press('Enter');
    const note = `${origin}/day05/`;
    expect(await clipboard()).toEqual({
      'text/plain': note,
      'text/html': html(note, 'Day 5. Continuous Cycle'),
    });
  });

  test('and announces that to screen readers', async () => {
    await open(NOTE);
    await link('monitor').press('Enter');
    const copied = /^링크를 복사했습니다: Monitor 모니터링 · Day 5$/;
    await page.getByRole('status').filter({ hasText: copied }).waitFor();
  });

  test('or shows it and works as a link if the clipboard is not available', async () => {
    await open(NOTE);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await link('monitor').click();
    await expect.poll(() => page.url(), SLOW).toBe(`${origin}${NOTE}#monitor`);
    await page.getByRole('dialog').getByText('복사하지 못했습니다').waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(url);
    expect(await belowHeader('monitor')).toBeLessThan(60);
    await page.getByRole('button', { name: '닫기' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('or works as a link without JavaScript', async () => {
    await newWindow({ javaScriptEnabled: false });
    await page.goto(origin + NOTE);
    await link('monitor').click();
    expect(page.url()).toBe(`${origin}${NOTE}#monitor`);
  });
});

describe('a permanent URL redirects to its section', () => {
  const views: [string, BrowserContextOptions][] = [
    ['with JavaScript', {}],
    ['without JavaScript', { javaScriptEnabled: false }],
    ['on a phone', { isMobile: true, viewport: { width: 390, height: 844 } }],
  ];

  test.each(views)('%s', async (_view, options) => {
    await newWindow(options);
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    if (options.javaScriptEnabled === false) return;
    const distance = await belowHeader('monitor');
    expect(distance).toBeGreaterThanOrEqual(0);
    expect(distance).toBeLessThan(60);
  });

  test('and keeps the query', async () => {
    await page.goto(`${origin}/day05/monitor/?q=%EB%A1%9C%EA%B7%B8`);
    await page.waitForURL(`${origin}${NOTE}?q=%EB%A1%9C%EA%B7%B8#monitor`);
  });

  test('and leaves no entry in the history', async () => {
    await open('/about/');
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    await page.goBack();
    await page.waitForURL(`${origin}/about/`);
  });

  test('and highlights it briefly', async () => {
    await newWindow({ reducedMotion: 'no-preference' });
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    const animations = () =>
      page.evaluate(() => document.getElementById('monitor')!.parentElement!.getAnimations().length);
    expect(await animations()).toBe(1);
    await expect.poll(animations, SLOW).toBe(0);
  });

  test('without an animation for readers who prefer reduced motion', async () => {
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('a text fragment leads to its section if a browser reads the fragment as a part of the id', async () => {
  // Chromium supports text fragments, unless a chat application has encoded them.
  await open(`${NOTE}#monitor%3A~%3Atext=%EB%A1%9C%EA%B7%B8`);
  await page.waitForURL(`${origin}${NOTE}#monitor`);
  expect(await belowHeader('monitor')).toBeLessThan(60);
});

test.each(['#monitor)', '#monitor.', '#Monitor', '#monitor%EC%9D%84'])(
  'an id with the end of a sentence, or in capitals, leads to its section: %s',
  async (hash) => {
    await open(NOTE + hash);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
  },
);

describe('an invalid hash', () => {
  test.each(['#%', '#%E0%A4', '#../about', '#..', '#//example.org'])('%s is ignored without an error', async (hash) => {
    await open(NOTE);
    const requested: string[] = [];
    page.on('request', (request) => request.method() === 'HEAD' && requested.push(request.url()));
    await page.goto('about:blank');
    await page.goto(origin + NOTE + hash, { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe(NOTE);
    expect({ errors, requested }).toEqual({ errors: [], requested: [] });
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('messages and buttons for links are accessible', async () => {
    await newWindow({ colorScheme });
    await open(NOTE);
    await link('plan').press('Enter');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.sl-markdown-content p')!));
    await page.locator('.sentence-link').waitFor();
    expect(await axeFaults(page, ['.link-status', '.sentence-link', '.page-title'])).toEqual([]);
  });
});

test('a section page without its redirect is accessible', async () => {
  const url = `${origin}/day05/monitor/`;
  const shown = await (await fetch(url)).text();
  await open('/about/');
  const body = shown.replace(/<script>.*<\/script>/, '');
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url);
  expect(await axeFaults(page)).toEqual([]);
});
