/** Writers of SVG attributes: rounded, escaped, and only if they differ from what is inherited. */
import SVGPathCommander from 'svg-path-commander';
import { coordinate } from '../dom/text-layout.ts';
import { nestedMatrix } from '../dom/transform.ts';

export type Style = Record<string, string>;

/** Rounds the numbers in a value to a tenth of a pixel. */
export const round = (value: string): string =>
  value.replace(/-?\d*\.\d+(?:e-?\d+)?/gi, (number) => String(Math.round(Number(number) * 10) / 10 || 0));

/**
 * Rounds the numbers in path data, where a sign may be the only separator of two numbers. Paths with arcs are rounded to a
 * thousandth, so that radii still match end points.
 */
export function roundPath(d: string): string {
  if (!SVGPathCommander.isValidPath(d)) return d;
  const segments = SVGPathCommander.parsePathString(d);
  const hasArc = segments.some(([command]) => command.toLowerCase() === 'a');
  return SVGPathCommander.pathToString(segments, hasArc ? 3 : 1).replaceAll(' -', '-');
}

/** Escapes text for an attribute or between tags. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @returns the `transform` of the group that replaces a nested `<svg>` */
export function nestedTransform(element: Element): string {
  const [scale, , , , dx, dy] = nestedMatrix(element);
  const move = dx || dy ? `translate(${round(`${dx} ${dy}`)})` : '';
  const resize = scale === 1 ? '' : `scale(${Math.round(scale * 1000) / 1000})`;
  return move || resize ? ` transform="${move}${resize}"` : '';
}

/** @returns the attributes by which a style differs from the inherited one */
export function difference(style: Style, inherited: Style): string {
  return Object.entries(style)
    .filter(([property, value]) => value !== (property === 'opacity' ? '1' : inherited[property]))
    .map(([property, value]) => ` ${property}="${escape(value)}"`)
    .join('');
}

/** @returns the position attributes of a text, in px; those of its only `<tspan>` take precedence */
export function position(element: Element, only: Element | null, size: number): string {
  const read = (from: Element | null, name: string) => (from ? coordinate(from, name, size) : undefined);
  const x = read(only, 'x') ?? read(element, 'x');
  let y = read(only, 'y') ?? read(element, 'y');
  let dy = read(only, 'dy') ?? read(element, 'dy');
  if (y !== undefined && dy !== undefined) [y, dy] = [y + dy, undefined];
  const write = (name: string, value: number | undefined) =>
    value === undefined || (value === 0 && name !== 'x') ? '' : ` ${name}="${Math.round(value * 10) / 10}"`;
  return write('x', x) + write('y', y) + write('dx', read(only, 'dx') ?? read(element, 'dx')) + write('dy', dy);
}
