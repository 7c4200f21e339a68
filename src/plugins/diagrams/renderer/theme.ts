/**
 * The colours of a diagram by role. Mermaid takes only plain colours, so each role is drawn in a placeholder colour of
 * its own, and `colour` turns that back into the custom property of `colours.css`. One picture then
 * follows the light and the dark theme.
 */
const ROLES: Record<string, string[]> = {
  text: [
    ...['primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor', 'textColor', 'titleColor', 'nodeTextColor'],
    ...['noteTextColor', 'actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor', 'classText'],
    ...['transitionLabelColor', 'stateLabelColor', 'pieTitleTextColor', 'pieSectionTextColor', 'pieLegendTextColor'],
    ...['relationLabelColor', 'sequenceNumberColor'],
  ],
  line: [
    ...['lineColor', 'arrowheadColor', 'defaultLinkColor', 'actorLineColor', 'signalColor', 'transitionColor'],
    ...['specialStateColor', 'relationColor', 'pieStrokeColor', 'pieOuterStrokeColor', 'innerEndBackground'],
  ],
  fill: [
    ...['primaryColor', 'mainBkg', 'nodeBkg', 'actorBkg', 'stateBkg', 'labelBoxBkgColor', 'compositeTitleBackground'],
    ...['labelBackgroundColor', 'activationBkgColor', 'rowOdd'],
  ],
  border: [
    ...['primaryBorderColor', 'nodeBorder', 'actorBorder', 'labelBoxBorderColor', 'activationBorderColor'],
    ...['compositeBorder', 'border1'],
  ],
  group: ['tertiaryColor', 'clusterBkg', 'altBackground', 'rectBkgColor', 'rowEven'],
  'group-border': ['tertiaryBorderColor', 'clusterBorder', 'border2', 'flowContainerStroke'],
  note: ['noteBkgColor'],
  'note-border': ['noteBorderColor'],
  ground: [
    ...['background', 'secondaryColor', 'secondaryBorderColor', 'edgeLabelBackground', 'relationLabelBackground'],
    ...['compositeBackground'],
  ],
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i): [string, string[]] => [`slice-${i + 1}`, [`pie${i + 1}`, `pie${i + 7}`]]),
  ),
};

/** What Mermaid draws packets with; it reads them from one nested object. */
const PACKET = {
  byteFontSize: '12px',
  labelFontSize: '15px',
  blockStrokeWidth: '1.5',
  ...{ startByteColor: 'text', endByteColor: 'text', labelColor: 'text', titleColor: 'text' },
  ...{ blockFillColor: 'fill', blockStrokeColor: 'border' },
};

const PLACEHOLDER = { red: 10, green: 200 };
const names = Object.keys(ROLES);

const placeholder = (role: string) => `rgb(${PLACEHOLDER.red}, ${PLACEHOLDER.green}, ${names.indexOf(role)})`;

/** Values for Mermaid's `themeVariables`: for each role its placeholder colour. */
export const themeVariables: Record<string, string | Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ROLES).flatMap(([role, variables]) => variables.map((variable) => [variable, placeholder(role)])),
  ),
  packet: Object.fromEntries(
    Object.entries(PACKET).map(([name, value]) => [name, names.includes(value) ? placeholder(value) : value]),
  ),
};

function rgb(value: string): [number, number, number] | undefined {
  const hex = /^#(\w\w)(\w\w)(\w\w)$/.exec(value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'));
  if (hex) return [1, 2, 3].map((i) => Number.parseInt(hex[i] ?? '', 16)) as [number, number, number];
  const numbers = /^rgba?\(/.test(value) ? value.match(/[\d.]+/g)?.map(Number) : undefined;
  return numbers && numbers.length >= 3 ? [numbers[0]!, numbers[1]!, numbers[2]!] : undefined;
}

/**
 * The custom property that replaces a colour Mermaid has drawn with. A colour that is no role's placeholder was
 * fixed in Mermaid or written by an author; text gets the colour of text, the rest the nearest of line and ground.
 * @returns `none` or `var(--diagram-…)`
 */
export function colour(value: string, on: 'text' | 'shape'): string {
  if (value === '' || value === 'none' || value === 'transparent' || /^rgba\(.*,\s*0\)$/.test(value)) return 'none';
  const [red, green, blue] = rgb(value) ?? (value === 'white' ? [255, 255, 255] : [0, 0, 0]);
  const role = red === PLACEHOLDER.red && green === PLACEHOLDER.green ? names[blue] : undefined;
  if (role) return `var(--diagram-${role})`;
  if (on === 'text') return 'var(--diagram-text)';
  return (red + green + blue) / 3 < 128 ? 'var(--diagram-line)' : 'var(--diagram-ground)';
}
