/** Describers of kinds in which the position of an item has a meaning: a quadrant, a stage, a domain, a set. */
import { describePaths } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Text = { text: string; rotation: number };
type Quadrant = { text: Text; x: number; y: number; width: number; height: number };
export type Quadrants = {
  getQuadrantData(): { points: { text: Text; x: number; y: number }[]; quadrants: Quadrant[]; axisLabels: Text[] };
};

/** In the order of Mermaid and of mathematics: counterclockwise. */
const CORNERS = ['upperRight', 'upperLeft', 'lowerLeft', 'lowerRight'] as const satisfies (keyof Terms)[];

/** @returns the axes, the quadrants, and for each point its quadrant and its coordinates, from 0 to 1 */
export function describeQuadrants(db: Quadrants, terms: Terms): string[] {
  const { points, quadrants, axisLabels } = db.getQuadrantData();
  const axes = (
    [
      ['horizontal', 0],
      ['vertical', -90],
    ] as const
  ).flatMap(([axis, turned]) => {
    const ends = axisLabels.filter(({ rotation }) => rotation === turned).map(({ text }) => plainLabel(text));
    return ends.length > 0 ? [`${terms[axis]}: ${ends.join(' → ')}`] : [];
  });
  const names = quadrants.map(({ text }) => plainLabel(text.text));
  const corners = names.flatMap((name, i) => (name ? [`${terms[CORNERS[i]!]}: ${name}`] : []));
  const [, { x: left, y: top, width, height }] = quadrants as [Quadrant, Quadrant];
  const ratio = (length: number, total: number) => Number((length / total).toFixed(3));
  // Mermaid lists points in reverse.
  const places = [...points].reverse().map((point) => {
    const [x, y] = [ratio(point.x - left, 2 * width), ratio(top + 2 * height - point.y, 2 * height)];
    const corner = y > 0.5 ? (x > 0.5 ? 0 : 1) : x < 0.5 ? 2 : 3;
    // A point on a line between quadrants is in none of them.
    const quadrant = x === 0.5 || y === 0.5 ? '' : names[corner] || terms[CORNERS[corner]!];
    return `${plainLabel(point.text.text)}: ${joinParts(' ', quadrant, `(${x}, ${y})`)}`;
  });
  return [...axes, ...corners, ...places];
}

type Component = {
  id: string;
  label: string;
  x?: number;
  y?: number;
  inertia?: boolean;
  sourceStrategy?: string;
};
export type Wardley = {
  getWardleyData(): {
    nodes: Component[];
    links: { source: string; target: string; label?: string; flow?: string }[];
    trends: { nodeId: string; targetX: number }[];
    pipelines: { nodeId: string; componentIds: string[] }[];
    annotations: { number: number; text?: string }[];
    notes: { text: string }[];
    accelerators: { name: string }[];
    deaccelerators: { name: string }[];
    axes: { stages?: string[]; stageBoundaries?: number[] };
  };
};

const FLOWS: Record<string, string> = { backward: '←', bidirectional: '↔' };

/** @returns for each component its stage, the stages it evolves to and its visibility, then the dependencies, and all notes */
export function describeWardley(db: Wardley, terms: Terms): string[] {
  const { nodes, links, trends, pipelines, annotations, notes, axes, ...data } = db.getWardleyData();
  const stages = axes.stages?.length ? axes.stages : [terms.genesis, terms.customBuilt, terms.product, terms.commodity];
  const hasBounds = axes.stageBoundaries?.length === stages.length;
  const ends = hasBounds ? axes.stageBoundaries! : stages.map((_, i) => (i + 1) / stages.length);
  const stageOf = (x: number) => {
    const stage = ends.findIndex((end) => x / 100 < end);
    return `${plainLabel(stages.at(stage))} ${Number((x / 100).toFixed(3))}`;
  };
  const names = new Map(nodes.map(({ id, label }) => [id, plainLabel(label) || id]));
  const places = nodes.map(({ id, x, y, inertia, sourceStrategy }) => {
    const evolution = [x, ...trends.filter(({ nodeId }) => nodeId === id).map(({ targetX }) => targetX)];
    const facts = [
      evolution.flatMap((place) => (place === undefined ? [] : [stageOf(place)])).join(' → '),
      y === undefined ? '' : `${terms.visibility} ${Number((y / 100).toFixed(3))}`,
      inertia ? terms.inertia : '',
      sourceStrategy ?? '',
    ];
    return `${names.get(id)}: ${facts.filter(Boolean).join(', ')}`;
  });
  const connections = links.map(({ source, target, label, flow }) => ({
    from: source,
    to: target,
    label: plainLabel(label),
    arrow: FLOWS[flow ?? ''] ?? '→',
  }));
  return [
    ...places,
    ...describePaths(connections, names),
    ...pipelines.map(({ nodeId, componentIds }) =>
      [names.get(nodeId), componentIds.map((id) => names.get(id)).join(', ')].join(': '),
    ),
    ...annotations.map(({ number, text }) => joinParts(': ', number, plainLabel(text))),
    ...notes.map(({ text }) => plainLabel(text)),
    ...data.accelerators.map(({ name }) => `${terms.accelerator}: ${plainLabel(name)}`),
    ...data.deaccelerators.map(({ name }) => `${terms.decelerator}: ${plainLabel(name)}`),
  ];
}

type Domain = 'complex' | 'complicated' | 'clear' | 'chaotic' | 'confusion';
export type Cynefin = {
  getDomains(): Map<Domain, { items: { label: string }[] }>;
  getTransitions(): { from: Domain; to: Domain; label?: string }[];
};

/** @returns the items of each domain, and the transitions between domains */
export function describeCynefin(db: Cynefin, terms: Terms): string[] {
  const domains = [...db.getDomains()].map(([domain, { items }]) => {
    const labels = items.map(({ label }) => plainLabel(label)).join(', ');
    return joinParts(': ', terms[domain], labels);
  });
  const moves = db.getTransitions().map(({ from, to, label }) => {
    const move = `${terms[from]} → ${terms[to]}`;
    return joinParts(': ', move, plainLabel(label));
  });
  return [...domains, ...moves];
}

export type Venn = {
  getSubsetData(): { sets: string[]; label?: string }[];
  getTextData(): { sets: string[]; id: string; label?: string }[];
};

/** @returns the items of each set, and of each overlap of sets */
export function describeVenn(db: Venn, terms: Terms): string[] {
  const subsets = db.getSubsetData();
  const names = new Map(
    subsets.filter(({ sets }) => sets.length === 1).map(({ sets: [id = ''], label }) => [id, plainLabel(label) || id]),
  );
  return subsets.map(({ sets, label }) => {
    const isIn = (other: string[]) => other.length === sets.length && other.every((id) => sets.includes(id));
    const texts = db.getTextData().filter((text) => isIn(text.sets));
    const inside = texts.map((text) => plainLabel(text.label) || text.id);
    if (sets.length === 1) return joinParts(': ', names.get(sets[0]!), inside.join(', '));
    // Mermaid sorts the sets of an overlap by their ids.
    const parts = [...names].filter(([id]) => sets.includes(id)).map(([, name]) => name);
    const overlap = terms.overlap.replace('{names}', () => parts.join(', '));
    return joinParts(': ', overlap, joinParts(', ', plainLabel(label), ...inside));
  });
}
