import { type Box, viewBoxOf } from '../dom/transform.ts';

/** The margin of a label in px within which crossing by its edge does not count, and the step of the search along the edge. */
const [MARGIN, STEP] = [8, 2];
/** Overlap in px of the box of a label, which is larger than its text, that does not count. */
const OVERLAP = 3;
/** Line height of a name in the box of a participant, and padding of the box, in px. */
const [LINE_HEIGHT, PADDING] = [20, 2];
/** Minimum gap between two labels of an axis, and between a label and an edge beside it, in px. */
const GAP = 6;

/**
 * Centres the lines of node labels in state diagrams and mindmaps, which Mermaid aligns left when labels are SVG text.
 * @param root the picture, attached to the document
 */
export function centreLabels(root: Element): void {
  for (const text of root.querySelectorAll<SVGTextElement>('.node .label text')) {
    const { x, width } = text.getBBox();
    text.setAttribute('text-anchor', 'middle');
    for (const row of text.querySelectorAll('.text-outer-tspan')) row.setAttribute('x', String(x + width / 2));
  }
}

/**
 * Centres labels in clouds and bangs of a flowchart, which Mermaid moves to the left by half of their width twice.
 * @param root the picture, attached to the document
 */
export function centreLabelsInShapes(root: Element): void {
  for (const text of root.querySelectorAll<SVGTextElement>('.node .label text')) {
    const label = text.closest('.label')!;
    const [left, top] = numbersOf(label);
    const { x, width } = text.getBBox();
    const isCentred = Math.abs(x + width / 2) < 1;
    if (isCentred && width > 0 && Math.abs(left! + width / 2) < 1)
      label.setAttribute('transform', `translate(0, ${top})`);
  }
}

/**
 * Draws the titles of groups over the edges that lead into the groups.
 * @param root the picture, attached to the document
 * @param clicked groups that keep their titles, because they have links or tooltips
 */
export function raiseGroupTitles(root: Element, clicked: { has(group: Element): boolean }): void {
  for (const title of root.querySelectorAll('.cluster > .cluster-label'))
    if (!clicked.has(title.parentElement!)) title.closest('.root')?.append(title);
}

const numbersOf = (element: Element) =>
  (element.getAttribute('transform')?.match(/[-\d.e]+(?=[,)])/g) ?? []).map(Number);

/**
 * Moves the label of a bent edge onto the edge, because Mermaid places it where a straight edge would be, and that of an edge
 * which returns to its node beside the edge, if it covers something.
 * @param root the picture, attached to the document
 * @param onlyLoops whether to leave the labels of other edges in place
 */
export function moveLabelsToEdges(root: Element, onlyLoops: boolean): void {
  for (const label of root.querySelectorAll<SVGGElement>('g.edgeLabel:has(> .label[data-id])')) {
    const id = label.querySelector('.label')!.getAttribute('data-id');
    const line = [...root.querySelectorAll<SVGPathElement>('path[data-id]')].find((path) => path.dataset['id'] === id);
    const [x, y] = numbersOf(label);
    if (!line || x === undefined || y === undefined || label.getBBox().width === 0) continue;
    if (onlyLoops && !isLoop(line)) continue;
    if (isLoop(line) && isFree(root, label, 0, 0)) continue;
    const places = isLoop(line) ? besideLoop(line, label) : [];
    const free = [...places, nearestOnEdge(line, label, [x, y])].filter(
      (to) => to !== undefined && isFree(root, label, to[0] - x, to[1] - y),
    );
    const place = free.length > 1 ? (free.find((to) => !coversOtherEdge(line, label, to!)) ?? free[0]) : free[0];
    if (place) label.setAttribute('transform', `translate(${place[0]}, ${place[1]})`);
  }
}

/** The centre of a label. */
type Place = [x: number, y: number];

function isLoop(line: SVGPathElement): boolean {
  const length = line.getTotalLength();
  const [start, end] = [line.getPointAtLength(0), line.getPointAtLength(length)];
  return Math.hypot(end.x - start.x, end.y - start.y) < length / 2;
}

/**
 * @returns places to the right and to the left of a loop, at its height or, for labels that are higher, below its start, then
 *   farther away, behind labels next to it
 */
function besideLoop(line: SVGPathElement, label: SVGGElement): Place[] {
  const loop = line.getBBox();
  const { width, height } = label.getBBox();
  const aside = (y: number, gap = GAP): Place[] => [
    [loop.x + loop.width + width / 2 + gap, y],
    [loop.x - width / 2 - gap, y],
  ];
  const middle = loop.y + loop.height / 2;
  const far = [3, 6, 9].flatMap((times) => aside(middle, times * GAP));
  return [...aside(middle), ...aside(loop.y + height / 2 + GAP), ...far];
}

