import { Cascade } from './cascade.ts';
import { fontSize, pixels } from './text-layout.ts';
import { colour } from './theme.ts';

/** Stands for the id of the figure until the picture is placed on a page. */
export const FIGURE_ID = '__figure__';

/** Classes that an author may give to nodes, coloured in `colours.css`. */
const ACCENTS = ['dev', 'ops', 'accent', 'muted', 'bare'];

const ATTRIBUTES: Record<string, string[]> = {
  g: [],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  path: ['d'],
  text: ['x', 'y', 'dx', 'dy'],
  tspan: ['x', 'y', 'dx', 'dy'],
  marker: ['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'],
};
const LEFT_OUT = new Set(['style', 'title', 'desc', 'defs', 'marker', 'symbol', 'filter', 'linearGradient', 'script']);

const SHAPE_PROPERTIES = ['stroke-width', 'stroke-dasharray', 'stroke-linecap'];
const TEXT_PROPERTIES = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];
const INITIAL: Record<string, string> = {
  ...{ fill: 'black', stroke: 'none', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt' },
  ...{ 'font-size': '16', 'font-weight': 'normal', 'font-style': 'normal', 'text-anchor': 'start' },
  ...{ 'dominant-baseline': 'auto', opacity: '1' },
};

/** Numbers to a tenth of a pixel; in arcs to a thousandth, where radii and ends must fit together. */
function round(value: string): string {
  const unit = /[\d\s]a[\d\s.-]/i.test(value) ? 1000 : 10;
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/gi, (number) => String(Math.round(Number(number) * unit) / unit || 0));
}
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Style = Record<string, string>;

/** An outline in the background's colour, for text that is drawn over a line. */
const HALO: Style = { 'paint-order': 'stroke', stroke: 'var(--diagram-ground)', 'stroke-width': '4' };

/** A space between two lines for the name of a link; it takes no room, which would move a centred line. */
const LINE_BREAK = '<tspan font-size="0"> </tspan>';

/**
 * Writes a rendered diagram anew from a short list of elements and attributes: nothing else in it, be it a
 * script, a handler or a style sheet, can reach a page. Style sheets become presentation attributes, colours become the
 * site's, what draws nothing is left out, numbers are rounded.
 */
export class SvgWriter {
  readonly labels: string[] = [];
  #cascade: Cascade;
  #root: Element;
  #links: Map<Element, string>;
  #markers = new Map<string, string>();
  #inLink = false;

  /** @param links the elements that lead somewhere, with their addresses */
  constructor(root: Element, links: Map<Element, string>) {
    this.#root = root;
    this.#links = links;
    this.#cascade = new Cascade(root);
  }

  /** @returns the content of `<svg>`; throws on an element that cannot be drawn */
  write(): string {
    const style: Style = { ...INITIAL, fill: 'var(--diagram-text)' };
    const body = this.#children(this.#root, style);
    const markers = [...this.#markers.values()].join('');
    return (markers && `<defs>${markers}</defs>`) + body;
  }

  #children(parent: Element, style: Style): string {
    return [...parent.children].map((child) => this.#element(child, style)).join('');
  }

  #element(element: Element, inherited: Style): string {
    const name = element.localName;
    if (LEFT_OUT.has(name) || this.#cascade.declared(element, 'display') === 'none') return '';
    if (name === 'a' || name === 'svg') return this.#children(element, inherited);
    if (name === 'text') return this.#text(element, inherited);
    if (!ATTRIBUTES[name]) throw new Error(`<${name}>: 그림으로 옮길 수 없는 요소입니다.`);
    return name === 'g' ? this.#group(element, inherited) : this.#shape(element, inherited);
  }

  #group(element: Element, inherited: Style): string {
    const accents = ACCENTS.filter((accent) => element.classList.contains(accent));
    const attributes = this.#transform(element) + (accents.length > 0 ? ` class="${accents.join(' ')}"` : '');
    const href = this.#links.get(element);
    this.#inLink ||= href !== undefined;
    const body = this.#children(element, inherited);
    if (href !== undefined) this.#inLink = false;
    if (body === '') return '';
    const group = attributes === '' ? body : `<g${attributes}>${body}</g>`;
    return href === undefined ? group : `<a href="${escape(href)}">${group}</a>`;
  }

