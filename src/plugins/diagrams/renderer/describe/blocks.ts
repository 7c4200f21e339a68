import { arrowOf, describePaths, type Connection } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';

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
type Blocks = {
  getBlocks(): Block[];
  getBlocksFlat(): Block[];
  getEdges(): Block[];
  getColumns(id: string): number;
};

/** @returns the paths between blocks, and unconnected blocks; if no blocks are connected, the rows of the grid */
export function describeBlocks(db: Blocks): string[] {
  const blocks = db.getBlocksFlat();
  const names = new Map(blocks.map(({ id, label }) => [id, plainLabel(label) || id]));
  const connections = db.getEdges().flatMap((edge): Connection[] => {
    const { start, end, label } = edge;
    if (start === undefined || end === undefined) return [];
    return [{ from: start, to: end, label: plainLabel(label), arrow: arrowOf(edge) }];
  });
  if (connections.length === 0) return rowsOf(db.getBlocks(), db.getColumns('root'), db);
  const connected = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const groups = blocks.filter(({ id, type }) => type === 'composite' && id !== 'root');
  const groupEntries = groups.map(({ id, label, children = [] }) => {
    // Mermaid labels spaces with generated ids.
    const labelled = children.filter((child) => child.type !== 'space');
    const members = labelled.map((child) => plainLabel(child.label)).filter(Boolean);
    const name = connected.has(id) ? names.get(id) : plainLabel(label);
    // The members of a group without a name are described with their connections, if they have any.
    return name || labelled.some((child) => !connected.has(child.id)) ? joinParts(': ', name, members.join(', ')) : '';
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

/** @returns the rows of a grid, each followed by those of the groups in it */
function rowsOf(children: Block[], columns: number, db: Blocks): string[] {
  const rows: { texts: string[]; inner: string[] }[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const block of children) {
    const width = block.widthInColumns ?? 1;
    if (columns > 0 ? filled + width > columns : filled === Number.POSITIVE_INFINITY) {
      rows.push({ texts: [], inner: [] });
      filled = 0;
    }
    filled += width;
    const { texts, inner } = rows.at(-1)!;
    const label = plainLabel(block.label);
    if (block.type === 'composite') {
      const [first = '', ...others] = rowsOf(block.children ?? [], db.getColumns(block.id), db);
      inner.push(joinParts(': ', label, first), ...others);
    } else if (block.type !== 'space' && label) texts.push(label);
  }
  return rows.flatMap(({ texts, inner }) => [texts.join(' | '), ...inner]).filter(Boolean);
}
