/** The kinds of diagrams that are drawn: Mermaid's name for each, and the word that such a diagram begins with. */
export const KINDS = {
  ...{ 'flowchart-v2': 'flowchart', flowchart: 'graph', 'flowchart-elk': 'flowchart-elk', swimlane: 'swimlane-beta' },
  ...{ sequence: 'sequenceDiagram', stateDiagram: 'stateDiagram-v2', classDiagram: 'classDiagram', er: 'erDiagram' },
  ...{ block: 'block', packet: 'packet', architecture: 'architecture-beta', c4: 'C4Context' },
  ...{ gitGraph: 'gitGraph', gantt: 'gantt', timeline: 'timeline', kanban: 'kanban', journey: 'journey' },
  ...{ mindmap: 'mindmap', treeView: 'treeView-beta', ishikawa: 'ishikawa-beta', treemap: 'treemap-beta' },
  ...{ pie: 'pie', xychart: 'xychart', quadrantChart: 'quadrantChart', radar: 'radar-beta', sankey: 'sankey' },
  ...{ requirement: 'requirementDiagram', usecase: 'usecase-beta', agentflow: 'agentflow-beta', venn: 'venn-beta' },
  eventmodeling: 'eventmodeling',
  ...{ wardley: 'wardley-beta', cynefin: 'cynefin-beta', railroad: 'railroad-beta' },
  ...{ railroadEbnf: 'railroad-ebnf-beta', railroadAbnf: 'railroad-abnf-beta', railroadPeg: 'railroad-peg-beta' },
} as const;
export type Kind = keyof typeof KINDS;