  #shape(element: Element, inherited: Style): string {
    const style: Style = {};
    for (const property of ['fill', 'stroke']) {
      style[property] = colour(this.#cascade.value(element, property) || INITIAL[property]!, 'shape');
    }
    if (style['fill'] === 'none' && style['stroke'] === 'none') return '';
    if (element.localName === 'rect' && !(Number.parseFloat(element.getAttribute('width') ?? '') > 0)) return '';
    if (style['stroke'] !== 'none') {
      for (const property of SHAPE_PROPERTIES) style[property] = this.#plain(element, property);
      if (style['stroke-width'] === '0') style['stroke'] = 'none';
    }
    style['opacity'] = this.#plain(element, 'opacity');
    const markers = ['marker-start', 'marker-end'].map((property) => this.#marker(element, property)).join('');
    return `<${element.localName}${this.#attributes(element)}${difference(style, inherited)}${markers}/>`;
  }

  #text(element: Element, inherited: Style): string {
    const label = [...element.querySelectorAll('.row')].map((row) => row.textContent).join(' ') || element.textContent;
    if (!label?.trim()) return '';
    this.labels.push(label.replace(/\s+/g, ' ').trim());
    return this.#run(element, inherited) + (this.#inLink ? ' ' : '');
  }

  #run(element: Element, inherited: Style): string {
    const only = element.localName === 'text' && element.childNodes.length === 1 ? element.firstElementChild : null;
    const style: Style = { fill: colour(this.#cascade.value(only ?? element, 'fill') || 'black', 'text') };
    for (const property of TEXT_PROPERTIES) style[property] = this.#plain(only ?? element, property);
    if (this.#cascade.declared(element, 'paint-order') === 'stroke') Object.assign(style, HALO);
    const place = position(element, only, fontSize(element, this.#cascade));
    const body = [...(only ?? element).childNodes]
      .map((child) => {
        if (child.nodeType === 3) return escape((child.textContent ?? '').replace(/\s+/g, ' '));
        if (child.nodeType !== 1) return '';
        const isNextLine = this.#inLink && child !== element.firstChild && (child as Element).matches('.row');
        return (isNextLine ? LINE_BREAK : '') + this.#run(child as Element, { ...inherited, ...style });
      })
      .join('');
    const attributes = this.#transform(element) + place + difference(style, inherited);
    if (element.localName === 'tspan' && attributes === '') return body;
    return `<${element.localName}${attributes}>${body}</${element.localName}>`;
  }

  #plain(element: Element, property: string): string {
    if (property === 'font-size') return round(String(fontSize(element, this.#cascade)));
    const value = this.#cascade.value(element, property).replaceAll('px', '');
    if (value === '' || (property === 'stroke-dasharray' && /^[0, ]*$/.test(value))) return INITIAL[property]!;
    if (property === 'font-weight') return value === 'bold' || Number(value) >= 600 ? 'bold' : 'normal';
    return round(value);
  }

  #transform(element: Element): string {
    const transform = round(element.getAttribute('transform') ?? '').replace(/\s*,\s*/g, ' ');
    return transform === '' || transform === 'translate(0 0)' ? '' : ` transform="${escape(transform)}"`;
  }

  #attributes(element: Element): string {
    const attributes = ATTRIBUTES[element.localName]!.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null || (value === '0' && /^[xyr]/.test(name)) ? [] : [` ${name}="${escape(round(value))}"`];
    });
    return this.#transform(element) + attributes.join('');
  }

  #marker(element: Element, property: string): string {
    const id = /#([^)"']+)/.exec(this.#cascade.declared(element, property))?.[1];
    const marker = id === undefined ? undefined : [...this.#root.querySelectorAll('marker')].find((m) => m.id === id);
    if (id === undefined || !marker) return '';
    const name = `${FIGURE_ID}-${[...this.#markers.keys(), id].indexOf(id) + 1}`;
    if (!this.#markers.has(id)) {
      const body = this.#children(marker, INITIAL);
      this.#markers.set(id, `<marker id="${name}"${this.#attributes(marker)}>${body}</marker>`);
    }
    return ` ${property}="url(#${name})"`;
  }
}

function difference(style: Style, inherited: Style): string {
  return Object.entries(style)
    .filter(([property, value]) => value !== (property === 'opacity' ? '1' : inherited[property]))
    .map(([property, value]) => ` ${property}="${escape(value)}"`)
    .join('');
}

/** The position attributes of a text, in px; those of its only `<tspan>` come first. */
function position(element: Element, only: Element | null, size: number): string {
  const read = (from: Element | null, name: string) => pixels(from?.getAttribute(name), size);
  const x = read(only, 'x') ?? read(element, 'x');
  let y = read(only, 'y') ?? read(element, 'y');
  let dy: number | undefined =
    (read(only, 'dy') ?? 0) + (read(only, 'y') === undefined ? (read(element, 'dy') ?? 0) : 0);
  if (only === null) dy = read(element, 'dy');
  if (y !== undefined && dy !== undefined) [y, dy] = [y + dy, undefined];
  const write = (name: string, value: number | undefined) =>
    value === undefined || (value === 0 && name !== 'x') ? '' : ` ${name}="${Math.round(value * 10) / 10}"`;
  return write('x', x) + write('y', y) + write('dx', read(element, 'dx')) + write('dy', dy);
}