/** Lists points of an edge at regular distances. */
const pointsOf = (line: SVGPathElement) =>
  Array.from({ length: Math.ceil(line.getTotalLength() / STEP) }, (_, at) => line.getPointAtLength(at * STEP));

/** @returns whether one of the points is under a label, except under its margin */
function isUnder(label: SVGGElement, [x, y]: Place, points: DOMPoint[], margin = 0): boolean {
  const { width, height } = label.getBBox();
  const [halfWidth, halfHeight] = [width / 2 - margin, height / 2 - margin];
  return points.some((point) => Math.abs(point.x - x) < halfWidth && Math.abs(point.y - y) < halfHeight);
}

const coversOtherEdge = (line: SVGPathElement, label: SVGGElement, place: Place) =>
  [...line.parentElement!.querySelectorAll<SVGPathElement>('path[data-id]')].some(
    (other) => other !== line && isUnder(label, place, pointsOf(other)),
  );

/** @returns the point of the edge that is nearest to the label, or `undefined` if the edge crosses the label */
function nearestOnEdge(line: SVGPathElement, label: SVGGElement, place: Place): Place | undefined {
  const points = pointsOf(line);
  if (isUnder(label, place, points, MARGIN)) return undefined;
  const distance = ({ x, y }: DOMPoint) => Math.hypot(x - place[0], y - place[1]);
  const { x, y } = points.reduce((nearest, point) => (distance(point) < distance(nearest) ? point : nearest));
  return [x, y];
}

/** @returns whether a label that is moved is within the picture and covers no node and no other label */
function isFree(root: Element, label: SVGGElement, dx: number, dy: number): boolean {
  const from = label.getBoundingClientRect();
  const box = {
    left: from.left + dx + OVERLAP,
    right: from.right + dx - OVERLAP,
    top: from.top + dy + OVERLAP,
    bottom: from.bottom + dy - OVERLAP,
  };
  const { x = 0, width: size = Infinity }: Partial<Box> = viewBoxOf(root) ?? {};
  if (box.left < x || box.right > x + size) return false;
  // Mermaid draws an edge that returns to its node through tiny nodes, which are not visible.
  return ![...root.querySelectorAll('.edgeLabel, .node')].some((other) => {
    const { left, right, top, bottom, width } = other.getBoundingClientRect();
    const overlaps = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return overlaps && width > OVERLAP && !label.contains(other) && !other.contains(label);
  });
}

/**
 * Increases the line spacing of a participant's name, which Mermaid sets without leading: Hangul fills its em, and lines
 * would touch.
 * @param root the picture of a sequence diagram, attached to the document
 */
export function spaceActorNameLines(root: Element): void {
  for (const box of root.querySelectorAll<SVGRectElement>('rect.actor')) {
    const lines = [...box.parentElement!.querySelectorAll<SVGTextElement>('text.actor-box')];
    const available = (box.getBBox().height - 2 * PADDING) / lines.length;
    const leading = Math.min(LINE_HEIGHT, available) - Number.parseFloat(lines[0]?.style.fontSize ?? '');
    for (const [at, line] of lines.entries())
      if (leading > 0)
        line.setAttribute('y', String(Number(line.getAttribute('y')) + leading * (at - (lines.length - 1) / 2)));
  }
}

/**
 * Thins out the labels of the time axis of a gantt chart so that they do not overlap: keeps every second, third, ….
 * @param root the picture, attached to the document
 */
export function thinOutTicks(root: Element): void {
  for (const axis of root.querySelectorAll('.grid')) {
    const labels = [...axis.querySelectorAll('.tick text')];
    const boxes = labels.map((label) => label.getBoundingClientRect());
    const fit = (every: number) =>
      boxes.every(({ left }, at) => at < every || at % every > 0 || left - boxes[at - every]!.right >= GAP);
    let every = 1;
    while (!fit(every)) every++;
    for (const [at, label] of labels.entries()) if (at % every > 0) label.remove();
  }
}

/**
 * Turns the labels of a packet that are wider than their fields, such as flags of one bit, if they fit their height.
 * @param root the picture, attached to the document
 */
export function turnNarrowLabels(root: Element): void {
  for (const label of root.querySelectorAll<SVGTextElement>('.packetLabel')) {
    const field = (label.previousElementSibling as SVGRectElement).getBBox();
    const { width } = label.getBBox();
    if (width <= field.width || width > field.height) continue;
    label.setAttribute('transform', `rotate(-90 ${label.getAttribute('x')} ${label.getAttribute('y')})`);
  }
}
