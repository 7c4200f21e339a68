import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { installGeometry } from './geometry.ts';

const { window } = new JSDOM('');
installGeometry(window as unknown as Window & typeof globalThis);

function svg(content: string, css = ''): SVGGraphicsElement {
  window.document.body.innerHTML = `<style>${css}</style><svg>${content}</svg>`;
  return window.document.querySelector('svg') as unknown as SVGGraphicsElement;
}

test('joins the boxes of visible shapes, transformed with their groups', () => {
  const root = svg(
    `<defs><rect width="900" height="900"/></defs><rect></rect>
     <g transform="translate(10 20)"><circle cx="5" cy="5" r="5"/><path d="M0 0 L30 0 L30 4"/></g>`,
  );
  expect(root.getBBox()).toMatchObject({ x: 10, y: 20, width: 30, height: 10 });
});

test('measures an icon by its size, not by its content', () => {
  const icon = '<svg x="4" width="60" height="40" viewBox="0 0 80 80"><rect width="80" height="80"/></svg>';
  expect(svg(icon).getBBox()).toMatchObject({ x: 14, y: 0, width: 40, height: 40 });
});

test('returns single-precision numbers, on which ties in layouts depend', () => {
  const { width } = svg('<g transform="translate(0.1 0)"><rect x="0.2" width="0.3" height="1"/></g>').getBBox();
  expect(width).toBe(Math.fround(0.3));
});

test('ignores shapes without size, but not texts of empty lines, like Chromium', () => {
  const boxOf = (content: string) =>
    svg(`<rect width="9" height="9"/><g transform="translate(50 50)">${content}</g>`).getBBox().width;
  for (const nothing of ['<rect width="5" height="0"/>', '<circle r="0"/>', '<text> </text>', '<path d=""/>'])
    expect(boxOf(nothing), nothing).toBe(9);
  const empty = '<text><tspan x="0"></tspan></text>';
  expect(boxOf(empty)).toBe(50);
  expect(boxOf(`<g>${empty}</g>`)).toBe(9);
  expect(boxOf(`<g transform="translate(5 5)">${empty}</g>`)).toBe(55);
});

test('measures a Hangul syllable as 0.92 em wide, and a line of Noto Sans KR as 24 px high at 16 px', () => {
  const text = svg('<text x="100" y="50" text-anchor="middle" font-size="16px">가나</text>').querySelector('text')!;
  const { x, y, width, height } = text.getBBox();
  expect(width).toBeCloseTo(2 * 0.92 * 16, 0);
  expect(x).toBeCloseTo(100 - width / 2, 0);
  expect([y, height]).toEqual([50 - 19, 24]);
});

test('rounds the width of a run up to 1/64 px, like Chromium', () => {
  const text = svg('<text font-size="16">가나다</text>').querySelector('text')!;
  expect(text.getComputedTextLength()).toBe(Math.ceil(3 * 0.92 * 16 * 64) / 64);
});

test('includes ink beyond the line in the box, rounded out to integer px', () => {
  const boxOf = (text: string) => svg(`<text font-size="16">${text}</text>`).querySelector('text')!.getBBox();
  expect(boxOf('j').x).toBe(-1);
  expect(boxOf('a').x).toBe(0);
});

test.each([
  ['kerning, in steps of 1/65536 px', 'font-size="16"', 'Half', 30.40625, 31.200042724609375],
  [
    'a font size that is rounded to 1/64 px',
    'font-size="9.6" font-weight="700"',
    'homes',
    31.71875,
    31.967971801757812,
  ],
  ['an outline that is rounded to 1/64 px', 'font-size="11" font-weight="700"', 'N0', 14.734375, 14.734375],
  ['slanted letters in place of italics', 'font-size="20" font-style="italic"', 'P99 f', 43.28125, 48.77996826171875],
])('measures the same as Chromium with %s', (_, attributes, content, length, width) => {
  const text = svg(`<text ${attributes}>${content}</text>`).querySelector('text')!;
  expect([text.getComputedTextLength(), text.getBBox().width]).toEqual([length, width]);
});

test('applies style sheets, inline styles and relative lengths to the size of text', () => {
  const widthOf = (content: string, css = '') => svg(content, css).querySelector('text')!.getComputedTextLength();
  const css = '.a text { font-size: 20px } text { font-size: 1px }';
  expect(widthOf('<g class="a"><text>가</text></g>', css)).toBeCloseTo(18.4, 1);
  expect(widthOf('<text style="font-size: 10px">가</text>', css)).toBeCloseTo(9.2, 1);
  expect(widthOf('<text font-size="10px">가</text>', css)).toBeCloseTo(0.92, 1);
  expect(widthOf('<g style="font-size: 10px"><text font-size="2em">가</text></g>')).toBeCloseTo(18.4, 1);
});

test('lays out lines below each other, without spaces at their ends', () => {
  const root = svg(
    '<text y="10" font-size="10"><tspan x="0" dy="1em">가 </tspan><tspan x="0" dy="2em">가나다</tspan></text>',
  );
  expect(root.getBBox()).toMatchObject({ x: 0, y: 20 - 12, height: 20 + 15 });
  expect(root.getBBox().width).toBeCloseTo(27.6, 0);
});

test.each([
  ['of the text, for its first line', '<text y="10" dy="5"><tspan x="0">가</tspan><tspan x="0">가</tspan></text>', 5],
  ['of a line, instead of that of its text', '<text y="10" dy="5"><tspan x="0" dy="20">가</tspan></text>', 20],
  ['of an empty line, which has no effect', '<text y="10"><tspan dy="20"></tspan>가</text>', 0],
])('applies the shift %s', (_, text, shift) => {
  expect(svg(text).getBBox().y).toBe(10 - 19 + shift);
});

test('measures the length of a path and the points on it', () => {
  const path = svg('<path d="M0 0 H10 V10"/>').querySelector('path') as SVGPathElement;
  expect(path.getTotalLength()).toBeCloseTo(20);
  expect(path.getPointAtLength(15)).toMatchObject({ x: 10, y: 5 });
});
