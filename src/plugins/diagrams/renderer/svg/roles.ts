/**
 * The colours of diagrams by role. Mermaid accepts only literal colours, and lightens and darkens some of them, so each role has
 * a placeholder colour with a distinct hue, which does not change. The hues avoid the multiples of 60°, the colours that authors
 * write (`red`, `aqua`). `colour.ts` maps them back to the custom properties of `diagrams.css`.
 */
import { hsla, toHex } from 'khroma';

/** Number of tints for neighbours such as slices, branches and sections. */
const TINTS = 6;

const repeat = (prefix: string, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + from}`);

/** Mermaid's theme variables for each role; those with a dot, such as `xyChart.titleColor`, are in a nested object. */
const ROLES: Record<string, string[]> = {
  text: [
    ...['primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor', 'textColor', 'titleColor', 'nodeTextColor'],
    ...['noteTextColor', 'actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor', 'classText'],
    ...['transitionLabelColor', 'stateLabelColor', 'pieTitleTextColor', 'pieSectionTextColor', 'pieLegendTextColor'],
    ...['relationLabelColor', 'requirementTextColor', 'scaleLabelColor', 'errorTextColor', 'tagLabelColor'],
    ...['taskTextColor', 'taskTextOutsideColor', 'taskTextLightColor', 'taskTextDarkColor', 'taskTextClickableColor'],
    ...['branchLabelColor', 'commitLabelColor', 'vennTitleTextColor', 'vennSetTextColor', 'quadrantTitleFill'],
    ...['quadrantPointTextFill', 'quadrantXAxisTextFill', 'quadrantYAxisTextFill'],
    ...[1, 2, 3, 4].map((i) => `quadrant${i}TextFill`),
    ...[...repeat('cScaleLabel', 0, 12), ...repeat('gitBranchLabel', 0, 8)],
    ...['title', 'dataLabel', 'legendText', 'xAxisTitle', 'xAxisLabel', 'yAxisTitle', 'yAxisLabel'].map(
      (name) => `xyChart.${name}Color`,
    ),
    ...['startByte', 'endByte', 'label', 'title'].map((name) => `packet.${name}Color`),
    ...['wardley.axisTextColor', 'wardley.componentLabelColor', 'wardley.annotationTextColor'],
    ...['cynefin.textColor', 'cynefin.labelColor', 'treeView.labelColor'],
  ],
  line: [
    ...['lineColor', 'arrowheadColor', 'defaultLinkColor', 'actorLineColor', 'signalColor', 'transitionColor'],
    ...['specialStateColor', 'relationColor', 'pieStrokeColor', 'pieOuterStrokeColor', 'innerEndBackground'],
    ...['archEdgeColor', 'archEdgeArrowColor', 'vertLineColor', ...repeat('cScaleInv', 0, 12)],
    ...['xAxisTick', 'xAxisLine', 'yAxisTick', 'yAxisLine'].map((name) => `xyChart.${name}Color`),
    ...['radar.axisColor', 'cynefin.boundaryColor', 'cynefin.arrowColor', 'treeView.lineColor'],
    ...['axisColor', 'componentStroke', 'linkStroke', 'annotationStroke'].map((name) => `wardley.${name}`),
  ],
  fill: [
    ...['primaryColor', 'mainBkg', 'nodeBkg', 'actorBkg', 'stateBkg', 'labelBoxBkgColor', 'compositeTitleBackground'],
    ...['labelBackgroundColor', 'activationBkgColor', 'rowOdd', 'personBkg', 'requirementBackground', 'taskBkgColor'],
    ...['tagLabelBackground', 'quadrant1Fill', 'quadrant3Fill', 'packet.blockFillColor', ...repeat('surface', 0, 5)],
    ...['cynefin.complexBg', 'cynefin.clearBg', 'attributeBackgroundColorOdd'],
  ],
  border: [
    ...['primaryBorderColor', 'nodeBorder', 'actorBorder', 'labelBoxBorderColor', 'activationBorderColor'],
    ...['compositeBorder', 'border1', 'personBorder', 'requirementBorderColor', 'taskBorderColor', 'tagLabelBorder'],
    ...['quadrantInternalBorderStrokeFill', 'quadrantExternalBorderStrokeFill', 'packet.blockStrokeColor'],
    ...['doneTaskBorderColor', ...repeat('surfacePeer', 0, 5)],
  ],
  group: [
    ...['tertiaryColor', 'clusterBkg', 'altBackground', 'rectBkgColor', 'rowEven', 'sectionBkgColor'],
    ...['sectionBkgColor2', 'excludeBkgColor', 'quadrant2Fill', 'quadrant4Fill'],
    ...['cynefin.complicatedBg', 'cynefin.chaoticBg', 'attributeBackgroundColorEven'],
  ],
  'group-border': [
    ...['tertiaryBorderColor', 'clusterBorder', 'border2', 'flowContainerStroke', 'gridColor', 'archGroupBorderColor'],
    ...['radar.graticuleColor', 'wardley.gridColor'],
  ],
  note: ['noteBkgColor', 'cynefin.confusionBg'],
  'note-border': ['noteBorderColor'],
  ground: [
    ...['background', 'secondaryColor', 'secondaryBorderColor', 'edgeLabelBackground', 'relationLabelBackground'],
    ...['compositeBackground', 'altSectionBkgColor', 'commitLabelBackground', 'sequenceNumberColor', 'errorBkgColor'],
    ...['xyChart.backgroundColor', 'wardley.backgroundColor', 'wardley.componentFill', 'wardley.annotationFill'],
  ],
  grey: ['doneTaskBkgColor'],
};
/** Every sixth of numbered variables: `nth('pie', 1, 12, 2)` is `pie2` and `pie8`. */
const nth = (prefix: string, from: number, count: number, tint: number) =>
  repeat(prefix, from, count).filter((_, i) => i % TINTS === tint - 1);

for (let tint = 1; tint <= TINTS; tint++) {
  ROLES[`tint-${tint}`] = [
    ...[...nth('pie', 1, 12, tint), ...nth('cScale', 0, 12, tint), ...nth('cScalePeer', 0, 12, tint)],
    ...[...nth('git', 0, 8, tint), ...nth('fillType', 0, 8, tint)],
    ...(tint === 1 ? ['activeTaskBkgColor'] : tint === 5 ? ['critBkgColor'] : []),
  ];
}
for (let tint = 1; tint <= TINTS; tint++) {
  ROLES[`series-${tint}`] = [
    ...[...nth('gitInv', 0, 8, tint), ...nth('actor', 0, 6, tint), ...nth('venn', 1, 8, tint)],
    ...(tint === 1 ? ['activeTaskBorderColor', 'quadrantPointFill'] : []),
    ...(tint === 5 ? ['critBorderColor', 'todayLineColor', 'wardleyEvolutionColor', 'cynefin.cliffColor'] : []),
  ];
}

const names = Object.keys(ROLES);
const FIRST_HUE = 11;
const HUE_STEP = 15;

const placeholder = (role: string) => toHex(hsla(FIRST_HUE + HUE_STEP * names.indexOf(role), 100, 50));

/** The placeholders of all roles. */
export const PLACEHOLDERS = new Set(names.map(placeholder));

type Variables = { [name: string]: string | Variables };

/** Values for Mermaid's `themeVariables`: the placeholder of each role. */
export const themeVariables: Variables = {
  packet: { byteFontSize: '12px', labelFontSize: '15px', blockStrokeWidth: '1.5' },
  xyChart: { plotColorPalette: repeat('series-', 1, TINTS).map(placeholder).join(',') },
};
for (const role of names) {
  for (const path of ROLES[role]!) {
    const [name = '', inner] = path.split('.') as [string, string?];
    if (inner === undefined) themeVariables[name] = placeholder(role);
    else ((themeVariables[name] ??= {}) as Variables)[inner] = placeholder(role);
  }
}

/**
 * @param hue in degrees
 * @param saturation in %
 * @returns the role whose placeholder has this hue, at any lightness, or `undefined` for another colour
 */
export function roleOf(hue: number, saturation: number): string | undefined {
  const at = Math.round((hue - FIRST_HUE) / HUE_STEP);
  const off = Math.abs(FIRST_HUE + HUE_STEP * at - hue);
  return saturation > 95 && off < 0.75 ? names[at] : undefined;
}
