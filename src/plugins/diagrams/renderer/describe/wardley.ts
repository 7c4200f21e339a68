import { describePaths } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Component = {
  id: string;
  label: string;
  x?: number;
  y?: number;
  inertia?: boolean;
  sourceStrategy?: string;
};
type Wardley = {
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
    return `${names.get(id)}: ${joinParts(', ', ...facts)}`;
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
      joinParts(': ', names.get(nodeId), componentIds.map((id) => names.get(id)).join(', ')),
    ),
    ...annotations.map(({ number, text }) => joinParts(': ', number, plainLabel(text))),
    ...notes.map(({ text }) => plainLabel(text)),
    ...data.accelerators.map(({ name }) => `${terms.accelerator}: ${plainLabel(name)}`),
    ...data.deaccelerators.map(({ name }) => `${terms.decelerator}: ${plainLabel(name)}`),
  ];
}
