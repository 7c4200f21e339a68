import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './theme.ts';

/** The kinds of diagrams that are drawn as a browser draws them: Mermaid's name for each, and its first word. */
export const KINDS = {
  'flowchart-v2': 'flowchart',
  flowchart: 'graph',
  block: 'block',
  sequence: 'sequenceDiagram',
  stateDiagram: 'stateDiagram-v2',
  packet: 'packet',
  classDiagram: 'classDiagram',
  er: 'erDiagram',
  pie: 'pie',
} as const;

/** Mermaid's configuration, the same for all diagrams: `prepare` refuses those with one of their own. */
export const CONFIG = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  // Mermaid's own defaults, in characters of a diagram's source and in edges of a flowchart.
  maxTextSize: 50_000,
  maxEdges: 500,
  htmlLabels: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  themeVariables,
  themeCSS: [
    '.edgeLabel rect { opacity: 1 }',
    '.node .label-container { stroke-width: 1.5px }',
    '.flowchart-link, .transition { stroke-width: 1.5px }',
    '.messageText { paint-order: stroke }',
  ].join('\n'),
  fontFamily: 'Noto Sans KR',
  fontSize: 16,
  flowchart: { useMaxWidth: false, htmlLabels: false, minNodeWidth: 0 },
  sequence: {
    ...{ useMaxWidth: false, mirrorActors: false, diagramMarginX: 8, diagramMarginY: 8 },
    ...{ width: 100, height: 56, actorMargin: 16, messageMargin: 32 },
  },
  state: { useMaxWidth: false, minNodeWidth: 0 },
  class: { useMaxWidth: false, htmlLabels: false },
  er: { useMaxWidth: false },
  pie: { useMaxWidth: false },
  block: { useMaxWidth: false },
  packet: { useMaxWidth: false, bitWidth: 22, rowHeight: 40 },
} satisfies MermaidConfig;
