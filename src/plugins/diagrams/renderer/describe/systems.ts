/** Describers of parts of systems and their connections: architecture, C4, event models. */
import { describeGraph, describePaths } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Part = { id: string; type?: string; title?: string; iconText?: string; in?: string };
type Wire = { title?: string } & Record<'lhsId' | 'rhsId', string> &
  Partial<Record<'lhsInto' | 'rhsInto' | 'lhsGroup' | 'rhsGroup', boolean>>;
export type Architecture = { getNodes(): Part[]; getGroups(): Part[]; getEdges(): Wire[] };

/** @returns the paths between services, groups and junctions, then the members of each group, and unconnected services */
export function describeArchitecture(db: Architecture, terms: Terms): string[] {
  const parts = db.getNodes();
  const junctions = parts.filter(({ type }) => type === 'junction');
  const labelOf = (part: Part) => {
    if (part.type !== 'junction') return part.title || part.iconText;
    return junctions.length > 1 ? `${terms.junction} ${junctions.indexOf(part) + 1}` : terms.junction;
  };
  const nodes = [...db.getGroups().map((group) => ({ ...group, isGroup: true })), ...parts].map((part) => ({
    id: part.id,
    label: labelOf(part),
    isGroup: 'isGroup' in part,
    parentId: part.in,
  }));
  // Mermaid stores an edge of a group with one of its services.
  const endOf = (id: string, isOfGroup = false) => (isOfGroup && parts.find((part) => part.id === id)?.in) || id;
  const edges = db.getEdges().map((edge) => ({
    start: endOf(edge.lhsId, edge.lhsGroup),
    end: endOf(edge.rhsId, edge.rhsGroup),
    label: edge.title,
    arrowTypeStart: edge.lhsInto ? 'arrow' : 'none',
    arrowTypeEnd: edge.rhsInto ? 'arrow' : 'none',
  }));
  return describeGraph({ nodes, edges }, terms);
}

type Label = { text: string };
type Shape = { alias: string; label: Label; parentBoundary?: string; techn?: Label; type?: Label; descr?: Label };
export type C4 = {
  getC4ShapeArray(): Shape[];
  getBoundaries(): Shape[];
  getRels(): { from: string; to: string; label: Label; techn?: Label }[];
};

/** @returns each part with its technology and description, the members of each boundary, and the relations between parts */
export function describeC4(db: C4): string[] {
  const shapes = db.getC4ShapeArray();
  // The global boundary, which contains all others, is not drawn.
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const names = new Map([...shapes, ...boundaries].map(({ alias, label }) => [alias, plainLabel(label.text)]));
  const nameOf = (alias: string) => names.get(alias) ?? alias;
  const withTechnology = (name: string, technology?: Label) =>
    technology?.text ? `${name} (${plainLabel(technology.text)})` : name;
  const parts = shapes.map(({ alias, techn, descr }) =>
    joinParts(': ', withTechnology(nameOf(alias), techn), plainLabel(descr?.text)),
  );
  const groups = boundaries.map(({ alias, descr }) => {
    const members = [...shapes, ...boundaries].filter(({ parentBoundary }) => parentBoundary === alias);
    const name = joinParts(' ', nameOf(alias), descr?.text && `(${plainLabel(descr.text)})`);
    return joinParts(': ', name, members.map((member) => nameOf(member.alias)).join(', '));
  });
  const relations = db.getRels().map(({ from, to, label, techn }) => {
    const what = withTechnology(plainLabel(label.text), techn);
    return joinParts(': ', `${nameOf(from)} → ${nameOf(to)}`, what);
  });
  return [...parts, ...groups, ...relations];
}

type Box = { index: number; text: string; swimlane: { index: number } };
export type EventModel = {
  getState(): {
    boxes: Box[];
    relations: { sourceBox: Box; targetBox: Box }[];
    sortedSwimlanesArray: { index: number; label: string }[];
  };
};

/** @returns the relations between boxes, and the boxes of each lane with their data */
export function describeEventModel(db: EventModel): string[] {
  const { boxes, relations, sortedSwimlanesArray } = db.getState();
  // In the text of a box its data follow its name.
  const nameOf = ({ text }: Box) => plainLabel(/<b>(.*?)<\/b>/.exec(text)?.[1] ?? text);
  const names = new Map(boxes.map((box) => [String(box.index), nameOf(box)]));
  const connections = relations.map(({ sourceBox, targetBox }) => ({
    from: String(sourceBox.index),
    to: String(targetBox.index),
    label: '',
    arrow: '→',
  }));
  const lanes = sortedSwimlanesArray.map(({ index, label }) => {
    const inLane = boxes.filter(({ swimlane }) => swimlane.index === index).map(({ text }) => plainLabel(text));
    return `${plainLabel(label)}: ${inLane.join(', ')}`;
  });
  return [...describePaths(connections, names), ...lanes];
}
