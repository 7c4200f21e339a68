/** The styles of Mermaid's elements as presentation attributes, with the colours of the site. */
import type { Cascade } from '../dom/cascade.ts';
import { fontSize } from '../dom/text-layout.ts';
import { round, type Style } from './attributes.ts';
import { colour, type Colours } from './colour.ts';

const STROKE_PROPERTIES = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-opacity'];
const TEXT_PROPERTIES = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];

/** The style of an element that has none, in a browser. */
export const INITIAL: Record<string, string> = {
  fill: 'black',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'font-size': '16',
  'font-weight': 'normal',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
};

const GROUND = 'var(--diagram-ground)';
/** An outline in the colour of the background, for text that is drawn over lines. */
const HALO: Style = { 'paint-order': 'stroke', stroke: GROUND, 'stroke-width': '4' };

/** Reads the styles of the elements of one picture. */
export class Presentation {
  readonly #cascade: Cascade;
  readonly #authors: Colours;

  /** @param authors the colours that the diagram's author has written */
  constructor(cascade: Cascade, authors: Colours) {
    this.#cascade = cascade;
    this.#authors = authors;
  }

  /** Whether an element and everything in it is invisible. */
  isHidden(element: Element): boolean {
    return (
      this.#cascade.declared(element, 'display') === 'none' || this.#cascade.value(element, 'visibility') === 'hidden'
    );
  }

  /**
   * @returns the colours of a shape. Arrowheads that are not hollow, points, and shapes without a fill colour are coloured as
   *   lines: no text is on them.
   */
  coloursOf(element: Element): Style {
    const [fill, stroke] = ['fill', 'stroke'].map((property) => this.#cascade.value(element, property));
    const isHollow = colour(fill!, 'fill', this.#authors) === GROUND;
    const isLine = fill === '' || (element.closest('marker, .data-point') !== null && !isHollow);
    return {
      fill: colour(fill || INITIAL['fill']!, isLine ? 'stroke' : 'fill', this.#authors),
      stroke: colour(stroke!, 'stroke', this.#authors),
    };
  }

  /** @returns the complete style of a shape with these colours */
  ofShape(element: Element, colours: Style, hasMarkers: boolean): Style {
    const style = { ...colours };
    if (style['stroke'] !== 'none') {
      for (const property of STROKE_PROPERTIES) style[property] = this.valueOf(element, property);
      if (style['stroke-width'] === '0') style['stroke'] = 'none';
    } else if (hasMarkers) {
      // Markers scale with the width of a line, also of one that is not visible.
      style['stroke-width'] = this.valueOf(element, 'stroke-width');
    }
    if (style['fill'] !== 'none') style['fill-opacity'] = this.valueOf(element, 'fill-opacity');
    style['opacity'] = this.valueOf(element, 'opacity');
    return style;
  }

  /**
   * @param element a `<text>` or `<tspan>`
   * @param only its only child, whose style takes precedence
   */
  ofText(element: Element, only: Element | null): Style {
    const fill = colour(this.#cascade.value(only ?? element, 'fill') || 'black', 'text', this.#authors);
    const style: Style = { fill };
    for (const property of TEXT_PROPERTIES) style[property] = this.valueOf(only ?? element, property);
    return this.#cascade.declared(element, 'paint-order') === 'stroke' ? { ...style, ...HALO } : style;
  }

  /** @returns the value of a property without units, and in the one way in which {@link INITIAL} writes it */
  valueOf(element: Element, property: string): string {
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
}
