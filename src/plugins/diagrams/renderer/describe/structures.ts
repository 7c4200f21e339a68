import { describeNote, describePaths, type Connection } from './graphs.ts';
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
export type Classes = {
  relationType: Record<string, number>;
  getClasses(): Map<string, Class>;
  getRelations(): ClassRelation[];
  lineType: { DOTTED_LINE: number };
  getNotes(): Map<string, { class?: string; text: string }>;
  /** All drawn nodes; the only place with the names of interfaces that are drawn as circles. */
  getData(): { nodes: { id: string; label?: string }[] };
  getNamespaces(): Map<string, { label: string; classes: Map<string, Class> }>;
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

/** @returns each relation with its kind and multiplicities, then classes with their members, namespaces and notes */
export function describeClasses(db: Classes, terms: Terms): string[] {
  const kinds = new Map(Object.entries(db.relationType).map(([name, value]) => [value, RELATIONS[name]]));
  const classes = db.getClasses();
  const drawn = new Map(db.getData().nodes.map(({ id, label }) => [id, label]));
  const name = (id: string) => plainLabel(classes.get(id)?.text ?? drawn.get(id)) || id;
  const relations = db.getRelations().map(({ id1, id2, title, relationTitle1, relationTitle2, relation }) => {
    const [at1, at2] = [kinds.get(Number(relation.type1)), kinds.get(Number(relation.type2))];
    const arrow = at1 && at2 ? '↔' : at1 ? '←' : at2 ? '→' : '—';
    const count = (title_: string | undefined) => (title_ && title_ !== 'none' ? ` (${plainLabel(title_)})` : '');
    const solid = at1 ?? at2;
    const term = solid && relation.lineType === db.lineType.DOTTED_LINE ? (DOTTED[solid] ?? solid) : solid;
    const label = joinParts(', ', term && terms[term], plainLabel(title));
    return `${name(id1)}${count(relationTitle1)} ${arrow} ${name(id2)}${count(relationTitle2)}${label && `: ${label}`}`;
  });
  const members = [...classes.values()].map(({ id, members: fields, methods, annotations }) => {
    // Mermaid adds a colon before the return type of a method even if the author has written one.
    const texts = [...fields, ...methods].map((member) =>
      plainLabel(member.getDisplayDetails().displayText).replace(': :', ':'),
    );
    const kind = annotations.map((annotation) => ` «${plainLabel(annotation)}»`).join('');
    return `${name(id)}${kind}${texts.length > 0 ? `: ${texts.join(', ')}` : ''}`;
  });
  const namespaces = [...db.getNamespaces().values()].map(({ label, classes: inside }) =>
    joinParts(': ', plainLabel(label), [...inside.keys()].map(name).join(', ')),
  );
  const notes = [...db.getNotes().values()].map(({ class: id, text }) =>
    describeNote(id === undefined ? [] : [name(id)], plainLabel(text), terms),
  );
  return [...relations, ...members, ...namespaces, ...notes];
}

type Entity = {
  id: string;
  label: string;
  alias?: string;
  attributes: { type: string; name: string; keys?: string[]; comment?: string }[];
};
export type Entities = {
  getEntities(): Map<string, Entity>;
  getRelationships(): { entityA: string; entityB: string; roleA: string; relSpec: { cardA: string; cardB: string } }[];
};

const COUNTS: Record<string, keyof Terms> = {
  ONLY_ONE: 'one',
  ZERO_OR_ONE: 'zeroOrOne',
  ONE_OR_MORE: 'oneOrMore',
  ZERO_OR_MORE: 'zeroOrMore',
  MD_PARENT: 'parent',
};

/** @returns each relation with its cardinalities, and each entity with its attributes */
export function describeEntities(db: Entities, terms: Terms): string[] {
  const entities = [...db.getEntities().values()];
  const names = new Map(entities.map(({ id, label, alias }) => [id, plainLabel(alias || label)]));
  const relations = db.getRelationships().map(({ entityA, entityB, roleA, relSpec }) => {
    // Mermaid stores each cardinality with the other end.
    const [a, b] = [relSpec.cardB, relSpec.cardA].map((card) => {
      const count = COUNTS[card];
      return count ? ` (${terms[count]})` : '';
    });
    return `${names.get(entityA)}${a} — ${names.get(entityB)}${b}${roleA && `: ${plainLabel(roleA)}`}`;
  });
  const attributes = entities.map(({ id, attributes: list }) => {
    const texts = list.map(({ type, name, keys, comment }) =>
      [plainLabel(type), plainLabel(name), ...(keys ?? []), comment && `(${plainLabel(comment)})`]
        .filter(Boolean)
        .join(' '),
    );
    return `${names.get(id)}${texts.length > 0 ? `: ${texts.join(', ')}` : ''}`;
  });
  return [...relations, ...attributes];
}

type Block = {
  id: string;
  type?: string;
  label?: string;
  start?: string;
  end?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
  columns?: number;
  widthInColumns?: number;
  children?: Block[];
};
export type Blocks = {
  getBlocks(): Block[];
  getBlocksFlat(): Block[];
  getEdges(): Block[];
  getColumns(id: string): number;
};

/** @returns the paths between blocks, and unconnected blocks; if no blocks are connected, the rows of the grid */
export function describeBlocks(db: Blocks): string[] {
  const blocks = db.getBlocksFlat();
  const names = new Map(blocks.map(({ id, label }) => [id, plainLabel(label) || id]));
  const connections = db.getEdges().flatMap(({ start, end, label, arrowTypeStart, arrowTypeEnd }): Connection[] => {
    if (start === undefined || end === undefined) return [];
    const [backward, forward] = [arrowTypeStart, arrowTypeEnd].map((type) =>
      /arrow_(point|circle|cross)/.test(type ?? ''),
    );
    return [
      {
        from: start,
        to: end,
        label: plainLabel(label),
        arrow: backward && forward ? '↔' : forward ? '→' : backward ? '←' : '—',
      },
    ];
  });
  if (connections.length === 0) return rowsOf(db.getBlocks(), db.getColumns('root'), db);
  const connected = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const groups = blocks.filter(({ id, type }) => type === 'composite' && id !== 'root');
  const groupEntries = groups.map(({ id, label, children = [] }) => {
    const members = children.map((child) => plainLabel(child.label)).filter(Boolean);
    return joinParts(': ', connected.has(id) ? names.get(id) : plainLabel(label), members.join(', '));
  });
  const described = new Set([
    ...connected,
    ...groups.flatMap(({ id, children = [] }) => [id, ...children.map((child) => child.id)]),
  ]);
  const others = blocks.filter(
    ({ id, type, label }) => !described.has(id) && type !== 'space' && plainLabel(label) !== '',
  );
  return [
    ...describePaths(connections, names),
    ...groupEntries.filter(Boolean),
    ...others.map(({ id }) => names.get(id)!),
  ];
}

function rowsOf(children: Block[], columns: number, db: Blocks): string[] {
  const rows: string[][] = [];
  const inner: string[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const block of children) {
    const width = block.widthInColumns ?? 1;
    if (columns > 0 ? filled + width > columns : filled === Number.POSITIVE_INFINITY) {
      rows.push([]);
      filled = 0;
    }
    filled += width;
    if (block.type === 'composite') {
      const [first = '', ...others] = rowsOf(block.children ?? [], db.getColumns(block.id), db);
      inner.push(joinParts(': ', plainLabel(block.label), first), ...others);
    }
    const text = block.type === 'space' || block.type === 'composite' ? '' : plainLabel(block.label);
    if (text) rows.at(-1)!.push(text);
  }
  return [...rows.map((row) => row.join(' | ')), ...inner].filter(Boolean);
}
