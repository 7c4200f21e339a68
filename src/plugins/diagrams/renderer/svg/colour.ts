/** Maps the colours of a diagram to those of `diagrams.css`, which follow the theme. */
import { alpha, hue, lightness, saturation, toHex } from 'khroma';
import { PLACEHOLDERS, roleOf } from './roles.ts';

/** The hue in degrees at which the range of each tint of `diagrams.css` ends, with the tint's number. */
const TINT_ENDS: [end: number, tint: number][] = [
  [20, 5],
  [72, 3],
  [165, 2],
  [200, 6],
  [255, 1],
  [335, 4],
  [360, 5],
];

/** The lightness in % from which a colour is meant to be barely visible, such as the background of a part of a picture. */
const PALE = 90;

type Use = 'fill' | 'stroke' | 'text';

/** Colours as {@link colour} compares them. */
export type Colours = ReadonlySet<string>;

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/gi;

/** @returns the colours that an author has written in a diagram, which may have the hue of a placeholder */
export const coloursIn = (source: string): Colours =>
  new Set((source.match(COLOUR) ?? []).map(normalize).filter((value) => !PLACEHOLDERS.has(value)));

/**
 * Replaces a colour in Mermaid's picture with a custom property. A colour that is not the placeholder of a role was fixed in
 * Mermaid or written by an author: text gets the colour of text, a shape the nearest tint, which is pale as a fill, because
 * text may be on it, even paler if its author has chosen a pale colour, and strong as a line.
 * @param value a CSS colour; anything else, such as `url(#gradient)`, counts as black
 * @param authors the colours that the diagram's author has written
 * @returns `none`, `transparent` or `var(--diagram-…)`
 */
export function colour(value: string, use: Use, authors: Colours = new Set()): string {
  if (value === '' || value === 'none') return 'none';
  // A transparent area still receives pointer events.
  if (value === 'transparent' && use === 'fill') return value;
  const parsed = parse(value);
  if (parsed.a === 0) return 'none';
  const role = authors.has(normalize(value)) ? undefined : roleOf(parsed.h, parsed.s);
  return `var(--diagram-${role ? propertyOf(role, use) : nearest(parsed, use)})`;
}

function propertyOf(role: string, use: Use): string {
  const [, group, tint] = /^(tint|series)-(\d)$/.exec(role) ?? [];
  if (!group) return role;
  if (use === 'text') return 'text';
  return group === 'series' || use === 'stroke' ? `tint-${tint}-line` : role;
}

function nearest({ h, s, l: own, a }: Colour, use: Use): string {
  if (use === 'text') return 'text';
  // Blended with a white background.
  const l = 100 - (100 - own) * a;
  const tint = TINT_ENDS.find(([end]) => h <= end)![1];
  const isGrey = s < 12 || l < 6 || l > 98;
  if (use === 'stroke') return isGrey ? (l > 60 && l <= 95 ? 'group-border' : 'line') : `tint-${tint}-line`;
  if (isGrey) return l > 95 ? 'ground' : l < PALE ? 'grey' : 'grey-pale';
  return l < PALE ? `tint-${tint}` : `tint-${tint}-pale`;
}

function normalize(value: string): string {
  try {
    return toHex(value).toLowerCase();
  } catch {
    return '';
  }
}

type Colour = { h: number; s: number; l: number; a: number };

function parse(value: string): Colour {
  try {
    return { h: hue(value), s: saturation(value), l: lightness(value), a: alpha(value) };
  } catch {
    return { h: 0, s: 0, l: 0, a: 1 };
  }
}
