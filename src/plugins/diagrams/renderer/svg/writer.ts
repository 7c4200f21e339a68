import { Cascade } from '../dom/cascade.ts';
import { FIGURE_ID } from './figure-id.ts';
import { foreignText } from './foreign-text.ts';
import type { Click } from '../prepare.ts';
import { Refusal } from '../errors/explain.ts';
import { difference, escape, nestedTransform, position, round, roundPath, type Style } from './attributes.ts';
import { fontSize } from '../dom/text-layout.ts';
import { colour } from './colour.ts';

/** Classes that an author may give to nodes, coloured in `diagrams.css`. */
const ACCENTS = ['dev', 'ops', 'accent', 'muted', 'bare'];

const ATTRIBUTES: Record<string, string[]> = {
  g: [],
  svg: [],
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
const LEFT_OUT = new Set([
  ...[
    'style',
    'title',
    'desc',
    'defs',
    'marker',
    'symbol',
    'filter',
    'linearGradient',
    'script',
    'clipPath',
    'pattern',
  ],
]);

const STROKE_PROPERTIES = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-opacity'];
const TEXT_PROPERTIES = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];
const INITIAL: Record<string, string> = {
  ...{ fill: 'black', stroke: 'none', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt' },
  ...{ 'font-size': '16', 'font-weight': 'normal', 'font-style': 'normal', 'text-anchor': 'start' },
  ...{ 'dominant-baseline': 'auto' },
  ...{ opacity: '1', 'fill-opacity': '1', 'stroke-opacity': '1' },
};

const FOREIGN = {
  cause: '이 그림은 글이 아닌 HTML을 넣으므로 그리지 않습니다.',
  fix: 'HTML이 드는 문법을 빼거나, 다른 종류의 그림으로 그리세요.',
};

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
  #clicks: Map<Element, Click>;
  #markers = new Map<string, string>();
  #inLink = false;
  #hasLinks: boolean;

  /**
   * @param clicks what is written on clicks on its elements
   * @param hasLinks whether any of them leads somewhere: then what is no link is not read aloud, because the picture's words are
   */
  constructor(root: Element, clicks: Map<Element, Click>, hasLinks: boolean) {
    this.#hasLinks = hasLinks;
    this.#root = root;
    this.#clicks = clicks;
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
    if (this.#cascade.value(element, 'visibility') === 'hidden') return '';
    if (name === 'switch') return element.firstElementChild ? this.#element(element.firstElementChild, inherited) : '';
    if (name === 'a') return this.#children(element, inherited);
    if (name === 'foreignObject') {
      const text = foreignText(element, this.#cascade);
      if (!text) throw new Refusal(FOREIGN);
      return this.#text(text, inherited);
    }
    if (name === 'text') return this.#text(element, inherited);
    if (!ATTRIBUTES[name])
      throw new Refusal({ cause: `<${name}>: 그림으로 옮길 수 없는 요소입니다.`, fix: '다른 문법을 쓰세요.' });
    return this.#clickable(element, () =>
      name === 'g' || name === 'svg' ? this.#group(element, inherited) : this.#shape(element, inherited),
    );
  }

  /** What `write` answers, as a link and with a hint where the element has them. */
  #clickable(element: Element, write: () => string): string {
    const { address, tooltip } = this.#clicks.get(element) ?? {};
    this.#inLink ||= address !== undefined;
    const body = write();
    if (address !== undefined) this.#inLink = false;
    if (body === '') return '';
    const hint = tooltip ? `<title>${escape(tooltip)}</title>` : '';
    if (address !== undefined) return `<a href="${escape(address)}">${hint}${body}</a>`;
    return hint ? `<g>${hint}${body}</g>` : body;
  }

  #group(element: Element, inherited: Style): string {
    const accents = ACCENTS.filter((accent) => element.classList.contains(accent));
    const attributes = [
      element.localName === 'svg' ? nestedTransform(element) : this.#transform(element),
      accents.length > 0 ? ` class="${accents.join(' ')}"` : '',
      difference({ opacity: this.#plain(element, 'opacity') }, inherited),
    ].join('');
    const body = this.#children(element, inherited);
    return body === '' || attributes === '' ? body : `<g${attributes}>${body}</g>`;
  }

  #shape(element: Element, inherited: Style): string {
    const style: Style = this.#colours(element);
    if (style['fill'] === 'none' && style['stroke'] === 'none') return '';
    if (element.localName === 'rect' && !element.hasAttribute('width')) return '';
    if (style['stroke'] !== 'none') {
      for (const property of STROKE_PROPERTIES) style[property] = this.#plain(element, property);
      if (style['stroke-width'] === '0') style['stroke'] = 'none';
    }
    if (style['fill'] !== 'none') style['fill-opacity'] = this.#plain(element, 'fill-opacity');
    style['opacity'] = this.#plain(element, 'opacity');
    const markers = ['marker-start', 'marker-end'].map((property) => this.#marker(element, property)).join('');
    return `<${element.localName}${this.#attributes(element)}${difference(style, inherited)}${markers}/>`;
  }

  /** Arrowheads are lines, and so is what nothing gives a colour. */
  #colours(element: Element): Style {
    const [fill, stroke] = ['fill', 'stroke'].map((property) => this.#cascade.value(element, property));
    const isLine = fill === '' || element.closest('marker') !== null;
    return { fill: colour(fill || INITIAL['fill']!, isLine ? 'stroke' : 'fill'), stroke: colour(stroke!, 'stroke') };
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
    const silent = this.#hasLinks && !this.#inLink && element.localName === 'text' ? ' aria-hidden="true"' : '';
    const attributes = this.#transform(element) + place + difference(style, inherited) + silent;
    if (element.localName === 'tspan' && attributes === '') return body;
    return `<${element.localName}${attributes}>${body}</${element.localName}>`;
  }

  #plain(element: Element, property: string): string {
    if (property === 'font-size') return round(String(fontSize(element, this.#cascade)));
    const value = this.#cascade.value(element, property).replaceAll('px', '');
    if (
      value === '' ||
      /^(inherit|initial|unset)$/.test(value) ||
      (property === 'stroke-dasharray' && /^[0, ]*$/.test(value))
    )
      return INITIAL[property]!;
    if (property === 'font-weight') return value === 'bold' || Number(value) >= 600 ? 'bold' : 'normal';
    return round(value);
  }

  #transform(element: Element): string {
    const declared = this.#cascade.declared(element, 'transform');
    const origin = (element.getAttribute('transform-origin') ?? '').match(/[-\d.]+/g);
    const turned = origin && `translate(${origin.join(' ')}) ${declared} translate(${origin.map((n) => -n).join(' ')})`;
    const transform = round((turned ?? element.getAttribute('transform') ?? '').replaceAll('deg', ''));
    const plain = transform.replace(/\s*,\s*/g, ' ');
    return plain === '' || plain === 'translate(0 0)' ? '' : ` transform="${escape(plain)}"`;
  }

  #attributes(element: Element): string {
    const attributes = ATTRIBUTES[element.localName]!.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null || (value === '0' && /^[xyr]/.test(name))) return [];
      return [` ${name}="${escape(name === 'd' ? roundPath(value) : round(value))}"`];
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
