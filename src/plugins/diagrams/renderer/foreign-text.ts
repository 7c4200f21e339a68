/**
 * Text that Mermaid puts into a picture as HTML, centred in a box: in events and in Venn diagrams. It becomes text of SVG,
 * broken into lines as a browser would break it.
 */
import type { Cascade } from './cascade.ts';
import { lineMetrics, textWidth } from './font.ts';
import { fontSize } from './text-layout.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PLAIN = new Set(['div', 'span', 'p', 'b', 'strong', 'i', 'em', 'code', 'br']);
const BLOCKS = new Set(['div', 'p', 'code']);

type Line = { text: string; bold: boolean };

/** @returns the `<text>` that stands for a `<foreignObject>`, or nothing where there is more in it than text */
export function foreignText(element: Element, cascade: Cascade): Element | undefined {
  if ([...element.querySelectorAll('*')].some(({ localName }) => !PLAIN.has(localName))) return undefined;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    (name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0,
  ) as [number, number, number, number];
  const size = fontSize(element, cascade);
  const lines = linesOf(element).flatMap((line) => broken(line, width, size));
  const { ascent, descent } = lineMetrics(size);
  const top = y + (height - lines.length * (ascent + descent)) / 2;
  const document = element.ownerDocument;
  const text = document.createElementNS(SVG, 'text');
  for (const [at, { text: content, bold }] of lines.entries()) {
    const row = document.createElementNS(SVG, 'tspan');
    const place = { x: x + width / 2, y: top + at * (ascent + descent) + ascent, class: 'row' };
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
      const line = lines.at(-1)!;
      line.text += node.textContent ?? '';
      line.bold ||= bold && Boolean(node.textContent?.trim());
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

function broken({ text, bold }: Line, width: number, size: number): Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold ? 700 : 400) > width) {
      lines.push({ text: line, bold });
      line = word;
    } else line = longer;
  }
  return [...lines, { text: line, bold }];
}
