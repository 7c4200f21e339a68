import type { Cascade } from './cascade.ts';
import { inkBox, lineMetrics, textWidth } from './font.ts';
import { union, viewBoxOf, type Box } from './transform.ts';

type Run = {
  text: string;
  size: number;
  weight: number;
  italic: boolean;
  x: number;
  y: number;
  width: number;
  shift: number;
};
/** The text between two absolute x positions, which `text-anchor` aligns as a unit. */
type Chunk = { anchor: string; runs: Run[] };

const FONT_SIZES: Record<string, number> = { small: 13, medium: 16, large: 18 };

/** Half the x-height of Noto Sans KR (543 of 1000 units), the shift of `dominant-baseline: middle`, in em. */
const X_HEIGHT_HALF = 0.2715;

/** Converts a CSS or SVG length to px. */
export function pixels(value: string | null | undefined, em: number): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return FONT_SIZES[value];
  if (/r?em$/.test(value)) return number * (value.endsWith('rem') ? 16 : em);
  if (value.endsWith('%')) return (number / 100) * em;
  if (value.endsWith('pt')) return (number * 4) / 3;
  if (value.endsWith('ex')) return number * 2 * X_HEIGHT_HALF * em;
  return number;
}

/** @returns the first length of a position attribute in px; percentages are of the picture's width or height */
export function coordinate(element: Element, name: string, em: number): number | undefined {
  const [value] =
    element
      .getAttribute(name)
      ?.trim()
      .split(/[\s,]+/) ?? [];
  if (!value?.endsWith('%')) return pixels(value, em);
  const box = viewBoxOf(element.closest('[viewBox]'));
  return (((name.endsWith('x') ? box?.width : box?.height) ?? 0) * Number.parseFloat(value)) / 100;
}

export function fontSize(element: Element, cascade: Cascade): number {
  const parent = element.parentElement;
  const own = cascade.declared(element, 'font-size');
  if (own !== '' && own !== 'inherit') return pixels(own, parent ? fontSize(parent, cascade) : 16) ?? 16;
  return parent ? fontSize(parent, cascade) : 16;
}

function fontWeight(element: Element, cascade: Cascade): number {
  const weight = cascade.value(element, 'font-weight');
  return weight === 'bold' || weight === 'bolder' ? 700 : Number.parseInt(weight, 10) || 400;
}

/** @returns the distance in px by which `dominant-baseline` lowers the alphabetic baseline */
function baselineShift(element: Element, cascade: Cascade, size: number): number {
  const { ascent, descent } = lineMetrics(size);
  switch (cascade.value(element, 'dominant-baseline')) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return X_HEIGHT_HALF * size;
    case 'hanging':
      return ascent * 0.8;
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'text-after-edge':
    case 'text-bottom':
      return -descent;
    default:
      return 0;
  }
}

/**
 * Lays out a `<text>` or `<tspan>` by SVG 2 § 11, in one direction, without `textLength`, rotation or `textPath`.
 * @returns its runs with absolute positions in px; `y` is the baseline
 */
function layOut(element: Element, cascade: Cascade): Run[] {
  const chunks: Chunk[] = [];
  let [x, y, space] = [0, 0, true];
  /** The shift of the next character: that of the innermost element that starts with it. */
  let shift: { dx?: number | undefined; dy?: number | undefined } = {};
  const visit = (node: Element) => {
    const size = fontSize(node, cascade);
    const first = (name: string) => coordinate(node, name, size);
    const absoluteX = first('x');
    if (absoluteX !== undefined || chunks.length === 0) {
      chunks.push({ anchor: cascade.value(node, 'text-anchor'), runs: [] });
      space = true;
    }
    x = absoluteX ?? x;
    y = first('y') ?? y;
    const outer = shift;
    const own = { dx: first('dx') ?? outer.dx, dy: first('dy') ?? outer.dy };
    shift = own;
    for (const child of node.childNodes) {
      if (child.nodeType === 1) {
        visit(child as Element);
        continue;
      }
      if (child.nodeType !== 3) continue;
      let text = (child.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
      if (space) text = text.trimStart();
      if (text === '') continue;
      space = text.endsWith(' ');
      x += shift.dx ?? 0;
      y += shift.dy ?? 0;
      shift = {};
      const weight = fontWeight(node, cascade);
      const italic = cascade.value(node, 'font-style') === 'italic';
      const width = textWidth(text, size, weight);
      const shiftOfRun = baselineShift(node, cascade, size);
      chunks.at(-1)!.runs.push({ text, size, weight, italic, x, y, width, shift: shiftOfRun });
      x += width;
    }
    if (shift === own) shift = outer;
  };
  visit(element);
  for (const { anchor, runs } of chunks) {
    trimEnd(runs);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const back = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    for (const run of runs) run.x -= back;
  }
  return chunks.flatMap(({ runs }) => runs);
}

/** Removes a space at the end of a line, which has no width. */
function trimEnd(runs: Run[]) {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return;
  last.text = last.text.trimEnd();
  last.width = textWidth(last.text, last.size, last.weight);
}

/** @returns the bounding box of a `<text>` or `<tspan>` in its coordinates, or `undefined` if it has no glyph */
export function textBox(element: Element, cascade: Cascade): Box | undefined {
  return union(
    layOut(element, cascade).flatMap(({ text, size, weight, italic, x, y, width, shift }) => {
      const { ascent, descent } = lineMetrics(size);
      const baseline = y + shift;
      const line = { x, y: baseline - ascent, width, height: ascent + descent };
      const ink = inkBox(text, size, { weight, italic });
      return ink ? [line, { ...ink, x: x + ink.x, y: baseline + ink.y }] : [line];
    }),
  );
}

/** @returns the result of `getComputedTextLength()`: the sum of the advances in px */
export function textLength(element: Element, cascade: Cascade): number {
  return layOut(element, cascade).reduce((sum, run) => sum + run.width, 0);
}
