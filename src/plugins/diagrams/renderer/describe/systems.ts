/** Parts of systems and what joins them: architecture, C4, event models. */
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';
import { graphWords, wayWords } from './graphs.ts';

type Part = { id: string; type?: string; title?: string; iconText?: string; in?: string };
type Wire = { title?: string } & Record<'lhsId' | 'rhsId', string> &
  Partial<Record<'lhsInto' | 'rhsInto' | 'lhsGroup' | 'rhsGroup', boolean>>;
export type Architecture = { getNodes(): Part[]; getGroups(): Part[]; getEdges(): Wire[] };

/** @returns the ways between services, groups and junctions, then what is in each group, and the services beside them */
export function architectureWords(db: Architecture, terms: Terms): string[] {
  const parts = db.getNodes();
  const junctions = parts.filter(({ type }) => type === 'junction');
  const labelOf = (part: Part) => {
    if (part.type !== 'junction') return part.title || part.iconText;
    return junctions.length > 1 ? `${terms.junction} ${junctions.indexOf(part) + 1}` : terms.junction;
  };
  const nodes = [...db.getGroups().map((group) => ({ ...group, isGroup: true })), ...parts].map((part) => ({
    ...{ id: part.id, label: labelOf(part), isGroup: 'isGroup' in part, parentId: part.in },
  }));
  // An edge of a group is written at one of its services.
  const endOf = (id: string, isOfGroup = false) => (isOfGroup && parts.find((part) => part.id === id)?.in) || id;
  const edges = db.getEdges().map((edge) => ({
    ...{ start: endOf(edge.lhsId, edge.lhsGroup), end: endOf(edge.rhsId, edge.rhsGroup), label: edge.title },
    ...{ arrowTypeStart: edge.lhsInto ? 'arrow' : 'none', arrowTypeEnd: edge.rhsInto ? 'arrow' : 'none' },
  }));
  return graphWords({ nodes, edges }, terms);
}

type Label = { text: string };
type Shape = { alias: string; label: Label; parentBoundary?: string; techn?: Label; type?: Label; descr?: Label };
export type C4 = {
  getC4ShapeArray(): Shape[];
  getBoundaries(): Shape[];
  getRels(): { from: string; to: string; label: Label; techn?: Label }[];
};

/** @returns what each part is and is made with, what is in each boundary, and what leads from part to part */
export function c4Words(db: C4): string[] {
  const shapes = db.getC4ShapeArray();
  // All others are in one that is not drawn.
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const names = new Map([...shapes, ...boundaries].map(({ alias, label }) => [alias, plainLabel(label.text)]));
  const nameOf = (alias: string) => names.get(alias) ?? alias;
  const withTechnology = (name: string, technology?: Label) =>
    technology?.text ? `${name} (${plainLabel(technology.text)})` : name;
  const told = shapes.map(({ alias, techn, descr }) =>
    [withTechnology(nameOf(alias), techn), plainLabel(descr?.text)].filter(Boolean).join(': '),
  );
  const groups = boundaries.map(({ alias, descr }) => {
    const members = [...shapes, ...boundaries].filter(({ parentBoundary }) => parentBoundary === alias);
    const name = [nameOf(alias), descr?.text && `(${plainLabel(descr.text)})`].filter(Boolean).join(' ');
    return [name, members.map((member) => nameOf(member.alias)).join(', ')].filter(Boolean).join(': ');
  });
  const relations = db.getRels().map(({ from, to, label, techn }) => {
    const what = withTechnology(plainLabel(label.text), techn);
    return [`${nameOf(from)} → ${nameOf(to)}`, what].filter(Boolean).join(': ');
  });
  return [...told, ...groups, ...relations];
}

type Box = { index: number; text: string; swimlane: { index: number } };
export type EventModel = {
  getState(): {
    boxes: Box[];
    relations: { sourceBox: Box; targetBox: Box }[];
    sortedSwimlanesArray: { index: number; label: string }[];
  };
};

/** @returns what leads to what, and what is in each lane, with its data */
export function eventModelWords(db: EventModel): string[] {
  const { boxes, relations, sortedSwimlanesArray } = db.getState();
  // Its data follow the name of a box.
  const nameOf = ({ text }: Box) => plainLabel(/<b>(.*?)<\/b>/.exec(text)?.[1] ?? text);
  const names = new Map(boxes.map((box) => [String(box.index), nameOf(box)]));
  const ways = relations.map(({ sourceBox, targetBox }) => ({
    ...{ from: String(sourceBox.index), to: String(targetBox.index), label: '', arrow: '→' },
  }));
  const lanes = sortedSwimlanesArray.map(({ index, label }) => {
    const inLane = boxes.filter(({ swimlane }) => swimlane.index === index).map(({ text }) => plainLabel(text));
    return `${plainLabel(label)}: ${inLane.join(', ')}`;
  });
  return [...wayWords(ways, names), ...lanes];
}
