import type { Selector } from 'lightningcss';

type Component = Selector[number];

const argumentsOf = (component: Component): Selector[] =>
  'selectors' in component && Array.isArray(component.selectors) ? (component.selectors as Selector[]) : [];

/** Pseudo-classes that match only where their argument does. */
const DEMANDING = new Set(['is', 'where', 'any', 'has']);

/**
 * @param selector as Lightning CSS parses it
 * @returns the classes and ids without which nothing on a page can match the selector; those among alternatives are not
 */
export function requiredNames(selector: Selector): string[] {
  return selector.flatMap((component) => {
    if (component.type === 'class' || component.type === 'id') return component.name;
    if (component.type !== 'pseudo-class' || !DEMANDING.has(component.kind)) return [];
    const [only, ...others] = argumentsOf(component);
    return only && others.length === 0 ? requiredNames(only) : [];
  });
}

/**
 * @param selector as Lightning CSS parses it
 * @returns its specificity (Selectors Level 4, section 17) as one number; a list after `of` in `:nth-child()` is left out
 */
export function specificity(selector: Selector): number {
  const most = (component: Component) => Math.max(0, ...argumentsOf(component).map(specificity));
  return selector.reduce((sum, component) => {
    if (component.type === 'id') return sum + 1_000_000;
    if (component.type === 'class' || component.type === 'attribute') return sum + 1_000;
    if (component.type === 'type' || component.type === 'pseudo-element') return sum + 1;
    if (component.type !== 'pseudo-class' || component.kind === 'where') return sum;
    return sum + (['is', 'not', 'has', 'any'].includes(component.kind) ? most(component) : 1_000);
  }, 0);
}

/** @returns the classes and ids that a selector names anywhere */
export function allNames(selector: Selector): string[] {
  return selector.flatMap((component) =>
    component.type === 'class' || component.type === 'id' ? component.name : argumentsOf(component).flatMap(allNames),
  );
}
