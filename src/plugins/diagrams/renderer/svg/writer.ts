import { Cascade } from '../dom/cascade.ts';
import { NOT_DRAWN } from '../dom/geometry.ts';
import { fontSize } from '../dom/text-layout.ts';
import { DiagramError } from '../errors/diagram-error.ts';
import type { Click } from '../prepare.ts';
import { difference, escape, nestedTransform, position, round, roundPath, type Style } from './attributes.ts';
import type { Colours } from './colour.ts';
import { FIGURE_ID } from './figure-id.ts';
import { convertForeignObject } from './foreign-object.ts';
import { INITIAL, Presentation } from './presentation.ts';

/** Classes that authors may assign to nodes, with colours in `diagrams.css`. */
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

const FOREIGN = {
  cause: '이 그림은 글이 아닌 HTML을 넣으므로 그리지 않습니다.',
  fix: 'HTML이 드는 문법을 빼거나, 다른 종류의 그림으로 그리세요.',
};

/** A space between two lines for the accessible name of a link; without width, which would shift a centred line. */
const LINE_BREAK = '<tspan font-size="0"> </tspan>';

/**
 * Rewrites a rendered diagram with an allowlist of elements and attributes: nothing else, such as scripts, event handlers or
 * style sheets, can reach a page. Style sheets become presentation attributes, colours become those of the site, invisible
 * elements are omitted, numbers are rounded.
 */
export class SvgWriter {
  readonly labels: string[] = [];
  #cascade: Cascade;
  #presentation: Presentation;
  #root: Element;
  #clicks: Map<Element, Click>;
  #markers = new Map<string, string>();
  #inLink = false;
  #hasLinks: boolean;

  /**
   * @param clicks links and tooltips of its elements
   * @param hasLinks whether any of them is a link: then everything else is hidden from screen readers, which read the
   *   description instead
   * @param authors the colours that its author has written
   */
  constructor(root: Element, clicks: Map<Element, Click>, hasLinks: boolean, authors: Colours) {
    this.#hasLinks = hasLinks;
    this.#root = root;
    this.#clicks = clicks;
    this.#cascade = new Cascade(root);
    this.#presentation = new Presentation(this.#cascade, authors);
  }

  /**
   * @returns the content of `<svg>`
   * @throws DiagramError on an element that is not supported
   */
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
    if (NOT_DRAWN.has(name) || this.#presentation.isHidden(element)) return '';
    if (name === 'switch') return element.firstElementChild ? this.#element(element.firstElementChild, inherited) : '';
    if (name === 'a') return this.#children(element, inherited);
    if (name === 'foreignObject') {
      const text = convertForeignObject(element, this.#cascade);
      if (!text) throw new DiagramError(FOREIGN);
      return this.#text(text, inherited);
    }
    if (name === 'text') return this.#text(element, inherited);
    if (!ATTRIBUTES[name])
      throw new DiagramError({ cause: `<${name}>: 그림으로 옮길 수 없는 요소입니다.`, fix: '다른 문법을 쓰세요.' });
    return this.#clickable(element, () =>
      name === 'g' || name === 'svg' ? this.#group(element, inherited) : this.#shape(element, inherited),
    );
  }

  /** Wraps the result of `write` in the link and the tooltip of the element, if it has them. */
  #clickable(element: Element, write: () => string): string {
    const { address, tooltip } = this.#clicks.get(element) ?? {};
    this.#inLink ||= address !== undefined;
    const body = write();
    if (address !== undefined) this.#inLink = false;
    if (body === '') return '';
    const title = tooltip ? `<title>${escape(tooltip)}</title>` : '';
    if (address !== undefined) return `<a href="${escape(address)}">${title}${body}</a>`;
    return title ? `<g>${title}${body}</g>` : body;
  }

  #group(element: Element, inherited: Style): string {
    const accents = ACCENTS.filter((accent) => element.classList.contains(accent));
    const attributes = [
      element.localName === 'svg' ? nestedTransform(element) : this.#transform(element),
      accents.length > 0 ? ` class="${accents.join(' ')}"` : '',
      difference({ opacity: this.#presentation.valueOf(element, 'opacity') }, inherited),
    ].join('');
    const body = this.#children(element, inherited);
    return body === '' || attributes === '' ? body : `<g${attributes}>${body}</g>`;
  }

  #shape(element: Element, inherited: Style): string {
    const colours = this.#presentation.coloursOf(element);
    if (colours['fill'] === 'none' && colours['stroke'] === 'none') return '';
    if (element.localName === 'rect' && !element.hasAttribute('width')) return '';
    const markers = ['marker-start', 'marker-end'].map((property) => this.#marker(element, property)).join('');
    const style = this.#presentation.ofShape(element, colours, markers !== '');
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
    const style = this.#presentation.ofText(element, only);
    const place = position(element, only, fontSize(element, this.#cascade));
    const body = [...(only ?? element).childNodes]
      .map((child) => {
        if (child.nodeType === 3) return escape((child.textContent ?? '').replace(/\s+/g, ' '));
        if (child.nodeType !== 1) return '';
        const isNextLine = this.#inLink && child !== element.firstChild && (child as Element).matches('.row');
        return (isNextLine ? LINE_BREAK : '') + this.#run(child as Element, { ...inherited, ...style });
      })
      .join('');
    const hidden = this.#hasLinks && !this.#inLink && element.localName === 'text' ? ' aria-hidden="true"' : '';
    const attributes = this.#transform(element) + place + difference(style, inherited) + hidden;
    if (element.localName === 'tspan' && attributes === '') return body;
    return `<${element.localName}${attributes}>${body}</${element.localName}>`;
  }

  #transform(element: Element): string {
    const declared = this.#cascade.declared(element, 'transform');
    const origin = (element.getAttribute('transform-origin') ?? '').match(/[-\d.]+/g);
    const aroundOrigin =
      origin && `translate(${origin.join(' ')}) ${declared} translate(${origin.map((n) => -n).join(' ')})`;
    const transform = round((aroundOrigin ?? element.getAttribute('transform') ?? '').replaceAll('deg', ''));
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
