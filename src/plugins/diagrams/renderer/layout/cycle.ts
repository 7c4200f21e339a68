/**
 * A layout of our own for Mermaid's flow charts: edges that make one round become a ring, and with two subgraphs the loop of
 * DevOps, two lobes that cross in the middle. It draws with Mermaid's own helpers, which may change with its versions.
 */
import type { InternalHelpers, LayoutData, SVG } from 'mermaid';
import { cycleOrder } from './cycle-order.ts';
import { themeVariables } from '../svg/roles.ts';
import { arc, line, Track, type Point } from './track.ts';

type Node = LayoutData['nodes'][number];
type Lobe = ReturnType<typeof cycleOrder<Node>>[number];
type Size = { width: number; height: number };
type Place = { node: Node; at: number; before: number; behind: number };

/** In px: between pills along the way, between the way and a pill, for an arrowhead, and by how much a try grows. */
const [GAP, CLEAR, GROWTH] = [26, 4, 4];
const PADDING = 8;
const RIBBON = 14;
/** How far apart the middles of the lobes are, in radii. */
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
  const widest = Math.max(0, ...[...edgeLabels.values()].map(({ width }) => width + 2 * CLEAR));
  const titles = [];
  for (const { group } of lobes) {
    if (!group) continue;
    const title = { ...group, isGroup: false, shape: 'text', parentId: undefined } as Node;
    const element = await draw(title);
    titles.push({ group, element, width: title.width!, height: title.height! });
  }
  const { track, places, middles } = fitted(lobes, titles, size, GAP + widest);

  for (const [at, { group, element }] of titles.entries()) {
    const half = track.length / 2;
    const ribbon = ribbons.append('g').attr('class', group.cssClasses ?? '');
    ribbon
      .append('path')
      .attr('d', track.path(at * half, (at + 1) * half))
      .attr('style', `fill: none; stroke: ${themeVariables['mainBkg'] as string}; stroke-width: ${RIBBON}px`);
    element.attr('transform', `translate(${middles[at]}, 0)`);
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
    const [start, end] = [from.at + from.behind, to.at - to.before];
    edge.points = [track.at(start), track.at((start + end) / 2), track.at(end)];
    helpers.insertEdge(paths, edge, new Map(), data.type, from.node, to.node, data.diagramId, true);
    const path = (paths.node() as Element).lastElementChild!;
    path.setAttribute('d', track.path(start, end - (edge.arrowTypeEnd === 'arrow_point' ? CLEAR : 0)));
    const { x, y } = track.at((start + end) / 2);
    edgeLabels.get(edge)?.element.closest('.edgeLabel')?.setAttribute('transform', `translate(${x}, ${y})`);
  }
}

type Fitted = { track: Track; places: Place[]; middles: number[] };

/** The smallest track on which all pills and titles have their room, the places on it, and the middles of the titles. */
function fitted(lobes: Lobe[], titles: Size[], size: Size, gap: number): Fitted {
  for (let radius = size.height; ; radius += GROWTH) {
    const track = lobes.length === 1 ? ring(radius) : loop(radius);
    const share = track.length / lobes.length;
    const places = lobes.flatMap(({ nodes }, at) => spread(track, nodes, size, at * share, share, lobes.length === 1));
    const fits = places.every((place, i) => {
      const next = places[i + 1] ?? { ...places[0]!, at: places[0]!.at + track.length };
      return next.at - next.before - place.at - place.behind >= gap;
    });
    const apart = places.every(({ at }, i) =>
      places.slice(i + 1).every((other) => {
        const [a, b] = [track.at(at), track.at(other.at)];
        return Math.abs(a.x - b.x) >= size.width + 2 * CLEAR || Math.abs(a.y - b.y) >= size.height + 2 * CLEAR;
      }),
    );
    const middles = titles.flatMap((title, at) => titleMiddle(track, places, size, title, at * share, share) ?? []);
    if (fits && apart && middles.length === titles.length) return { track, places, middles };
  }
}

/** Places with even gaps from `start` on: around a ring from its top, in a lobe between its ends. */
function spread(track: Track, nodes: Node[], size: Size, start: number, length: number, isRing: boolean): Place[] {
  const room = { width: size.width + 2 * CLEAR, height: size.height + 2 * CLEAR };
  const gaps = isRing ? nodes.length : nodes.length + 1;
  let places = nodes.map((node, i) => ({
    node,
    at: start + (length * (i + (isRing ? 0 : 1))) / gaps,
    before: 0,
    behind: 0,
  }));
  // How far a pill reaches depends on where it is: a few rounds settle it.
  for (let round = 0; round < 24; round++) {
    places = places.map((place) => {
      const [before, behind] = track.reach(place.at, room);
      return { ...place, before, behind };
    });
    const gap = (length - places.reduce((sum, { before, behind }) => sum + before + behind, 0)) / gaps;
    let pen = isRing ? start - places[0]!.before : start + gap;
    for (const place of places) {
      place.at = (place.at + pen + place.before) / 2;
      pen += place.before + place.behind + gap;
    }
  }
  return places;
}

/** Clockwise from the top. */
const ring = (radius: number) => new Track([arc({ x: 0, y: 0 }, radius, -Math.PI / 2, (3 * Math.PI) / 2)]);

/** From the crossing around the left lobe over its top, and around the right one over its top. */
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
 * Where the title of a lobe stands, beside its crossing: in the middle of its round where it can, or else as near to that as
 * its pills and its way let it.
 * @returns `undefined` where there is no room for it
 */
function titleMiddle(track: Track, places: Place[], size: Size, title: Size, start: number, length: number) {
  const centre = (track.at(start + length / 2).x * SPREAD) / (SPREAD + 1);
  const way = Array.from({ length: Math.ceil(length) }, (_, i) => ({ ...track.at(start + i), width: 0, height: 0 }));
  const pills = places.map(({ at }) => ({ ...track.at(at), ...size }));
  const beside = [...way, ...pills].filter(({ y, height }) => Math.abs(y) < (height + title.height) / 2);
  const room = title.width / 2 + 2 * CLEAR;
  const least = Math.max(...beside.filter(({ x }) => x < centre).map(({ x, width }) => x + width / 2)) + room;
  const most = Math.min(...beside.filter(({ x }) => x >= centre).map(({ x, width }) => x - width / 2)) - room;
  return least <= most ? Math.min(Math.max(centre, least), most) : undefined;
}
