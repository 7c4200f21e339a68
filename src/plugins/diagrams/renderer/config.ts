import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './theme.ts';

/**
 * The kinds of diagrams that are drawn as a browser draws them, by Mermaid's own name for them. The others are refused.
 * Each needs its section in {@link CONFIG}: {@link leaveOutUnusedDefaults} takes away the defaults of those without.
 */
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

/** Mermaid's configuration, the same for all diagrams: `prepare` lets none bring its own. */
export const CONFIG: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
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
};

/**
 * Empties Mermaid's defaults for kinds that are not drawn. Mermaid copies all of its settings a dozen times for each block:
 * with half of them gone, the notes' diagrams take a tenth less.
 *
 * @param defaults Mermaid's own, before its first `initialize`
 */
export function leaveOutUnusedDefaults(defaults: MermaidConfig): void {
  for (const [name, section] of Object.entries(defaults)) {
    if (Object.hasOwn(CONFIG, name) || typeof section !== 'object' || Array.isArray(section)) continue;
    for (const setting of Object.keys(section)) delete section[setting];
  }
}
