import { type Declaration, type Rule, transform } from 'lightningcss';
import { allNames, requiredNames, specificity } from './selectors.ts';

type StyleRule = Extract<Rule, { type: 'style' }>;

/** Properties of which one may set what another does (shorthands, logical and physical sides), by a common name. */
const FAMILIES: Record<string, string> = {
  ...Object.fromEntries(['width', 'height', 'inline', 'block', 'min', 'max'].map((name) => [name, 'size'])),
  ...Object.fromEntries(['top', 'right', 'bottom', 'left'].map((name) => [name, 'inset'])),
  ...Object.fromEntries(['row', 'column', 'columns', 'gap'].map((name) => [name, 'grid'])),
  ...Object.fromEntries(['place', 'justify'].map((name) => [name, 'align'])),
  line: 'font',
};

function familyOf(declaration: Declaration): string {
  if (declaration.property === 'custom') return declaration.value.name;
  const name = declaration.property === 'unparsed' ? declaration.value.propertyId.property : declaration.property;
  const first = name.replace(/^-\w+-/, '').split('-', 1)[0]!;
  return FAMILIES[first] ?? first;
}

const declarationsOf = ({ value }: StyleRule) => [
  ...(value.declarations?.declarations ?? []),
  ...(value.declarations?.importantDeclarations ?? []),
];

/** The kinds of conflict that a rule may be in: its layer, a specificity and what it sets. Of equals, the later rule wins. */
function conflictsOf(rule: StyleRule, layer: string): string[] {
  const families = rule.value.rules?.length ? ['all'] : [...new Set(declarationsOf(rule).map(familyOf))];
  return rule.value.selectors.flatMap((selector) =>
    families.map((family) => `${layer} ${specificity(selector)} ${family}`),
  );
}

const CONTAINERS = new Set(['style', 'media', 'supports', 'container', 'layer-block']);

/**
 * Goes through the style rules that are not nested in another, in their order.
 *
 * @param visit returns an empty list where a rule goes
 * @param options.others whether all else is kept, such as `@font-face`
 * @returns minified CSS
 */
function visitStyles(
  css: string,
  visit: (rule: StyleRule, layer: string) => [] | void,
  { others }: { others: boolean },
): string {
  const layers: string[] = [];
  let depth = 0;
  const { code } = transform({
    filename: 'split.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule(rule) {
        if (rule.type === 'style') depth++;
        else if (rule.type === 'layer-block') layers.push(rule.value.name?.join('.') ?? '(anonymous)');
        else if (depth === 0 && !others && !CONTAINERS.has(rule.type)) return [];
      },
      RuleExit(rule) {
        if (rule.type === 'layer-block') layers.pop();
        if (rule.type === 'style' && --depth === 0) return visit(rule as StyleRule, layers.join('.')) as never;
      },
    },
  });
  return code.toString();
}

/**
 * Splits a style sheet into what pages need in common and what only some of them need, so that the second can stand behind
 * the first. A rule that another might then no longer win over (same layer, specificity and property, and later) is left
 * in common: what applies to an element does not change.
 *
 * @param css minified CSS without rules that no page uses
 * @param used the names in use on pages that have the common part alone
 * @returns both parts, minified; the second has the rules for names that are not in use there, and `kept` are those of
 *   these names for which rules are in the first
 */
export function splitSheet(
  css: string,
  used: ReadonlySet<string>,
): { common: string; rest: string; kept: Set<string> } {
  const rules: { isRest: boolean; conflicts: string[]; names: string[] }[] = [];
  visitStyles(
    css,
    (rule, layer) => {
      const isRest = rule.value.selectors.every((one) => requiredNames(one).some((name) => !used.has(name)));
      const names = isRest ? rule.value.selectors.flatMap(allNames) : [];
      rules.push({ isRest, conflicts: conflictsOf(rule, layer), names });
    },
    { others: true },
  );
  const later = new Set<string>();
  for (const rule of rules.toReversed()) {
    const blocked = rule.conflicts.some(
      (conflict) => later.has(conflict) || later.has(conflict.replace(/\S+$/, 'all')),
    );
    if (blocked || rule.conflicts.some((conflict) => conflict.endsWith(' all'))) rule.isRest = false;
    if (!rule.isRest) for (const conflict of rule.conflicts) later.add(conflict);
  }
  const part = (isRest: boolean) => {
    let index = 0;
    return visitStyles(css, () => (rules[index++]!.isRest === isRest ? undefined : []), { others: !isRest });
  };
  const kept = new Set(rules.flatMap(({ isRest, names }) => (isRest ? [] : names)));
  return { common: part(false), rest: part(true), kept };
}

/** @returns of CSS nothing but the declarations of these custom properties, where they stand; minified */
export function onlyProperties(css: string, names: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'properties.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: (rule) => (CONTAINERS.has(rule.type) ? undefined : []),
      // A declaration must be left or taken out: Lightning CSS cannot read again all that it hands out.
      Declaration: (one) => (one.property === 'custom' && names.has(one.value.name) ? undefined : []),
    },
  });
  return code.toString();
}
