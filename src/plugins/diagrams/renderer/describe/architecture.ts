import { describeGraph } from './graphs.ts';
import type { Terms } from './terms.ts';

type Part = { id: string; type?: string; title?: string; iconText?: string; in?: string };
type Wire = { title?: string } & Record<'lhsId' | 'rhsId', string> &
  Partial<Record<'lhsInto' | 'rhsInto' | 'lhsGroup' | 'rhsGroup', boolean>>;
type Architecture = { getNodes(): Part[]; getGroups(): Part[]; getEdges(): Wire[] };

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
