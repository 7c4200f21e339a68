/** What a diagram says, in words, for those who do not see it and for the search: from Mermaid's own database of it. */
import type { Kind } from '../kinds.ts';
import type { Terms } from './terms.ts';
import { CHARTS } from './charts.ts';
import { commitWords } from './commits.ts';
import { ganttWords } from './gantt.ts';
import { grammarWords } from './grammar.ts';
import { graphWords, treeWords, type Graph, type Tree } from './graphs.ts';
import { cynefinWords, quadrantWords, vennWords, wardleyWords } from './maps.ts';
import { requirementWords } from './requirements.ts';
import { blockWords, classWords, erWords } from './structures.ts';
import { architectureWords, c4Words, eventModelWords } from './systems.ts';
import { sequenceWords } from './sequence.ts';

type Teller = (db: never, terms: Terms) => string[];

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @param db what Mermaid has read of it
 * @param terms what stands between and around its labels
 * @returns its sentences in order; none where it has nothing but titles, or nodes that nothing is said of
 */
export const wordsOf = (kind: Kind, db: unknown, terms: Terms): string[] => TELLERS[kind](db as never, terms);

/** For kinds whose database gives nodes and edges in one form. */
const graph = (db: { getData(): Graph }, terms: Terms) => graphWords(db.getData(), terms);
const board = (db: { getData(): { nodes: Card[] } }, terms: Terms) => {
  const nodes = db.getData().nodes.map(({ label, ticket, assigned, priority, ...node }) => {
    const facts = [ticket, assigned, priority].filter(Boolean).join(', ');
    return { ...node, label: facts ? `${label} (${facts})` : label };
  });
  return graphWords({ nodes, edges: [] }, terms);
};
type Card = Graph['nodes'][number] & { ticket?: string; assigned?: string; priority?: string };
const tree = (db: { getRoot(): Tree }) => treeWords(db.getRoot());

const TELLERS: Record<Kind, Teller> = {
  ...{ 'flowchart-v2': graph, flowchart: graph, 'flowchart-elk': graph, swimlane: graph, stateDiagram: graph },
  ...{ usecase: graph, agentflow: graph, kanban: board },
  ...{
    sequence: sequenceWords,
    classDiagram: classWords,
    er: erWords,
    block: blockWords,
    requirement: requirementWords,
  },
  ...{ architecture: architectureWords, c4: c4Words, eventmodeling: eventModelWords },
  mindmap: (db: { getMindmap(): Tree }) => treeWords(db.getMindmap()),
  ...{ treemap: tree, ishikawa: tree },
  // Its root has a name that nobody wrote.
  treeView: (db: { getRoot(): Tree }) => treeWords({ ...db.getRoot(), name: '' }),
  ...{ gantt: ganttWords, gitGraph: commitWords },
  ...CHARTS,
  ...{ quadrantChart: quadrantWords, wardley: wardleyWords, cynefin: cynefinWords, venn: vennWords },
  ...{ railroad: grammarWords, railroadEbnf: grammarWords, railroadAbnf: grammarWords, railroadPeg: grammarWords },
};
