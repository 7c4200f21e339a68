/**
 * A custom layout for Mermaid's flowcharts: edges that form a single cycle become a ring, and with two subgraphs the DevOps
 * loop, two lobes that cross in the middle. It draws with Mermaid's internal helpers, which may change between versions.
 */
import type { InternalHelpers, LayoutData, SVG } from 'mermaid';
import { themeVariables } from '../svg/roles.ts';
import { cycleOrder } from './cycle-order.ts';
import { arc, line, Track, type Point } from './track.ts';

type Node = LayoutData['nodes'][number];
type Lobe = ReturnType<typeof cycleOrder<Node>>[number];
type Size = { width: number; height: number };
/** A pill on the track: the distance of its centre, and how far it extends before and after it. */
type Place = { node: Node; at: number; before: number; after: number };

/** In px: the gap between pills along the track, the clearance of pills and arrowheads, and the growth of the radius per try. */
const [GAP, CLEARANCE, GROWTH] = [26, 4, 4];
const PADDING = 8;
const RIBBON = 14;
/** Distance of the centre of a lobe from the crossing, in radii. */
const SPREAD = 1.22;

export async function render(data: LayoutData, svg: SVG, helpers: InternalHelpers): Promise<void> {
  const lobes = cycleOrder(data.nodes, data.edges);
  const root = svg.select('g');
  helpers.insertMarkers(root, data.markers, data.type, data.diagramId);
  const [ribbons, paths, labels, pills] = ['clusters', 'edgePaths', 'edgeLabels', 'nodes'].map((name) =>
    root.insert('g').attr('class', name),
  ) as unknown as [typeof root, typeof root, typeof root, typeof root];
  const draw = (node: Node) => helpers.insertNode(pills as never, node as never, { config: data.config, dir: 'TB' });

  const steps = lobes.flatMap(({ nodes }) => nodes);
  const size = { width: 0, height: 0 };
  for (const node of steps) {
    Object.assign(node, { shape: 'roundedRect', padding: PADDING });
    (await draw(node)).remove();
    size.width = Math.max(size.width, node.width!);
    size.height = Math.max(size.height, node.height!);
  }
  const edgeLabels = new Map<unknown, { element: Element; width: number }>();
  for (const edge of data.edges) {
    if (!edge.label) continue;
    const element = (await helpers.insertEdgeLabel(labels, edge)) as Element;
    edgeLabels.set(edge, { element, width: edge['width'] as number });
  }
  const widest = Math.max(0, ...[...edgeLabels.values()].map(({ width }) => width + 2 * CLEARANCE));
  const titles = [];
  for (const { group } of lobes) {
    if (!group) continue;
    const title = { ...group, isGroup: false, shape: 'text', parentId: undefined } as Node;
    const element = await draw(title);
    titles.push({ group, element, width: title.width!, height: title.height! });
  }
  const { track, places, titleCentres } = fit(lobes, titles, size, GAP + widest);

  for (const [at, { group, element }] of titles.entries()) {
    const half = track.length / 2;
    const ribbon = ribbons.append('g').attr('class', group.cssClasses ?? '');
    ribbon
      .append('path')
      .attr('d', track.path(at * half, (at + 1) * half))
      .attr('style', `fill: none; stroke: ${themeVariables['mainBkg'] as string}; stroke-width: ${RIBBON}px`);
    element.attr('transform', `translate(${titleCentres[at]}, 0)`);
  }
  for (const { node, at } of places) {
    const { x, y } = track.at(at);
    Object.assign(node, { ...size, x, y });
    const pill = await draw(node);
    pill.attr('transform', `translate(${x}, ${y})`);
    pill
      .select('rect.label-container')
      .attr('rx', size.height / 2)
      .attr('ry', size.height / 2);
  }
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? { ...places[0]!, at: places[0]!.at + track.length };
    const edge = data.edges.find(({ start }) => start === from.node.id)!;
    const [start, end] = [from.at + from.after, to.at - to.before];
    edge.points = [track.at(start), track.at((start + end) / 2), track.at(end)];
    helpers.insertEdge(paths, edge, new Map(), data.type, from.node, to.node, data.diagramId, true);
    const path = (paths.node() as Element).lastElementChild!;
    path.setAttribute('d', track.path(start, end - (edge.arrowTypeEnd === 'arrow_point' ? CLEARANCE : 0)));
    const { x, y } = track.at((start + end) / 2);
    edgeLabels.get(edge)?.element.closest('.edgeLabel')?.setAttribute('transform', `translate(${x}, ${y})`);
  }
}

type Fit = { track: Track; places: Place[]; titleCentres: number[] };

