import SVGPathCommander from 'svg-path-commander';
import { Cascade } from './cascade.ts';
import { textBox, textLength } from './text-layout.ts';
import { boundingBox, boxOf, mapBox, nestedMatrix, numberOf, parseTransform, union, type Box } from './transform.ts';

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };
/** Elements that are not drawn where they are. */
export const NOT_DRAWN = new Set(
  'clipPath defs desc filter linearGradient marker pattern script style symbol title'.split(' '),
);

function shapeBox(element: Element, cascade: Cascade): Box | undefined {
  const n = (name: string) => numberOf(element, name);
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
      if (n('width') === 0 || n('height') === 0) return undefined;
      return boxOf(element);
    case 'circle':
      if (n('r') === 0) return undefined;
      return { x: n('cx') - n('r'), y: n('cy') - n('r'), width: 2 * n('r'), height: 2 * n('r') };
    case 'ellipse':
      return { x: n('cx') - n('rx'), y: n('cy') - n('ry'), width: 2 * n('rx'), height: 2 * n('ry') };
    case 'line':
      return boundingBox([
        [n('x1'), n('y1')],
        [n('x2'), n('y2')],
      ]);
    case 'polygon':
    case 'polyline': {
      const numbers = (element.getAttribute('points') ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number);
      const points = numbers.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
      return points.length > 0 ? boundingBox(points) : undefined;
    }
    case 'path': {
      const d = element.getAttribute('d');
      if (!d) return undefined;
      const { x, y, width, height } = SVGPathCommander.getPathBBox(d);
      return { x, y, width, height };
    }
    case 'text':
    case 'tspan':
      // In Chromium a text with only empty lines is a point, which may extend the box of its group.
      return textBox(element, cascade) ?? (element.firstElementChild ? EMPTY : undefined);
    default:
      return groupBox(element, cascade);
  }
}

function groupBox(element: Element, cascade: Cascade): Box | undefined {
  const boxes: Box[] = [];
  for (const child of element.children) {
    if (NOT_DRAWN.has(child.localName) || cascade.declared(child, 'display') === 'none') continue;
    const box = shapeBox(child, cascade);
    if (!box) continue;
    const matrix = child.localName === 'svg' ? nestedMatrix(child) : parseTransform(child.getAttribute('transform'));
    const mapped = mapBox(matrix, box);
    // Chromium ignores a group that is only a point at the origin of its parent.
    if (child.localName === 'g' && Object.values(mapped).every((number) => number === 0)) continue;
    boxes.push(mapped);
  }
  return union(boxes);
}

/**
 * Adds the SVG geometry that Mermaid needs and jsdom lacks to a jsdom window, in user units (px): `getBBox`,
 * `getBoundingClientRect` (relative to the origin of the drawing), `getComputedTextLength`, `getTotalLength`,
 * `getPointAtLength` (SVG 2 § 4.6.1, § 11.10, § 9.4).
 */
export function installGeometry(window: Window & typeof globalThis) {
  let sheets: (CSSStyleSheet | null)[] = [];
  let cascade = new Cascade(window.document);
  const cascadeOf = ({ ownerDocument }: Element) => {
    const current = [...ownerDocument.getElementsByTagName('style')].map(({ sheet }) => sheet);
    if (current.length !== sheets.length || current.some((sheet, i) => sheet !== sheets[i])) {
      sheets = current;
      cascade = new Cascade(ownerDocument);
    }
    return cascade;
  };
  Object.assign(window.SVGElement.prototype, {
    getBBox(this: SVGElement) {
      const { x, y, width, height } = shapeBox(this, cascadeOf(this)) ?? EMPTY;
      // Single precision as in browsers, because layouts compare sums of these numbers.
      return { x: Math.fround(x), y: Math.fround(y), width: Math.fround(width), height: Math.fround(height) };
    },
    getBoundingClientRect(this: SVGElement) {
      let box = shapeBox(this, cascadeOf(this)) ?? EMPTY;
      for (let at: Element | null = this; at && at.localName !== 'svg'; at = at.parentElement) {
        box = mapBox(parseTransform(at.getAttribute('transform')), box);
      }
      const { x, y, width, height } = box;
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
    getComputedTextLength(this: SVGElement) {
      return textLength(this, cascadeOf(this));
    },
    getTotalLength(this: SVGElement) {
      return SVGPathCommander.getTotalLength(this.getAttribute('d') ?? 'M0 0');
    },
    getPointAtLength(this: SVGElement, distance: number) {
      return SVGPathCommander.getPointAtLength(this.getAttribute('d') ?? 'M0 0', distance);
    },
  });
}
