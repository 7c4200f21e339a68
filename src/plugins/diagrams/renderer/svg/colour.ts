/** From the colours that a diagram is drawn in to those of `diagrams.css`, which follow the theme. */
import { alpha, hue, lightness, saturation } from 'khroma';
import { roleOf } from './roles.ts';

/** Where on the wheel, in degrees, each tint of `diagrams.css` ends, with its number. */
const TINT_ENDS: [end: number, tint: number][] = [
  [20, 5],
  [72, 3],
  [165, 2],
  [200, 6],
  [255, 1],
  [335, 4],
  [360, 5],
];

/** The lightness in % from which a colour is meant to be hardly one, as behind a part of a picture. */
const PALE = 90;

export type Use = 'fill' | 'stroke' | 'text';

/**
 * The custom property that replaces a colour Mermaid has drawn with. One that is no role's stand-in was fixed in Mermaid or
 * written by an author: text gets the colour of text, a shape the nearest tint, pale where it is filled, because text may
 * stand on it, paler still where its author wrote it so, and strong where it is a line.
 * @param value a CSS colour; anything else, such as `url(#gradient)`, counts as black
 * @returns `none`, `transparent` or `var(--diagram-…)`
 */
export function colour(value: string, use: Use): string {
  if (value === '' || value === 'none') return 'none';
  // A clear area can still be pointed at.
  if (value === 'transparent' && use === 'fill') return value;
  const parsed = parse(value);
  if (parsed.a === 0) return 'none';
  const role = roleOf(parsed.h, parsed.s);
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
  // As on white paper.
  const l = 100 - (100 - own) * a;
  const tint = TINT_ENDS.find(([end]) => h <= end)![1];
  const isGrey = s < 12 || l < 6 || l > 98;
  if (use === 'stroke') return isGrey ? (l > 60 && l <= 95 ? 'group-border' : 'line') : `tint-${tint}-line`;
  if (isGrey) return l > 95 ? 'ground' : 'grey';
  return l < PALE ? `tint-${tint}` : `tint-${tint}-pale`;
}

type Colour = { h: number; s: number; l: number; a: number };

function parse(value: string): Colour {
  try {
    return { h: hue(value), s: saturation(value), l: lightness(value), a: alpha(value) };
  } catch {
    return { h: 0, s: 0, l: 0, a: 1 };
  }
}
