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
  /** `invisible` for one that only puts nodes in their places. */
  thickness?: string;
};
export type Graph = { nodes: Node[]; edges: Edge[] };
export type Way = { from: string; to: string; label: string; arrow: string };

const PSEUDO: Record<string, keyof Terms> = {
  ...{ stateStart: 'start', stateEnd: 'end', fork: 'fork', join: 'join', choice: 'choice' },
};

/** A part of a state that goes on beside its other parts. */
const REGION = 'divider';
/** Around the notes of a state, which are nodes of the graph, joined with that state. */
const NOTES = 'noteGroup';

/** @returns the ways through a graph, its groups with their members, the nodes that stand alone, what else they say, and notes */
export function graphWords({ nodes: all, edges }: Graph, terms: Terms): string[] {
  const around = new Set(all.filter(({ shape }) => shape === NOTES).map(({ id }) => id));
  const nodes = all.filter(({ id, parentId }) => !around.has(id) && !around.has(parentId ?? ''));
  const nameOf = ({ id, label, shape }: Node): string => {
    const pseudo = PSEUDO[shape ?? ''];
    if (shape === REGION) return `${terms.parallel} (${membersOf(id).map(nameOf).join(', ')})`;
    return pseudo ? terms[pseudo] : plainLabel(label) || id;
  };
  const membersOf = (id: string) => nodes.filter(({ parentId }) => parentId === id);
  const noteOf = ({ id, label }: Node) => {
    const edge = edges.find(({ start, end }) => start === id || end === id);
    return noteWords(
      [edge?.start, edge?.end].flatMap((end) => names.get(end ?? '') ?? []),
      plainLabel(label),
      terms,
    );
  };
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const ways = edges.flatMap(({ start, end, label, thickness, ...arrows }): Way[] =>
    thickness === 'invisible' || !names.has(start ?? '') || !names.has(end ?? '')
      ? []
      : [{ from: start!, to: end!, label: plainLabel(label), arrow: arrowOf(arrows) }],
  );
  const told = new Set(ways.flatMap(({ from, to }) => [from, to]));
  const groups = nodes
    .filter(({ isGroup, shape }) => isGroup && shape !== REGION)
    .map(({ id, label }) => ({ name: label === undefined ? id : plainLabel(label), members: membersOf(id) }))
    // Mermaid lists the groups of flow charts from the last to the first; they are told as their members come.
    .sort((a, b) => nodes.indexOf(a.members[0]!) - nodes.indexOf(b.members[0]!))
    .map(({ name, members }) => {
      const list = members.map(nameOf).filter(Boolean);
      return [name, list.join(', ')].filter(Boolean).join(': ');
    });
  const more = nodes.flatMap(({ id, description = [] }) =>
    description.length > 0 ? [`${names.get(id)}: ${description.map(plainLabel).join(', ')}`] : [],
  );
  const notes = all.filter(({ parentId }) => around.has(parentId ?? '')).map(noteOf);
  const alone = nodes.filter(
    ({ id, isGroup, parentId, description }) => !isGroup && !parentId && !told.has(id) && !description?.length,
  );
  return [...wayWords(ways, names), ...groups, ...alone.map(({ id }) => names.get(id)!), ...more, ...notes].filter(
    Boolean,
  );
}

/** @returns what a note says, and what it is on, if anything: 참고(호스트): 메모 */
export const noteWords = (names: string[], text: string, terms: Terms): string =>
  [...(names.length > 0 ? [terms.note.replace('{names}', () => names.join(', '))] : []), text].join(': ');

function arrowOf({ arrowTypeStart, arrowTypeEnd }: Edge): string {
  const [back, on] = [arrowTypeStart, arrowTypeEnd].map(
    (type) => type !== undefined && !/^(none|arrow_open)?$/.test(type),
  );
  return back && on ? '↔' : back ? '←' : on ? '→' : '—';
}

/** Joins edges to ways as long as they go, each edge once: 계획 → 코드 →(성공) 빌드. */
export function wayWords(ways: Way[], names: Map<string, string>): string[] {
  const left = new Set(ways);
  const sentences: string[] = [];
  while (left.size > 0) {
    const starts = [...left].find(({ from }) => ![...left].some(({ to }) => to === from));
    let way: Way | undefined = starts ?? [...left][0]!;
    let sentence = names.get(way.from)!;
    while (way) {
      left.delete(way);
      sentence += ` ${way.arrow}${way.label && `(${way.label})`} ${names.get(way.to)}`;
      const to: string = way.to;
      way = [...left].find(({ from }) => from === to);
    }
    sentences.push(sentence);
  }
  return sentences;
}

export type Tree = {
  /** Its name, in a mindmap. */
  descr?: string;
  /** What a file or a folder is. */
  description?: string;
  name?: string;
  text?: string;
  value?: number;
  children?: Tree[];
};

/** @returns for each branch what it parts into; for a root without a name only where that is said nowhere else */
export function treeWords(tree: Tree | undefined): string[] {
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
