/** Links to selected text. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { context, open, origin, page } from './support/browser.ts';
import { clipboard, NOTE } from './support/note-page.ts';

const SLOW = { timeout: 20_000 };

const select = (from: string, to: string) =>
  page.evaluate(
    ([from, to]) => {
      const note = document.querySelector('.sl-markdown-content')!;
      // The text may start and end in different elements.
      const point = (words: string, end: boolean): [Node, number] => {
        let at = note.textContent.indexOf(words) + (end ? words.length : 0);
        const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text; ; node = walker.nextNode() as Text) {
          if (at < node.length || (end && at === node.length)) return [node, at];
          at -= node.length;
        }
      };
      getSelection()!.setBaseAndExtent(...point(from!, false), ...point(to!, true));
    },
    [from, to],
  );

/** Width and height of the highlighted area in a screenshot, by its colour. */
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
test.each(passages)('a link to %s highlights exactly that on a new page', async (_passage, from, to) => {
  await open(NOTE);
  await select(from, to);
  await page.getByRole('button', { name: '이 문장 링크 복사' }).click();
  const copied = await clipboard();
  const url = copied['text/plain']!;
  expect(url).toMatch(/^[\x20-\x7e]+$/);
  expect(copied['text/html']).toMatch(/>“.+” · Day 5<\/a>$/);

  const size = await page.evaluate(() => {
    getSelection()!.modify('extend', 'forward', 'character');
    const range = getSelection()!.getRangeAt(0);
    // Of text nodes only: the rectangles of the range include the boxes of complete paragraphs.
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
  await expect.poll(async () => (await marked(fresh))[0], SLOW).toBeGreaterThan(0);
  const [width, height] = await marked(fresh);
  expect(Math.abs(width! - size[0]!)).toBeLessThan(60);
  expect(Math.abs(height! - size[1]!)).toBeLessThan(10);
  expect(fresh.url()).toContain('#');
});

test('the button for a link disappears with the selection, and is not shown for text outside of the note', async () => {
  await open(NOTE);
  const button = page.locator('.sentence-link');
  await select('최대한 자동화', '것이 좋다.');
  await button.waitFor({ state: 'visible' });
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('nav')!));
  await button.waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
  expect(await button.isVisible()).toBe(false);
});

test('a link to text that occurs several times leads to its section', async () => {
  await open('/devops/day04/');
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('th')].find((cell) => cell.textContent === 'DevOps')!;
    getSelection()!.selectAllChildren(cell);
  });
  await page.locator('.sentence-link').click();
  expect((await clipboard())['text/plain']).toBe(`${origin}/day04/differences/`);
});

test('a link to text that is also in a collapsed table of contents leads to its section', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(NOTE);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('code')!));
  await page.locator('.sentence-link').click();
  expect((await clipboard())['text/plain']).toBe(`${origin}/day05/code/`);
});
