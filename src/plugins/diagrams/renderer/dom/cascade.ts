import Specificity from '@bramus/specificity';

type Subject = { tag: string | undefined; classes: string[] };
type Declaration = {
  selector: string;
  subject: Subject;
  specificity: Specificity;
  value: string;
  important: boolean;
};

const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-opacity', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'],
  ...['visibility', 'marker-start', 'marker-mid', 'marker-end', 'fill-rule', 'color'],
]);

/** @returns the tag and classes that a selector requires of the element itself */
function subjectOf(selector: string): Subject {
  const compound = /[^\s>+~]*$/.exec(selector)?.[0] ?? '';
  if (/[(:[*]/.test(compound)) return { tag: undefined, classes: [] };
  return {
    tag: /^[a-z][\w-]*/i.exec(compound)?.[0],
    classes: [...compound.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!),
  };
}

/** Cheaply rules out most elements before jsdom's `matches`, which is far slower. */
function mayMatch(element: Element, { tag, classes }: Subject): boolean {
  if (tag !== undefined && tag !== element.localName) return false;
  const own = ` ${element.getAttribute('class') ?? ''} `;
  return classes.every((name) => own.includes(` ${name} `));
}

/**
 * The part of the CSS cascade that jsdom does not implement for SVG: presentation attributes, overridden by rules of style
 * sheets, overridden by the `style` attribute, with `!important` and inheritance (CSS Cascading and Inheritance 4, SVG 2 § 6.6).
 */
export class Cascade {
  /** The declarations of each property in style sheets, in ascending precedence. */
  #declarations = new Map<string, Declaration[]>();

  /** Reads the style sheets inside `root` once; later changes have no effect. */
  constructor(root: ParentNode) {
    for (const { sheet } of root.querySelectorAll('style')) {
      for (const rule of sheet?.cssRules ?? []) {
        if ('selectorText' in rule) this.#add(rule as CSSStyleRule);
      }
    }
    for (const declarations of this.#declarations.values()) {
      declarations.sort(
        (a, b) => Number(a.important) - Number(b.important) || Specificity.compare(a.specificity, b.specificity),
      );
    }
  }

  #add({ selectorText, style }: CSSStyleRule) {
    const selectors = Specificity.calculate(selectorText);
    for (let i = 0; i < style.length; i++) {
      const property = style.item(i);
      const value = style.getPropertyValue(property);
      const important = style.getPropertyPriority(property) === 'important';
      const declarations = this.#declarations.get(property) ?? [];
      this.#declarations.set(property, declarations);
      for (const specificity of selectors) {
        const selector = specificity.selectorString();
        declarations.push({ selector, subject: subjectOf(selector), specificity, value, important });
      }
    }
  }

  /** @returns the value of `property` declared for `element` itself, or `''` */
  declared(element: Element, property: string): string {
    const rule = this.#declarations
      .get(property)
      ?.findLast(({ selector, subject }) => mayMatch(element, subject) && element.matches(selector));
    if (rule?.important) return rule.value;
    const inline = element.hasAttribute('style') ? (element as SVGElement).style.getPropertyValue(property) : '';
    return inline || rule?.value || element.getAttribute(property) || '';
  }

  /** @returns the value that applies to `element`, possibly inherited, or `''` if the property is not set */
  value(element: Element, property: string): string {
    const own = this.declared(element, property);
    const inherits = own === 'inherit' || (own === '' && INHERITED.has(property));
    return inherits && element.parentElement ? this.value(element.parentElement, property) : own;
  }
}
