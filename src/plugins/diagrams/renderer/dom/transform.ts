/** A 2D affine transformation, in the order of SVG's `matrix(a b c d e f)`. */
type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];
export type Box = { x: number; y: number; width: number; height: number };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function primitive(name: string, [p = 0, q, r, ...rest]: number[]): Matrix {
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate': {
      const angle = (p * Math.PI) / 180;
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      const [x, y] = [q ?? 0, r ?? 0];
      return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
    }
    case 'matrix':
      return [p, q ?? 0, r ?? 0, ...rest] as Matrix;
    default:
      throw new Error(`SVG transform not supported: ${name}`);
  }
}

/**
 * Parses an SVG `transform` attribute; `null` is the identity.
 * @throws on `skewX` and `skewY`, which are rare
 */
export function parseTransform(attribute: string | null): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of (attribute ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
    matrix = multiply(matrix, primitive(name, numbers.map(Number)));
  }
  return matrix;
}

/** @returns the number in an attribute; 0 if it is missing */
export const numberOf = (element: Element, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') || 0;

/** @returns the box in the attributes of an element */
export const boxOf = (element: Element): Box => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
  width: numberOf(element, 'width'),
  height: numberOf(element, 'height'),
});

/** @returns the box in the `viewBox` of an element, if it has one */
export function viewBoxOf(element: Element | null): Box | undefined {
  const [x, y, width, height] = (element?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return height === undefined ? undefined : { x: x!, y: y!, width: width!, height };
}

/** Computes the transformation of a nested `<svg>` from its `viewBox` (SVG 2 § 8.2, `xMidYMid meet`). */
export function nestedMatrix(element: Element): Matrix {
  const { x, y, width, height } = boxOf(element);
  const box = viewBoxOf(element) ?? { x: 0, y: 0, width, height };
  const scale = width && height ? Math.min(width / box.width, height / box.height) : 1;
  const dx = x + (width ? (width - box.width * scale) / 2 : 0) - box.x * scale;
  const dy = y + (height ? (height - box.height * scale) / 2 : 0) - box.y * scale;
  return [scale, 0, 0, scale, dx, dy];
}

/** @returns the bounding box of `box` after `matrix` */
export function mapBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as [number, number][];
  return boundingBox(
    corners.map(([px, py]) => [
      matrix[0] * px + matrix[2] * py + matrix[4],
      matrix[1] * px + matrix[3] * py + matrix[5],
    ]),
  );
}

/** @returns the bounding box of points `[x, y]`, of which there is at least one */
export function boundingBox(points: [number, number][]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** @returns the bounding box of all boxes, or `undefined` if there are none */
export function union(boxes: Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return boundingBox(
    boxes.flatMap(({ x, y, width, height }): [number, number][] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}
