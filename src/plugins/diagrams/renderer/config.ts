import type { MermaidConfig } from 'mermaid';
import { SPACINGS } from './layout/sequence-spacing.ts';
import { themeVariables } from './svg/roles.ts';

const FONT = 'Noto Sans KR';

/**
 * Settings that a diagram may not change in its front matter or directives: Mermaid ignores these keys, at any depth. They
 * keep a picture safe, in the colours of the site, and measured with the font that is available here.
 */
const SECURE = [
  ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'logLevel'],
  ...['theme', 'themeVariables', 'themeCSS', 'darkMode', 'look', 'handDrawnSeed', 'htmlLabels', 'useMaxWidth'],
  ...['deterministicIds', 'deterministicIDSeed', 'arrowMarkerAbsolute', 'legacyMathML', 'forceLegacyMathML'],
  ...['fontFamily', 'altFontFamily', 'fontSize', 'textPlacement', 'dompurifyConfig', 'useWidth'],
  ...['actorFontFamily', 'noteFontFamily', 'messageFontFamily', 'taskFontFamily', 'titleFontFamily'],
];

/** Boxes of C4 diagrams: each kind has its own font setting. */
const C4_BOXES = [
  ...['person', 'external_person', 'boundary', 'message'],
  ...['system', 'container', 'component'].flatMap((box) =>
    ['', '_db', '_queue'].flatMap((form) => [`${box}${form}`, `external_${box}${form}`]),
  ),
];
const c4Fonts = Object.fromEntries(C4_BOXES.map((box) => [`${box}FontFamily`, FONT]));

/** Width of a page's text, in the units of a drawing, for kinds that fill the available width. */
const useWidth = 768;

/** Width in px at which labels wrap: enough for most names of files, hosts and classes, which have no spaces. */
const wrappingWidth = 200;

/** Mermaid's configuration, the same for all diagrams. */
export const CONFIG = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  secure: SECURE,
  // Mermaid's defaults, in characters of a diagram's source and in edges of a flowchart.
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
    `.edgeLabel rect, .edgeLabel .label rect { fill: ${themeVariables['edgeLabelBackground'] as string}; opacity: 1 }`,
    // Otherwise the label extends beyond its frame, and edges end at the label.
    '.statediagram-cluster .cluster-label text { dominant-baseline: central }',
    `[id$="-filled-head"] path { fill: ${themeVariables['signalColor'] as string} }`,
    '.node .label-container { stroke-width: 1.5px }',
    '.flowchart-link, .transition { stroke-width: 1.5px }',
    // Text that lines may cross gets an outline.
    '.messageText, .loopText, .loopText ~ .sectionTitle, .node-labels text, [class*="bar-plot"] text { paint-order: stroke }',
    '.root > .cluster-label text, [class^="architecture"] [dominant-baseline] text { paint-order: stroke }',
    // Relations of C4 diagrams, whose text has no class.
    '[marker-end] ~ text:not([class]) { paint-order: stroke }',
    '.taskTextOutsideRight, .taskTextOutsideLeft, .data-point text { paint-order: stroke }',
    // A page is read long after the day it was built.
    '.today { display: none }',
  ].join('\n'),
  fontFamily: FONT,
  fontSize: 16,
  flowchart: { useMaxWidth: false, htmlLabels: false, minNodeWidth: 0, wrappingWidth },
  swimlane: { useMaxWidth: false, layout: 'swimlane' },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    diagramMarginX: 8,
    diagramMarginY: 8,
    ...SPACINGS[0],
    height: 56,
    messageMargin: 32,
    labelBoxWidth: 64,
    actorFontFamily: FONT,
    noteFontFamily: FONT,
    messageFontFamily: FONT,
  },
  state: { useMaxWidth: false, minNodeWidth: 0, wrappingWidth },
  class: { useMaxWidth: false, htmlLabels: false },
  er: { useMaxWidth: false },
  pie: { useMaxWidth: false },
  block: { useMaxWidth: false },
  packet: { useMaxWidth: false, bitWidth: 22, rowHeight: 40 },
  gantt: { useMaxWidth: false, useWidth },
  journey: { useMaxWidth: false, taskFontFamily: FONT, titleFontFamily: FONT },
  timeline: { useMaxWidth: false, textPlacement: 'tspan', taskFontFamily: FONT },
  usecase: { useMaxWidth: false, minNodeWidth: 0, actorFontFamily: FONT, usecaseFontFamily: FONT },
  c4: { useMaxWidth: false, ...c4Fonts },
  mindmap: { useMaxWidth: false, layout: 'cose-bilkent' },
  sankey: { useMaxWidth: false, linkColor: 'source' },
} satisfies MermaidConfig;
