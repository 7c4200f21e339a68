/**
 * Converts text that Mermaid draws as HTML, centred in a box, in event models, journeys and Venn diagrams, to SVG text. It is
 * wrapped as in a browser, in a smaller font and with less line spacing if it is too high for the box.
 */
import type { Cascade } from '../dom/cascade.ts';
import { lineMetrics, textWidth } from '../dom/font.ts';
import { fontSize } from '../dom/text-layout.ts';
import { boxOf } from '../dom/transform.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PLAIN = new Set(['div', 'span', 'p', 'b', 'strong', 'i', 'em', 'code', 'br']);
const BLOCKS = new Set(['div', 'p', 'code']);

/** Minimum line height in em, minimum scale of the font size, and margin above and below the text in px. */
const [MIN_LINE_HEIGHT, MIN_SCALE, MARGIN] = [1.15, 0.75, 4];

type Line = { text: string; bold: boolean };

/**
 * Replaces a `<foreignObject>`.
 * @returns the `<text>` in its place, or `undefined` if it contains more than text
 */
export function convertForeignObject(element: Element, cascade: Cascade): Element | undefined {
  if ([...element.querySelectorAll('*')].some(({ localName }) => !PLAIN.has(localName))) return undefined;
  const { x, y, width, height } = boxOf(element);
  const natural = fontSize(element, cascade);
  let size = natural;
  let lines = linesOf(element).flatMap((line) => wrapLine(line, width, size));
  const available = height - 2 * MARGIN;
  while (lines.length * size * MIN_LINE_HEIGHT > available && size > natural * MIN_SCALE) {
    size--;
    lines = linesOf(element).flatMap((line) => wrapLine(line, width, size));
  }
  const { ascent, descent } = lineMetrics(size);
  const lineHeight = Math.min(ascent + descent, Math.max(available / lines.length, size * MIN_LINE_HEIGHT));
  const top = y + (height - lines.length * lineHeight) / 2 + (lineHeight - ascent - descent) / 2;
  const document = element.ownerDocument;
  const text = document.createElementNS(SVG, 'text');
  for (const [at, { text: content, bold }] of lines.entries()) {
    const row = document.createElementNS(SVG, 'tspan');
    const place = { x: x + width / 2, y: top + at * lineHeight + ascent, class: 'row' };
    for (const [name, value] of Object.entries(place)) row.setAttribute(name, String(value));
    if (bold) row.setAttribute('font-weight', 'bold');
    row.textContent = content;
    text.append(row);
  }
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('font-size', `${size}px`);
  element.replaceWith(text);
  return text;
}

function linesOf(element: Element): Line[] {
  const lines: Line[] = [{ text: '', bold: false }];
  const visit = (node: Node, bold: boolean) => {
    if (node.nodeType === 3) {
      // In journeys the text is not parsed as HTML.
      for (const [at, part] of (node.textContent ?? '').split(/<br\s*\/?>/i).entries()) {
        if (at > 0) lines.push({ text: '', bold: false });
        const line = lines.at(-1)!;
        line.text += part;
        line.bold ||= bold && part.trim() !== '';
      }
    }
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    const isBlock = BLOCKS.has(localName);
    if (localName === 'br' || (isBlock && lines.at(-1)!.text.trim() !== '')) lines.push({ text: '', bold: false });
    for (const child of node.childNodes) visit(child, bold || localName === 'b' || localName === 'strong');
  };
  visit(element, false);
  return lines.map(({ text, bold }) => ({ text: text.replace(/\s+/g, ' ').trim(), bold }));
}

/** Wraps a line at spaces, and within words that are wider than the box. */
function wrapLine({ text, bold }: Line, width: number, size: number): Line[] {
  const fits = (part: string) => textWidth(part, size, bold ? 700 : 400) <= width;
  const lines: Line[] = [];
  let line = '';
  const add = (part: string, space: string) => {
    const longer = line === '' ? part : line + space + part;
    if (line !== '' && !fits(longer)) {
      lines.push({ text: line, bold });
      line = part;
    } else line = longer;
  };
  for (const word of text.split(' ')) {
    if (fits(word)) add(word, ' ');
    else for (const [at, letter] of [...word].entries()) add(letter, at === 0 ? ' ' : '');
  }
  return [...lines, { text: line, bold }];
}
