import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './theme.ts';

/**
 * The kinds of diagrams that are drawn as a browser draws them, by Mermaid's own name for them. The others are refused.
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

const SETTINGS_OF_KINDS = ['flowchart', 'block', 'sequence', 'state', 'packet', 'class', 'er', 'pie'];

/** What no diagram may change in its own settings, at whatever depth: security, fonts, colours, how it is laid out. */
const isFixed = (key: string) => /font|html|useMaxWidth|renderer|margin$|theme|css|link|url/i.test(key);

function keysWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysWithin(inner)]);
}

/**
 * Mermaid's site-wide configuration. A diagram's own `%%{init}%%` or front matter reaches only the layout settings of
 * its kind.
 * @param defaults Mermaid's `defaultConfig`, from which the names of all settings are read
 */
export function mermaidConfig(defaults: MermaidConfig): MermaidConfig {
  const secure = [
    ...Object.keys(defaults).filter((key) => !SETTINGS_OF_KINDS.includes(key)),
    ...keysWithin(defaults).filter(isFixed),
    ...['secure', 'suppressErrorRendering', 'altFontFamily', 'htmlLabels', 'wrap', 'dompurifyConfig'],
  ];
  return {
    startOnLoad: false,
    suppressErrorRendering: true,
    secure: [...new Set(secure)],
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
    sequence: { useMaxWidth: false, mirrorActors: false, width: 112, height: 56, actorMargin: 24, messageMargin: 32 },
    state: { useMaxWidth: false, minNodeWidth: 0 },
    class: { useMaxWidth: false, htmlLabels: false },
    er: { useMaxWidth: false },
    pie: { useMaxWidth: false },
    block: { useMaxWidth: false },
    packet: { useMaxWidth: false, bitWidth: 22, rowHeight: 40 },
  };
}
