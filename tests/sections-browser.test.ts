import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { launch } from './support/chromium.ts';

const NOTE = '/devops/day05/';
const origin = inject('origin');
const patience = { timeout: 20_000 };
const allowed = ['clipboard-read', 'clipboard-write'];
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch(inject('chromium'))));
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ permissions: allowed, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

const link = (page: Page, id: string) => page.locator(`.sl-anchor-link[href="#${id}"]`);

/** All that stands in the clipboard once the page says that something was copied. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  await page.locator('.link-status', { hasText: '복사했습니다' }).waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
}

const html = (url: string, name: string) => `<a href="${url}">${name}</a>`;

/** Distance of a heading from the lower edge of what covers the top of the page, in CSS pixels. */
const belowHeader = (page: Page, id: string) =>
  page.evaluate((id) => {
    const covers = document.querySelectorAll('header, mobile-starlight-toc nav');
    const bottom = Math.max(...[...covers].map((cover) => cover.getBoundingClientRect().bottom));
    return document.getElementById(id)!.getBoundingClientRect().top - bottom;
  }, id);

describe('the link of a heading copies the permanent address', () => {
  const url = `${origin}/day05/monitor/`;
  const both = { 'text/plain': url, 'text/html': html(url, 'Monitor 모니터링 · Day 5') };

  test('with a click, without moving the page', async () => {
    const page = await open(NOTE);
    await link(page, 'monitor').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link(page, 'monitor').click();
    expect(await clipboard(page)).toEqual(both);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(page.url()).toBe(`${origin}${NOTE}#monitor`);
  });

  test('with the keyboard', async () => {
    const page = await open(NOTE);
    await link(page, 'monitor').press('Enter');
    expect(await clipboard(page)).toEqual(both);
  });

  test('with a finger', async () => {
    const page = await open(NOTE, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await link(page, 'monitor').tap();
    expect(await clipboard(page)).toEqual(both);
  });

  test('as Markdown with Shift', async () => {
    const page = await open(NOTE);
    await link(page, 'monitor').click({ modifiers: ['Shift'] });
    expect(await clipboard(page)).toEqual({ 'text/plain': `[Monitor 모니터링 · Day 5](${url})` });
    expect(context.pages()).toHaveLength(1);
  });

  test('and that of the title copies the address of the note', async () => {
    const page = await open(NOTE);
    await link(page, '_top').press('Enter');
    const note = `${origin}/day05/`;
    expect(await clipboard(page)).toEqual({
      'text/plain': note,
      'text/html': html(note, 'Day 5. Continuous Cycle'),
    });
  });

  test('which screen readers are told', async () => {
    const page = await open(NOTE);
    const status = page.getByRole('status');
    await link(page, 'monitor').press('Enter');
    await expect.poll(() => status.textContent(), patience).toBe('링크를 복사했습니다: Monitor 모니터링 · Day 5');
  });

  test('or is a link still where the clipboard is closed', async () => {
    const page = await open(NOTE);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await link(page, 'monitor').click();
    await expect.poll(() => page.url(), patience).toBe(`${origin}${NOTE}#monitor`);
    expect(await page.getByRole('status').textContent()).toContain('복사하지 못했습니다');
    expect(await belowHeader(page, 'monitor')).toBeLessThan(60);
  });

  test('or is a link still without script', async () => {
    const page = await open(NOTE, { javaScriptEnabled: false });
    await link(page, 'monitor').click();
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
    const page = await open('/day05/monitor/', options);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    if (options.javaScriptEnabled === false) return;
    const distance = await belowHeader(page, 'monitor');
    expect(distance).toBeGreaterThanOrEqual(0);
    expect(distance).toBeLessThan(60);
  });

  test('and takes a query along', async () => {
    const page = await open('/day05/monitor/?q=%EB%A1%9C%EA%B7%B8');
    await page.waitForURL(`${origin}${NOTE}?q=%EB%A1%9C%EA%B7%B8#monitor`);
  });

  test('and leaves no step behind that Back would end in', async () => {
    const page = await open('/about/');
    await page.goto(`${origin}/day05/monitor/`);
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    await page.goBack();
    expect(page.url()).toBe(`${origin}/about/`);
  });

  test('where the section stands out for a moment', async () => {
    const page = await open('/day05/monitor/', { reducedMotion: 'no-preference' });
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    const animations = () =>
      page.evaluate(() => document.getElementById('monitor')!.parentElement!.getAnimations().length);
    expect(await animations()).toBe(1);
    await expect.poll(animations, patience).toBe(0);
  });

  test('without motion for those who want none', async () => {
    const page = await open('/day05/monitor/');
    await page.waitForURL(`${origin}${NOTE}#monitor`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe('selected words', () => {
  const select = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const point = (words: string, end: boolean): [Node, number] => {
          const walker = document.createTreeWalker(
            document.querySelector('.sl-markdown-content')!,
            NodeFilter.SHOW_TEXT,
          );
          while (!(walker.nextNode() as Text).data.includes(words));
          const at = (walker.currentNode as Text).data.indexOf(words);
          return [walker.currentNode, end ? at + words.length : at];
        };
        getSelection()!.setBaseAndExtent(...point(from!, false), ...point(to!, true));
      },
      [from, to],
    );

  /** The width and the height of what a browser marks, by the colour it marks with. */
  async function marked(page: Page): Promise<number[]> {
    const shot = (await page.screenshot()).toString('base64');
    return page.evaluate(async (shot) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data, width } = canvas.getImageData(0, 0, image.width, image.height);
      const points: [x: number, y: number][] = [];
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0xff && data[at + 1] === 0 && data[at + 2] === 0xff)
          points.push([(at / 4) % width, Math.floor(at / 4 / width)]);
      const extent = (axis: 0 | 1) => {
        const values = points.map((point) => point[axis]);
        return values.length ? Math.max(...values) - Math.min(...values) + 1 : 0;
      };
      return [extent(0), extent(1)];
    }, shot);
  }

  const passages: [string, string, string][] = [
    ['a sentence', '최대한 자동화', '것이 좋다.'],
    ['a part of a word', '대한 자동화', '구축하는 것'],
    ['several paragraphs', '이때 데브옵스', '서비스와 상호작용할지를 이해해야 한다.'],
  ];
  test.each(passages)('%s: its link marks it in a fresh page', async (_passage, from, to) => {
    const page = await open(NOTE);
    await select(page, from, to);
    await page.getByRole('button', { name: '이 문장 링크 복사' }).click();
    const copied = await clipboard(page);
    const url = copied['text/plain']!;
    expect(url).toMatch(/^[\x20-\x7e]+$/);
    expect(copied['text/html']).toMatch(/>“.+” · Day 5<\/a>$/);

    const size = await page.evaluate(() => {
      getSelection()!.modify('extend', 'forward', 'character');
      const range = getSelection()!.getRangeAt(0);
      // Of the text alone: a range's own rectangle takes in the boxes of its paragraphs.
      const rects: DOMRect[] = [];
      const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
        const part = new Range();
        part.setStart(node, node === range.startContainer ? range.startOffset : 0);
        part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
        rects.push(...part.getClientRects());
      }
      const extent = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from);
      return [
        extent(
          rects.map(({ left }) => left),
          rects.map(({ right }) => right),
        ),
        extent(
          rects.map(({ top }) => top),
          rects.map(({ bottom }) => bottom),
        ),
      ];
    });
    const fresh = await context.newPage();
    await fresh.addInitScript(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('::target-text { background: #f0f; color: #f0f }');
      document.adoptedStyleSheets.push(style);
    });
    await fresh.goto(url);
    await expect.poll(async () => (await marked(fresh))[0], patience).toBeGreaterThan(0);
    const [width, height] = await marked(fresh);
    expect(Math.abs(width! - size[0]!)).toBeLessThan(60);
    expect(Math.abs(height! - size[1]!)).toBeLessThan(10);
    expect(fresh.url()).toContain('#');
  });

  test('outside the note offer nothing, and the offer goes with the selection', async () => {
    const page = await open(NOTE);
    const button = page.locator('.sentence-link');
    await select(page, '최대한 자동화', '것이 좋다.');
    await button.waitFor({ state: 'visible' });
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('nav')!));
    await button.waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    expect(await button.isVisible()).toBe(false);
  });

  test('that stand at several places lead to their section', async () => {
    const page = await open('/devops/day04/');
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('th')].find((cell) => cell.textContent === 'DevOps')!;
      getSelection()!.selectAllChildren(cell);
    });
    await page.locator('.sentence-link').click();
    expect((await clipboard(page))['text/plain']).toBe(`${origin}/day04/differences/`);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('what is said and offered is accessible', async () => {
    const page = await open(NOTE, { colorScheme });
    await link(page, 'plan').press('Enter');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.sl-markdown-content p')!));
    await page.locator('.sentence-link').waitFor();
    expect(await axeFaults(page, ['.link-status', '.sentence-link', '.page-title'])).toEqual([]);
  });
});

test('a section page that nobody is led away from is accessible', async () => {
  const url = `${origin}/day05/monitor/`;
  const shown = await (await fetch(url)).text();
  const page = await open('/about/');
  const body = shown.replace(/<script>.*<\/script>/, '');
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url);
  expect(await axeFaults(page)).toEqual([]);
});
