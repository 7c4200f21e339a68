/**
 * What a diagram says, in words, for those who do not see it and for the search: from Mermaid's own database of it. Each kind
 * has its own way; a kind without one is told by its labels.
 */
import type { Terms } from './terms.ts';
import { chartWords, type Chart } from './words-charts.ts';
import { commitWords, type Commits } from './words-commits.ts';
import { ganttWords, type Gantt } from './words-gantt.ts';
import { graphWords, treeWords, type Graph, type Tree } from './words-graphs.ts';
import { blockWords, classWords, erWords, type Blocks, type Classes, type Entities } from './words-structures.ts';
import { sequenceWords, type Sequence } from './words-sequence.ts';

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @param db what Mermaid has read of it
 * @param terms what stands between and around its labels
 * @returns its sentences in order; none where there are no words for it
 */
export function wordsOf(kind: string, db: unknown, terms: Terms): string[] {
  if (kind === 'sequence') return sequenceWords(db as Sequence, terms);
  if (kind === 'classDiagram') return classWords(db as Classes, terms);
  if (kind === 'er') return erWords(db as Entities, terms);
  if (kind === 'gitGraph') return commitWords(db as Commits, terms);
  if (kind === 'gantt') return ganttWords(db as Gantt);
  if (kind === 'block') return blockWords(db as Blocks);
  if (TREES[kind]) return treeWords(TREES[kind](db as never));
  if (GRAPHS.has(kind)) return graphWords((db as { getData(): Graph }).getData(), terms);
  return chartWords(kind, db as Chart);
}

/** Kinds whose database gives nodes and edges in one form. */
const GRAPHS = new Set([
  ...['flowchart-v2', 'flowchart', 'flowchart-elk', 'swimlane', 'stateDiagram', 'requirement', 'usecase', 'agentflow'],
  'kanban',
]);

const TREES: Record<string, (db: never) => Tree | undefined> = {
  mindmap: (db: { getMindmap(): Tree }) => db.getMindmap(),
  treemap: (db: { getRoot(): Tree }) => db.getRoot(),
  treeView: (db: { getRoot(): Tree }) => db.getRoot(),
  ishikawa: (db: { getRoot(): Tree }) => db.getRoot(),
};
