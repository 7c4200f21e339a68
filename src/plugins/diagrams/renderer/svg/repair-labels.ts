/** The margin of a label in px within which crossing by its edge does not count, and the step of the search along the edge. */
const [MARGIN, STEP] = [8, 2];
/** Line height of a name in the box of a participant, and padding of the box, in px. */
const [LINE_HEIGHT, PADDING] = [20, 2];
/** Minimum gap between two labels of an axis, in px. */
const GAP = 6;

/**
 * Centres the lines of node labels in state diagrams and mindmaps, which Mermaid aligns left when labels are SVG text.
 * @param root the picture, attached to the document
 */
export function centreLabels(root: Element): void {
  for (const text of root.querySelectorAll<SVGTextElement>('.node .label text')) {
    const { x, width } = text.getBBox();
    text.setAttribute('text-anchor', 'middle');
    for (const row of text.querySelectorAll('.row')) row.setAttribute('x', String(x + width / 2));
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
 * Moves the label of a bent edge onto the edge: Mermaid places it where a straight edge would be.
 * @param root the picture, attached to the document
 */
export function moveLabelsToEdges(root: Element): void {
  for (const label of root.querySelectorAll<SVGGElement>('g.edgeLabel:has(> .label[data-id])')) moveToEdge(root, label);
}

/** Moves the label only if the edge does not cross it and its new place is free. */
function moveToEdge(root: Element, label: SVGGElement): void {
  const id = label.querySelector('.label')!.getAttribute('data-id');
  const line = [...root.querySelectorAll<SVGPathElement>('path[data-id]')].find((path) => path.dataset['id'] === id);
  const [x, y] = numbersOf(label);
  const { width, height } = label.getBBox();
  if (!line || x === undefined || y === undefined || width === 0) return;
  let [dx, dy] = [Infinity, Infinity];
  for (let at = 0; at <= line.getTotalLength(); at += STEP) {
    const point = line.getPointAtLength(at);
    const [toX, toY] = [point.x - x, point.y - y];
    if (Math.abs(toX) < width / 2 - MARGIN && Math.abs(toY) < height / 2 - MARGIN) return;
    if (Math.hypot(toX, toY) < Math.hypot(dx, dy)) [dx, dy] = [toX, toY];
  }
  const from = label.getBoundingClientRect();
  const box = { left: from.left + dx, right: from.right + dx, top: from.top + dy, bottom: from.bottom + dy };
  const isTaken = [...root.querySelectorAll('.edgeLabel, .node')].some((other) => {
    const { left, right, top, bottom, width: size } = other.getBoundingClientRect();
    const overlaps = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return overlaps && size > 0 && !label.contains(other) && !other.contains(label);
  });
  if (!isTaken) label.setAttribute('transform', `translate(${x + dx}, ${y + dy})`);
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