/** Finds the smallest track on which all pills and titles fit, the places on it, and the centres of the titles. */
function fit(lobes: Lobe[], titles: Size[], size: Size, gap: number): Fit {
  const count = lobes.flatMap(({ nodes }) => nodes).length;
  const minLength = count * (Math.min(size.width, size.height) + gap);
  for (let radius = size.height; ; radius += GROWTH) {
    const track = lobes.length === 1 ? ring(radius) : loop(radius);
    if (track.length < minLength) continue;
    const share = track.length / lobes.length;
    const places = lobes.flatMap(({ nodes }, at) => spread(track, nodes, size, at * share, share, lobes.length === 1));
    const fits = places.every((place, i) => {
      const next = places[i + 1] ?? { ...places[0]!, at: places[0]!.at + track.length };
      return next.at - next.before - place.at - place.after >= gap;
    });
    const apart = places.every(({ at }, i) =>
      places.slice(i + 1).every((other) => {
        const [a, b] = [track.at(at), track.at(other.at)];
        return Math.abs(a.x - b.x) >= size.width + 2 * CLEARANCE || Math.abs(a.y - b.y) >= size.height + 2 * CLEARANCE;
      }),
    );
    const covers = places.some((place) => coversTrack(track, place, size));
    const titleCentres = titles.flatMap(
      (title, at) => titleCentre(track, places, size, title, at * share, share) ?? [],
    );
    if (fits && apart && !covers && titleCentres.length === titles.length) return { track, places, titleCentres };
  }
}

/** Whether a pill lies on a part of the track other than its own, which happens where a loop crosses itself. */
function coversTrack(track: Track, { at, before, after }: Place, size: Size): boolean {
  const centre = track.at(at);
  const others = Math.floor(track.length - before - after);
  return Array.from({ length: Math.max(0, others) }, (_, i) => track.at((at + after + i) % track.length)).some(
    ({ x, y }) =>
      Math.abs(x - centre.x) < size.width / 2 + CLEARANCE && Math.abs(y - centre.y) < size.height / 2 + CLEARANCE,
  );
}

/** Places pills with equal gaps from `start`: around a ring from its top, in a lobe between its ends. */
function spread(track: Track, nodes: Node[], size: Size, start: number, length: number, isRing: boolean): Place[] {
  const box = { width: size.width + 2 * CLEARANCE, height: size.height + 2 * CLEARANCE };
  const gaps = isRing ? nodes.length : nodes.length + 1;
  let places = nodes.map((node, i) => ({
    node,
    at: start + (length * (i + (isRing ? 0 : 1))) / gaps,
    before: 0,
    after: 0,
  }));
  // The extent of a pill along the track depends on its position: the iteration converges.
  for (let iteration = 0; iteration < 24; iteration++) {
    places = places.map((place) => {
      const [before, after] = track.reach(place.at, box);
      return { ...place, before, after };
    });
    const gap = (length - places.reduce((sum, { before, after }) => sum + before + after, 0)) / gaps;
    let pen = isRing ? start - places[0]!.before : start + gap;
    for (const place of places) {
      place.at = (place.at + pen + place.before) / 2;
      pen += place.before + place.after + gap;
    }
  }
  return places;
}

/** Clockwise from the top. */
const ring = (radius: number) => new Track([arc({ x: 0, y: 0 }, radius, -Math.PI / 2, (3 * Math.PI) / 2)]);

/** From the crossing over the top of the left lobe and around it, then over the top of the right one and around it. */
function loop(radius: number): Track {
  const [left, right] = [-1, 1].map((side): Point => ({ x: side * SPREAD * radius, y: 0 })) as [Point, Point];
  const half = Math.PI - Math.acos(1 / SPREAD);
  const crossing = { x: 0, y: 0 };
  const lobe = (centre: Point, from: number, to: number) => {
    const round = arc(centre, radius, from, to);
    const end = (angle: number) => ({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
    return [line(crossing, end(from)), round, line(end(to), crossing)];
  };
  return new Track([...lobe(left, half - Math.PI, -half - Math.PI), ...lobe(right, -half, half)]);
}

/**
 * Positions the title of a lobe at the height of the crossing: in the centre of the lobe, or else as close to it as the pills
 * and the track allow.
 * @returns its horizontal centre, or `undefined` if it does not fit
 */
function titleCentre(track: Track, places: Place[], size: Size, title: Size, start: number, length: number) {
  const centre = (track.at(start + length / 2).x * SPREAD) / (SPREAD + 1);
  const points = Array.from({ length: Math.ceil(length) }, (_, i) => ({ ...track.at(start + i), width: 0, height: 0 }));
  const pills = places.map(({ at }) => ({ ...track.at(at), ...size }));
  const obstacles = [...points, ...pills].filter(({ y, height }) => Math.abs(y) < (height + title.height) / 2);
  const halfWidth = title.width / 2 + 2 * CLEARANCE;
  const min = Math.max(...obstacles.filter(({ x }) => x < centre).map(({ x, width }) => x + width / 2)) + halfWidth;
  const max = Math.min(...obstacles.filter(({ x }) => x >= centre).map(({ x, width }) => x - width / 2)) - halfWidth;
  return min <= max ? Math.min(Math.max(centre, min), max) : undefined;
}
