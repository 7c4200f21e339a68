import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { context, errors, newWindow, open as openPage, origin, page } from './support/browser.ts';
import { enlarge, NOTE } from './support/note-page.ts';

beforeEach(() => openPage(NOTE));

const figure = () => page.locator('.diagram').first();
const dialog = () => page.locator('dialog[open]');

async function open() {
  await enlarge().click();
  await dialog().waitFor();
}
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const openMenu = () => dialog().getByRole('button', { expanded: false }).click();

test('moves the picture into a dialog and back, and returns focus to the button', async () => {
  const place = await figure().boundingBox();
  const pictures = await page.locator('.diagram svg').count();
  await open();
  expect(await dialog().getAttribute('aria-label')).toBe(await figure().locator('figcaption').textContent());
  expect(await dialog().locator('svg').count()).toBe(1);
  expect(await page.locator('.diagram svg').count()).toBe(pictures);
  await page.keyboard.press('Escape');
  // `close` events are fired after the dialog has disappeared.
  await figure().locator('.diagram-scroll svg').waitFor();
  expect(await dialog().count()).toBe(0);
  expect(await figure().boundingBox()).toEqual(place);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^크게 보기/);
});

test('enlarges the picture with the button and by pinching, and moves it by dragging', async () => {
  await newWindow({ hasTouch: true });
  await openPage(NOTE);
  await open();
  const svg = dialog().locator('svg');
  const box = async () => (await svg.boundingBox())!;
  const grows = async (from: number) => expect.poll(async () => (await box()).width).toBeGreaterThan(from + 10);
  const { width } = await box();
  await press('확대');
  await grows(width);

  const pinched = (await box()).width;
  const touch = await context.newCDPSession(page);
  const fingers = (gap: number) => [-1, 1].map((side, id) => ({ id, x: 600 + side * gap, y: 400 }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const gap of [60, 80, 100, 120])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await grows(pinched);

  const before = await box();
  await page.mouse.move(600, 650);
  await page.mouse.down();
  await page.mouse.move(500, 600, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await box()).x - before.x)).toBe(-100);
});

test('fits the picture to the width of a phone in its aspect ratio, although the lifelines of a sequence diagram extend below it', async () => {
  await newWindow({ viewport: { width: 390, height: 844 } });
  await openPage(NOTE);
  await open();
  const svg = dialog().locator('svg');
  const [, , width, height] = (await svg.getAttribute('viewBox'))!.split(' ').map(Number);
  const box = (await svg.boundingBox())!;
  expect(box.width).toBe(390);
  expect(box.height / box.width).toBeCloseTo(height! / width!, 1);
});

test('enlarges a small picture only three times', async () => {
  await page.setViewportSize({ width: 2400, height: 1600 });
  await page.evaluate(() => {
    const svg = document.querySelector('.diagram svg')!;
    for (const [name, value] of Object.entries({ width: '60', height: '40', viewBox: '0 0 60 40' }))
      svg.setAttribute(name, value);
  });
  await open();
  const { x, width, height } = (await dialog().locator('svg').boundingBox())!;
  expect([x, width, height]).toEqual([1110, 180, 120]);
});

test('enlarges a very wide picture on a phone to twice its size on the page', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => {
    const svg = document.querySelector('.diagram svg')!;
    for (const [name, value] of Object.entries({ width: '3600', height: '90', viewBox: '0 0 3600 90' }))
      svg.setAttribute(name, value);
  });
  await open();
  for (let times = 0; times < 12; times++) await press('확대');
  await expect.poll(async () => Math.round((await dialog().locator('svg').boundingBox())!.width)).toBe(7200);
});

test('moves the picture with arrow keys alone', async () => {
  await open();
  await press('확대');
  const svg = dialog().locator('svg');
  const left = async () => Math.round((await svg.boundingBox())!.x);
  const before = await left();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBe(before - 80);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(left).toBe(before);
});

test('copies the source', async () => {
  await open();
  await openMenu();
  await press('Mermaid 복사');
  await dialog().getByText('복사했습니다.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(%%.*\n)?(block|flowchart)\b/);
});

test.each(['light', 'dark'])('downloads a file in the colours of the %s theme', async (theme) => {
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  await open();
  await openMenu();
  const [download] = await Promise.all([page.waitForEvent('download'), press('SVG 내려받기')]);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).not.toContain('var(');
  const root = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.getAttribute('fill')).toBe(
    await page.evaluate(() => getComputedStyle(document.querySelector('dialog[open] svg')!).fill),
  );
});

test('closes when a link in the picture is followed to its section', async () => {
  await open();
  await dialog().locator('a[href$="#monitor"]').click();
  await dialog().waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe('#monitor');
});

test('scrolls a wide diagram in its frame on a phone, and makes the frame a tab stop only there', async () => {
  const tabindex = () => page.locator('.diagram-scroll').first().getAttribute('tabindex');
  await expect.poll(tabindex).toBe(null);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(tabindex).toBe('0');
  const [wide, frame] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.diagram-scroll')!;
    return [document.documentElement.scrollWidth, scrollWidth - clientWidth];
  });
  expect(wide).toBe(390);
  expect(frame).toBeGreaterThan(0);
});

test('loads the script only on pages with a diagram, and Mermaid on none', async () => {
  const loaded: string[] = [];
  await page.goto('about:blank');
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${origin}/devops/day01/`, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /diagram-frame|panzoom|mermaid/i.test(url))).toEqual([]);
  await page.goto(origin + NOTE, { waitUntil: 'networkidle' });
  await expect.poll(() => loaded.some((url) => url.includes('diagram-frame'))).toBe(true);
  expect(loaded.filter((url) => /panzoom|mermaid/i.test(url))).toEqual([]);
});

test('reports a lost connection, and opens the picture once it is back', async () => {
  await page.route('**/_astro/diagram-dialog*', (route) => route.abort());
  await enlarge().click();
  await figure().getByText('불러오지 못했습니다').waitFor();
  expect(await axeFaults(page, ['.diagram'])).toEqual([]);
  await page.unrouteAll();
  await enlarge().click();
  await dialog().waitFor();
  expect(errors).toEqual([]);
});
