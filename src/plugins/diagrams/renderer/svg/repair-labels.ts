/** How much of a label's rim, in px, its line may cross alone, and the steps in which the line is searched. */
const [RIM, STEP] = [8, 2];
/** Of a name in the box of a participant, and what the box keeps clear at its border, in px. */
const [LINE_HEIGHT, BORDER] = [20, 2];
/** Least px between two labels of an axis. */
const GAP = 6;

/**
 * Centres the lines of labels of nodes, which Mermaid begins at the left of their boxes where labels are text of SVG, in
 * diagrams of states and mindmaps.
 * @param root the picture, in the page
 */
export function centreLabels(root: Element): void {
  for (const text of root.querySelectorAll<SVGTextElement>('.node .label text')) {
    const { x, width } = text.getBBox();
    text.setAttribute('text-anchor', 'middle');
    for (const row of text.querySelectorAll('.row')) row.setAttribute('x', String(x + width / 2));
  }
}

/**
 * Centres labels in the shapes of a flowchart that Mermaid moves to the left by half of their width twice: clouds and bangs.
 * @param root the picture, in the page
 */
export function centreInShapes(root: Element): void {
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
 * Lays the titles of groups over the lines that lead into them.
 * @param root the picture, in the page
 * @param kept groups that keep their titles, because they are links
 */
export function raiseTitles(root: Element, kept: { has(group: Element): boolean }): void {
  for (const title of root.querySelectorAll('.cluster > .cluster-label'))
    if (!kept.has(title.parentElement!)) title.closest('.root')?.append(title);
}

const numbersOf = (element: Element) =>
  (element.getAttribute('transform')?.match(/[-\d.e]+(?=[,)])/g) ?? []).map(Number);

/**
 * Puts the label of a bent edge on its line: Mermaid sets it where the edge would pass if it were straight.
 * @param root the picture, in the page
 */
export function moveLabelsToLines(root: Element): void {
  for (const label of root.querySelectorAll<SVGGElement>('g.edgeLabel:has(> .label[data-id])')) moveToLine(root, label);
}

/** Only where the line passes the label by, and only to where nothing else stands. */
function moveToLine(root: Element, label: SVGGElement): void {
  const id = label.querySelector('.label')!.getAttribute('data-id');
  const line = [...root.querySelectorAll<SVGPathElement>('path[data-id]')].find((path) => path.dataset['id'] === id);
  const [x, y] = numbersOf(label);
  const { width, height } = label.getBBox();
  if (!line || x === undefined || y === undefined || width === 0) return;
  let [dx, dy] = [Infinity, Infinity];
  for (let at = 0; at <= line.getTotalLength(); at += STEP) {
    const point = line.getPointAtLength(at);
    const [toX, toY] = [point.x - x, point.y - y];
    if (Math.abs(toX) < width / 2 - RIM && Math.abs(toY) < height / 2 - RIM) return;
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
 * Parts the lines of a participant's name, which Mermaid sets solid: Hangul fills its em, and lines would touch.
 * @param root the picture of a sequence, in the page
 */
export function partLinesOfNames(root: Element): void {
  for (const box of root.querySelectorAll<SVGRectElement>('rect.actor')) {
    const lines = [...box.parentElement!.querySelectorAll<SVGTextElement>('text.actor-box')];
    const room = (box.getBBox().height - 2 * BORDER) / lines.length;
    const more = Math.min(LINE_HEIGHT, room) - Number.parseFloat(lines[0]?.style.fontSize ?? '');
    for (const [at, line] of lines.entries())
      if (more > 0)
        line.setAttribute('y', String(Number(line.getAttribute('y')) + more * (at - (lines.length - 1) / 2)));
  }
}

/**
 * Leaves out labels of the time axis of a gantt chart where they would run into each other: all but every second, third, ….
 * @param root the picture, in the page
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
