import { type Box, union, viewBoxOf } from '../dom/transform.ts';
import type { Kind } from '../kinds.ts';

/** Minimum distance in px between the number of a message and the lower end of the picture: its circle and a margin. */
const NUMBER_MARGIN = 8;
/** Half of a line's width, rounded up, in px. */
const BORDER = 1;

/**
 * Computes the visible area. Mermaid's cuts off borders and names of boxes at the sides of a sequence diagram, the number of
 * its last message, points near the sides of a quadrant chart, and long titles and labels at the sides of several charts.
 *
 * @param root the picture, attached to the document
 */
export function visibleArea(root: SVGSVGElement, kind: Kind): Box {
  const box = viewBoxOf(root) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { y, height } = box;
  const shown = union([box, ...sidesOfTexts(root, y)])!;
  if (kind !== 'sequence' && kind !== 'quadrantChart') return shown;
  const drawn = root.getBBox();
  const numbers = [...root.querySelectorAll<SVGTextElement>('.sequenceNumber')].map((number) => number.getBBox());
  const bottom = Math.max(y + height, ...numbers.map((box) => box.y + box.height + NUMBER_MARGIN));
  // The lifelines of a sequence diagram extend far below the visible area.
  return union([shown, { x: drawn.x - BORDER, y, width: drawn.width + 2 * BORDER, height: bottom - y }])!;
}

/** @returns the horizontal extents of all texts, at the height of the visible area */
const sidesOfTexts = (root: SVGSVGElement, y: number): Box[] =>
  [...root.querySelectorAll('text')]
    .filter((text) => text.closest('svg') === root && !text.closest('[display="none"], [style*="display: none"]'))
    .map((text) => text.getBoundingClientRect())
    .map(({ left, width }) => ({ x: left, y, width, height: 0 }));
