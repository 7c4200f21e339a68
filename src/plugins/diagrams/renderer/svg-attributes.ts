/** How attributes of SVG are written: rounded, escaped, and only where they differ. */
import { pixels } from './text-layout.ts';

export type Style = Record<string, string>;

/** Numbers to a tenth of a pixel; in arcs to a thousandth, where radii and ends must fit together. */
export function round(value: string): string {
  const unit = /[\d\s]a[\d\s.-]/i.test(value) ? 1000 : 10;
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/gi, (number) => String(Math.round(Number(number) * unit) / unit || 0));
}
/** Text as it stands in an attribute or between tags. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The place of an `<svg>` within the picture, which becomes a group. */
export function nestedTransform(element: Element): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    (name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0,
  ) as [number, number, number, number];
  const box = (element.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [left = 0, top = 0, boxWidth = width, boxHeight = height] = box.length === 4 ? box : [];
  const scale = width && height ? Math.min(width / boxWidth, height / boxHeight) : 1;
  const dx = x + (width ? (width - boxWidth * scale) / 2 : 0) - left * scale;
  const dy = y + (height ? (height - boxHeight * scale) / 2 : 0) - top * scale;
  const move = dx || dy ? `translate(${round(`${dx} ${dy}`)})` : '';
  return move || scale !== 1
    ? ` transform="${move}${scale === 1 ? '' : `scale(${Math.round(scale * 1000) / 1000})`}"`
    : '';
}

/** @returns the attributes that say how a style differs from what is inherited */
export function difference(style: Style, inherited: Style): string {
  return Object.entries(style)
    .filter(([property, value]) => value !== (property === 'opacity' ? '1' : inherited[property]))
    .map(([property, value]) => ` ${property}="${escape(value)}"`)
    .join('');
}

/** The position attributes of a text, in px; those of its only `<tspan>` come first. */
export function position(element: Element, only: Element | null, size: number): string {
  const read = (from: Element | null, name: string) => {
    const value = from?.getAttribute(name);
    return value?.endsWith('%') ? share(element, name, value) : pixels(value, size);
  };
  const x = read(only, 'x') ?? read(element, 'x');
  let y = read(only, 'y') ?? read(element, 'y');
  let dy: number | undefined =
    (read(only, 'dy') ?? 0) + (read(only, 'y') === undefined ? (read(element, 'dy') ?? 0) : 0);
  if (only === null) dy = read(element, 'dy');
  if (y !== undefined && dy !== undefined) [y, dy] = [y + dy, undefined];
  const write = (name: string, value: number | undefined) =>
    value === undefined || (value === 0 && name !== 'x') ? '' : ` ${name}="${Math.round(value * 10) / 10}"`;
  return write('x', x) + write('y', y) + write('dx', read(element, 'dx')) + write('dy', dy);
}

/** A share of the picture's width or height, in px. */
function share(element: Element, name: string, value: string): number {
  const box = (element.closest('[viewBox]')?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return ((box[name.endsWith('x') ? 2 : 3] ?? 0) * Number.parseFloat(value)) / 100;
}
