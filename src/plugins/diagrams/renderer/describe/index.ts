/** Text descriptions of diagrams, for screen readers and the search, from Mermaid's databases. */
import type { Kind } from '../kinds.ts';
import { describeArchitecture } from './architecture.ts';
import { describeBlocks } from './blocks.ts';
import { describeC4 } from './c4.ts';
import { CHARTS } from './charts.ts';
import { describeClasses } from './classes.ts';
import { describeCommits } from './commits.ts';
import { describeCynefin } from './cynefin.ts';
import { describeEntities } from './entities.ts';
import { describeEventModel } from './event-model.ts';
import { describeGantt } from './gantt.ts';
import { describeGrammar } from './grammar.ts';
import { describeGraph, describeTree, type Graph, type Tree } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { describeQuadrants } from './quadrants.ts';
import { describeRequirements } from './requirements.ts';
import { describeSequence } from './sequence.ts';
import type { Terms } from './terms.ts';
import { describeVenn } from './venn.ts';
import { describeWardley } from './wardley.ts';

type Describer = (db: never, terms: Terms) => string[];

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @param db Mermaid's database of the diagram
 * @param terms vocabulary between and around its labels
 * @returns its sentences in order; none if it has only titles, or nodes without any information
 */
export const describeDiagram = (kind: Kind, db: unknown, terms: Terms): string[] =>
  DESCRIBERS[kind](db as never, terms);

/** For kinds whose database returns nodes and edges in the same form. */
const graph = (db: { getData(): Graph }, terms: Terms) => describeGraph(db.getData(), terms);
const board = (db: { getData(): { nodes: Card[] } }, terms: Terms) => {
  const nodes = db.getData().nodes.map(({ label, ticket, assigned, priority, ...node }) => {
    const facts = joinParts(', ', ticket, assigned, priority);
    return { ...node, label: facts ? `${label} (${facts})` : label };
  });
  return describeGraph({ nodes, edges: [] }, terms);
};
type Card = Graph['nodes'][number] & { ticket?: string; assigned?: string; priority?: string };
const tree = (db: { getRoot(): Tree }) => describeTree(db.getRoot());

const DESCRIBERS: Record<Kind, Describer> = {
  'flowchart-v2': graph,
  flowchart: graph,
  'flowchart-elk': graph,
  swimlane: graph,
  stateDiagram: graph,
  usecase: graph,
  agentflow: graph,
  kanban: board,
  sequence: describeSequence,
  classDiagram: describeClasses,
  er: describeEntities,
  block: describeBlocks,
  requirement: describeRequirements,
  architecture: describeArchitecture,
  c4: describeC4,
  eventmodeling: describeEventModel,
  mindmap: (db: { getMindmap(): Tree }) => describeTree(db.getMindmap()),
  treemap: tree,
  ishikawa: tree,
  // Mermaid makes up the name of its root.
  treeView: (db: { getRoot(): Tree }) => describeTree({ ...db.getRoot(), name: '' }),
  gantt: describeGantt,
  gitGraph: describeCommits,
  ...CHARTS,
  quadrantChart: describeQuadrants,
  wardley: describeWardley,
  cynefin: describeCynefin,
  venn: describeVenn,
  railroad: describeGrammar,
  railroadEbnf: describeGrammar,
  railroadAbnf: describeGrammar,
  railroadPeg: describeGrammar,
};
