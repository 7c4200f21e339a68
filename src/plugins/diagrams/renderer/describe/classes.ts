import { arrowFor, describeNote } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Member = { getDisplayDetails(): { displayText: string } };
type Class = { id: string; text: string; members: Member[]; methods: Member[]; annotations: string[] };
type ClassRelation = {
  id1: string;
  id2: string;
  title?: string;
  relationTitle1?: string;
  relationTitle2?: string;
  relation: { type1: number | string; type2: number | string; lineType: number };
};
type Classes = {
  relationType: Record<string, number>;
  getClasses(): Map<string, Class>;
  getRelations(): ClassRelation[];
  lineType: { DOTTED_LINE: number };
  getNotes(): Map<string, { class?: string; text: string }>;
  /** All drawn nodes; the only place with the names of interfaces that are drawn as circles. */
  getData(): { nodes: { id: string; label?: string; isGroup?: boolean; parentId?: string; shape?: string }[] };
};

const RELATIONS: Record<string, keyof Terms> = {
  EXTENSION: 'inheritance',
  COMPOSITION: 'composition',
  AGGREGATION: 'aggregation',
  DEPENDENCY: 'association',
  LOLLIPOP: 'interface',
};
/** The relations with a dotted line in place of a solid one, as in UML. */
const DOTTED: Partial<Record<keyof Terms, keyof Terms>> = { inheritance: 'realization', association: 'dependency' };

/** @returns each relation with its kind and multiplicities, classes with their members, or alone, namespaces, notes */
export function describeClasses(db: Classes, terms: Terms): string[] {
  const kinds = new Map(Object.entries(db.relationType).map(([name, value]) => [value, RELATIONS[name]]));
  const classes = db.getClasses();
  const { nodes } = db.getData();
  const drawn = new Map(nodes.map(({ id, label }) => [id, label]));
  const name = (id: string) => plainLabel(classes.get(id)?.text ?? drawn.get(id)) || id;
  const relations = db.getRelations().map(({ id1, id2, title, relationTitle1, relationTitle2, relation }) => {
    const [at1, at2] = [kinds.get(Number(relation.type1)), kinds.get(Number(relation.type2))];
    const arrow = arrowFor(at1 !== undefined, at2 !== undefined);
    const count = (multiplicity = '') =>
      multiplicity && multiplicity !== 'none' ? ` (${plainLabel(multiplicity)})` : '';
    const solid = at1 ?? at2;
    const term = solid && relation.lineType === db.lineType.DOTTED_LINE ? (DOTTED[solid] ?? solid) : solid;
    const label = joinParts(', ', term && terms[term], plainLabel(title));
    return `${name(id1)}${count(relationTitle1)} ${arrow} ${name(id2)}${count(relationTitle2)}${label && `: ${label}`}`;
  });
  const described = new Set(db.getRelations().flatMap(({ id1, id2 }) => [id1, id2]));
  for (const { id, parentId } of nodes) if (parentId !== undefined) described.add(id);
  const members = [...classes.values()].flatMap(({ id, members: fields, methods, annotations }) => {
    // Mermaid adds a colon before the return type of a method even if the author has written one.
    const texts = [...fields, ...methods].map((member) =>
      plainLabel(member.getDisplayDetails().displayText).replace(': :', ':'),
    );
    const kind = annotations.map((annotation) => ` «${plainLabel(annotation)}»`).join('');
    return kind || texts.length > 0 || !described.has(id) ? [joinParts(': ', name(id) + kind, texts.join(', '))] : [];
  });
  const namespaces = nodes
    .filter(({ isGroup }) => isGroup)
    .map(({ id }) => {
      const inside = nodes.filter(({ parentId, shape }) => parentId === id && shape !== 'note');
      return joinParts(': ', name(id), inside.map((node) => name(node.id)).join(', '));
    });
  const notes = [...db.getNotes().values()].map(({ class: id, text }) =>
    describeNote(id === undefined ? [] : [name(id)], plainLabel(text), terms),
  );
  return [...relations, ...members, ...namespaces, ...notes];
}
