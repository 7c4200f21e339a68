import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { installGeometry } from './geometry.ts';

const { window } = new JSDOM('');
installGeometry(window as unknown as Window & typeof globalThis);

function svg(content: string, css = ''): SVGGraphicsElement {
  window.document.body.innerHTML = `<style>${css}</style><svg>${content}</svg>`;
  return window.document.querySelector('svg') as unknown as SVGGraphicsElement;
}

test('joins the boxes of what is drawn, each moved as its group is', () => {
  const root = svg(
    `<defs><rect width="900" height="900"/></defs><rect></rect>
     <g transform="translate(10 20)"><circle cx="5" cy="5" r="5"/><path d="M0 0 L30 0 L30 4"/></g>`,
  );
  expect(root.getBBox()).toMatchObject({ x: 10, y: 20, width: 30, height: 10 });
});

test('an icon is as large as its own size says, not its drawing', () => {
  const icon = '<svg x="4" width="60" height="40" viewBox="0 0 80 80"><rect width="80" height="80"/></svg>';
  expect(svg(icon).getBBox()).toMatchObject({ x: 14, y: 0, width: 40, height: 40 });
});

test('numbers are those of single precision, which ties of layouts hang on', () => {
  const { width } = svg('<g transform="translate(0.1 0)"><rect x="0.2" width="0.3" height="1"/></g>').getBBox();
  expect(width).toBe(Math.fround(0.3));
});

test('what has no size has no place in the box of its group, but a text of empty lines, as in Chromium', () => {
  const boxOf = (content: string) =>
    svg(`<rect width="9" height="9"/><g transform="translate(50 50)">${content}</g>`).getBBox().width;
  for (const nothing of ['<rect width="5" height="0"/>', '<circle r="0"/>', '<text> </text>', '<path d=""/>'])
    expect(boxOf(nothing), nothing).toBe(9);
  const empty = '<text><tspan x="0"></tspan></text>';
  expect(boxOf(empty)).toBe(50);
  expect(boxOf(`<g>${empty}</g>`)).toBe(9);
  expect(boxOf(`<g transform="translate(5 5)">${empty}</g>`)).toBe(55);
});

test('a Hangul syllable is 0.92 em wide, and a line of Noto Sans KR 24 px high at 16 px', () => {
  const text = svg('<text x="100" y="50" text-anchor="middle" font-size="16px">가나</text>').querySelector('text')!;
  const { x, y, width, height } = text.getBBox();
  expect(width).toBeCloseTo(2 * 0.92 * 16, 0);
  expect(x).toBeCloseTo(100 - width / 2, 0);
  expect([y, height]).toEqual([50 - 19, 24]);
});

test('a run is as wide as in Chromium: rounded up to 1/64 px', () => {
  const text = svg('<text font-size="16">가나다</text>').querySelector('text')!;
  expect(text.getComputedTextLength()).toBe(Math.ceil(3 * 0.92 * 16 * 64) / 64);
});

test('ink beyond the line belongs to the box, rounded out to whole px', () => {
  const boxOf = (text: string) => svg(`<text font-size="16">${text}</text>`).querySelector('text')!.getBBox();
  expect(boxOf('j').x).toBe(-1);
  expect(boxOf('a').x).toBe(0);
});

test('the size of text follows style sheets, inline styles and relative lengths', () => {
  const widthOf = (content: string, css = '') => svg(content, css).querySelector('text')!.getComputedTextLength();
  const css = '.a text { font-size: 20px } text { font-size: 1px }';
  expect(widthOf('<g class="a"><text>가</text></g>', css)).toBeCloseTo(18.4, 1);
  expect(widthOf('<text style="font-size: 10px">가</text>', css)).toBeCloseTo(9.2, 1);
  expect(widthOf('<text font-size="10px">가</text>', css)).toBeCloseTo(0.92, 1);
  expect(widthOf('<g style="font-size: 10px"><text font-size="2em">가</text></g>')).toBeCloseTo(18.4, 1);
});

test('lines are laid out below each other, and spaces at their ends have no width', () => {
  const root = svg(
    '<text y="10" font-size="10"><tspan x="0" dy="1em">가 </tspan><tspan x="0" dy="2em">가나다</tspan></text>',
  );
  expect(root.getBBox()).toMatchObject({ x: 0, y: 20 - 12, height: 20 + 15 });
  expect(root.getBBox().width).toBeCloseTo(27.6, 0);
});

test.each([
  [
    'of a text, taken by its first line',
    '<text y="10" dy="5"><tspan x="0">가</tspan><tspan x="0">가</tspan></text>',
    5,
  ],
  ['of a line instead of that of its text', '<text y="10" dy="5"><tspan x="0" dy="20">가</tspan></text>', 20],
  ['of an empty line, of no effect', '<text y="10"><tspan dy="20"></tspan>가</text>', 0],
])('a shift is that %s', (_, text, shift) => {
  expect(svg(text).getBBox().y).toBe(10 - 19 + shift);
});

test('knows the length of a path and the points on it', () => {
  const path = svg('<path d="M0 0 H10 V10"/>').querySelector('path') as SVGPathElement;
  expect(path.getTotalLength()).toBeCloseTo(20);
  expect(path.getPointAtLength(15)).toMatchObject({ x: 10, y: 5 });
});
