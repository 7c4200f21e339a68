import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Node = {
  id: string;
  label?: string;
  isGroup?: boolean;
  parentId?: string;
  shape?: string;
  description?: string[];
};
type Edge = {
  start?: string;
  end?: string;
  label?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
  /** `invisible` for one that only positions nodes. */
  thickness?: string;
};
export type Graph = { nodes: Node[]; edges: Edge[] };
export type Connection = { from: string; to: string; label: string; arrow: string };

const PSEUDO: Record<string, keyof Terms> = {
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'fork',
  join: 'join',
  choice: 'choice',
};

/** The shape of a concurrent region of a state. */
const REGION = 'divider';
/** The shape of the group around a state's notes, which are nodes of the graph, connected with that state. */
const NOTE_GROUP = 'noteGroup';

/** @returns the paths through a graph, its groups with their members, unconnected nodes, descriptions of nodes, and notes */
export function describeGraph({ nodes: all, edges }: Graph, terms: Terms): string[] {
  const noteGroups = new Set(all.filter(({ shape }) => shape === NOTE_GROUP).map(({ id }) => id));
  const nodes = inOrder(all.filter(({ id, parentId }) => !noteGroups.has(id) && !noteGroups.has(parentId ?? '')));
  const nameOf = ({ id, label, shape }: Node): string => {
    const pseudo = PSEUDO[shape ?? ''];
    if (shape === REGION) return `${terms.parallel} (${membersOf(id).map(nameOf).join(', ')})`;
    return pseudo ? terms[pseudo] : plainLabel(label) || id;
  };
  const membersOf = (id: string) => nodes.filter(({ parentId }) => parentId === id);
  const noteOf = ({ id, label }: Node) => {
    const edge = edges.find(({ start, end }) => start === id || end === id);
    return describeNote(
      [edge?.start, edge?.end].flatMap((end) => names.get(end ?? '') ?? []),
      plainLabel(label),
      terms,
    );
  };
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const connections = edges.flatMap((edge): Connection[] => {
    const { start, end, label, thickness } = edge;
    if (thickness === 'invisible' || !names.has(start ?? '') || !names.has(end ?? '')) return [];
    return [{ from: start!, to: end!, label: plainLabel(label), arrow: arrowOf(edge) }];
  });
  const connected = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const groups = nodes
    .filter(({ isGroup, shape }) => isGroup && shape !== REGION)
    .map(({ id, label }) => {
      const members = membersOf(id);
      const name = label === undefined ? id : plainLabel(label);
      // The members of a group without a name are described with their connections, if they have any.
      if (!name && members.every((member) => connected.has(member.id))) return '';
      return joinParts(': ', name, members.map(nameOf).filter(Boolean).join(', '));
    });
  const descriptions = nodes.flatMap(({ id, description = [] }) =>
    description.length > 0 ? [`${names.get(id)}: ${description.map(plainLabel).join(', ')}`] : [],
  );
  const notes = all.filter(({ parentId }) => noteGroups.has(parentId ?? '')).map(noteOf);
  const unconnected = nodes.filter(
    ({ id, isGroup, parentId, description }) => !isGroup && !parentId && !connected.has(id) && !description?.length,
  );
  return [
    ...describePaths(connections, names),
    ...groups,
    ...unconnected.map(({ id }) => names.get(id)!),
    ...descriptions,
    ...notes,
  ].filter(Boolean);
}

/** Moves each group before its first member: Mermaid lists the groups of flowcharts before all nodes, and in reverse. */
function inOrder(nodes: Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ordered = new Set<Node>();
  const add = (node: Node) => {
    const group = byId.get(node.parentId ?? '');
    if (group && !ordered.has(group)) add(group);
    ordered.add(node);
  };
  const withMembers = new Set(nodes.map(({ parentId }) => parentId));
  for (const node of nodes) if (!withMembers.has(node.id)) add(node);
  return [...ordered];
}

/** @returns the text of a note after the names that it is attached to, if any: 참고(호스트): 메모 */
export const describeNote = (names: string[], text: string, terms: Terms): string =>
  joinParts(': ', names.length > 0 && terms.note.replace('{names}', () => names.join(', ')), text);

const hasArrowhead = (type = '') => !/^(none|arrow_open)?$/.test(type);

/** The cross at the end of a connection that is blocked or lost, as a letter, which all screen readers read. */
export const CROSS = 'X';

/** @returns the arrow of an edge by Mermaid's types of arrowheads, with a cross after it if it ends in one */
export const arrowOf = ({ arrowTypeStart, arrowTypeEnd }: Pick<Edge, 'arrowTypeStart' | 'arrowTypeEnd'>): string =>
  arrowFor(hasArrowhead(arrowTypeStart), hasArrowhead(arrowTypeEnd)) + (arrowTypeEnd === 'arrow_cross' ? CROSS : '');

/** @returns the arrow of a connection with an arrowhead at its start, its end, both or neither */
export const arrowFor = (atStart: boolean, atEnd: boolean): string =>
  atStart && atEnd ? '↔' : atStart ? '←' : atEnd ? '→' : '—';

/** Joins connections into paths that are as long as possible, using each connection once: 계획 → 코드 →(성공) 빌드. */
export function describePaths(connections: Connection[], names: Map<string, string>): string[] {
  const remaining = new Set(connections);
  const sentences: string[] = [];
  while (remaining.size > 0) {
    const start = [...remaining].find(({ from }) => ![...remaining].some(({ to }) => to === from));
    let next: Connection | undefined = start ?? [...remaining][0]!;
    let sentence = names.get(next.from)!;
    while (next) {
      remaining.delete(next);
      sentence += ` ${next.arrow}${next.label && `(${next.label})`} ${names.get(next.to)}`;
      const to: string = next.to;
      next = [...remaining].find(({ from }) => from === to);
    }
    sentences.push(sentence);
  }
  return sentences;
}

export type Tree = {
  /** The name, in a mindmap. */
  descr?: string;
  /** The comment of a file or folder, in a tree view. */
  description?: string;
  name?: string;
  text?: string;
  value?: number;
  children?: Tree[];
};

/** @returns the children of each branch; those of a root without a name only if some of them have no children */
export function describeTree(tree: Tree | undefined): string[] {
  if (!tree) return [];
  const nameOfBranch = ({ descr, name, text, value, description }: Tree) =>
    [plainLabel(descr ?? name ?? text), value, description && `(${plainLabel(description)})`]
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
  const visit = (branch: Tree): string[] => {
    const children = branch.children ?? [];
    if (children.length === 0) return [];
    const name = nameOfBranch(branch);
    const below = children.flatMap(visit);
    if (!name && children.every((child) => child.children?.length)) return below;
    return [`${name && `${name}: `}${children.map(nameOfBranch).join(', ')}`, ...below];
  };
  const sentences = visit(tree);
  return sentences.length > 0 ? sentences : [nameOfBranch(tree)];
}
