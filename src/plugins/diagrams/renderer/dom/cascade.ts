import Specificity from '@bramus/specificity';

type Subject = { tag?: string | undefined; id?: string | undefined; classes: string[] };
type Declaration = {
  selector: string;
  subject: Subject;
  specificity: Specificity;
  value: string;
  important: boolean;
};
type Declarations = Map<string, Declaration[]>;

const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-opacity', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'],
  ...['visibility', 'marker-start', 'marker-mid', 'marker-end', 'fill-rule', 'color'],
]);

/** @returns what a selector requires of the element itself */
function subjectOf(selector: string): Subject {
  const compound = /[^\s>+~]*$/.exec(selector)?.[0] ?? '';
  if (/[(:[*\\]/.test(compound)) return { classes: [] };
  return {
    tag: /^[^.#]+/.exec(compound)?.[0],
    id: /#([^.#]+)/.exec(compound)?.[1],
    classes: [...compound.matchAll(/\.([^.#]+)/g)].map(([, name]) => name!),
  };
}

/** Cheaply rules out most elements before jsdom's `matches`, which is far slower. */
function mayMatch(element: Element, { tag, id, classes }: Subject): boolean {
  if (tag !== undefined && tag !== element.localName) return false;
  if (id !== undefined && id !== element.id) return false;
  const own = ` ${element.getAttribute('class') ?? ''} `;
  return classes.every((name) => own.includes(` ${name} `));
}

/** @returns the declarations of each property in the sheets of `styles`, in ascending precedence */
function readDeclarations(styles: HTMLStyleElement[]): Declarations {
  const all: Declarations = new Map();
  for (const rule of styles.flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])])) {
    if (!('selectorText' in rule)) continue;
    const { selectorText, style } = rule as CSSStyleRule;
    const selectors = Specificity.calculate(selectorText).map((specificity) => {
      const selector = specificity.selectorString();
      return { selector, subject: subjectOf(selector), specificity };
    });
    for (let i = 0; i < style.length; i++) {
      const property = style.item(i);
      const value = style.getPropertyValue(property);
      const important = style.getPropertyPriority(property) === 'important';
      const declarations = all.get(property) ?? [];
      all.set(property, declarations);
      declarations.push(...selectors.map((selector) => ({ ...selector, value, important })));
    }
  }
  for (const declarations of all.values()) {
    declarations.sort(
      (a, b) => Number(a.important) - Number(b.important) || Specificity.compare(a.specificity, b.specificity),
    );
  }
  return all;
}

/** The style sheets read last: while a diagram is drawn, and in the next of its kind, they are often the same. */
let latest: { css: string; declarations: Declarations } | undefined;

/**
 * The part of the CSS cascade that jsdom does not implement for SVG: presentation attributes, overridden by rules of style
 * sheets, overridden by the `style` attribute, with `!important` and inheritance (CSS Cascading and Inheritance 4, SVG 2 § 6.6).
 */
export class Cascade {
  #declarations: Declarations;

  /** Reads the style sheets inside `root` once; later changes have no effect. */
  constructor(root: ParentNode) {
    const styles = [...root.querySelectorAll('style')];
    const css = styles.map(({ textContent }) => textContent).join('\n');
    this.#declarations = latest?.css === css ? latest.declarations : readDeclarations(styles);
    latest = { css, declarations: this.#declarations };
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
