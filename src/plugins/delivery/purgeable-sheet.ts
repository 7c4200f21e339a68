/** Reduces a style sheet to the rules that apply to a page. */
import postcss, { type Container, type Declaration, type Rule } from 'postcss';
import selectorParser, { type Selector as ParsedSelector } from 'postcss-selector-parser';
import { CONTENT_CLASS, elementName } from './names.ts';

const USE_OF_PROPERTY = /(?<=var\(\s*)--[\w-]+/g;

/** A part of a style sheet: text that is always included, a rule, or rules within a condition. */
type Part = { text: string } | { selectors: Selector[]; declarations: string[] } | { head: string; parts: Part[] };
/** A selector, and the names that a page must have, all of them, for it to match anything. */
type Selector = { text: string; requirements: Requirement[] };
/** A class, an id or an {@link elementName}; or alternatives, one of which must be met completely. */
type Requirement = string | Requirement[][];

/** @returns the custom properties that CSS uses */
const usedIn = (css: string): string[] => css.match(USE_OF_PROPERTY) ?? [];
const nameOf = (declaration: string) => declaration.slice(0, declaration.indexOf(':'));
const isCustom = (declaration: string) => declaration.startsWith('--');

const ONE_OF = new Set([':is', ':where', ':has']);

function requirementsOf(selector: ParsedSelector, inContent = false): Requirement[] {
  let isContent = false;
  return selector.nodes.flatMap((node): Requirement[] => {
    if (node.type === 'combinator') {
      inContent ||= isContent && /^(?:\s*|>)$/.test(node.value);
      isContent = false;
    }
    if (node.type === 'class' && node.value === CONTENT_CLASS) isContent = true;
    if (node.type === 'class' || node.type === 'id') return [node.value];
    if (node.type === 'tag') return [elementName(node.value, inContent)];
    if (node.type !== 'pseudo' || !ONE_OF.has(node.value)) return [];
    return [node.nodes.map((one) => requirementsOf(one, inContent))];
  });
}

/** Cache by text: different kinds of pages have most style sheets in common. */
const selectors = new Map<string, Selector>();

function selectorOf(text: string): Selector {
  let selector = selectors.get(text);
  if (!selector) {
    const requirements = selectorParser()
      .astSync(text)
      .nodes.flatMap((one) => requirementsOf(one));
    selectors.set(text, (selector = { text, requirements }));
  }
  return selector;
}

const isMet = (requirement: Requirement, names: ReadonlySet<string>): boolean =>
  typeof requirement === 'string'
    ? names.has(requirement)
    : requirement.some((all) => all.every((one) => isMet(one, names)));
const namesInRequirement = (requirement: Requirement): string[] =>
  typeof requirement === 'string' ? [requirement] : requirement.flat().flatMap(namesInRequirement);

const isPlain = (rule: Rule) => rule.nodes.every((node) => node.type === 'decl');
/** At-rules that only group other rules. */
const GROUPING_RULES = new Set(['media', 'supports', 'container', 'layer']);

function partsOf(container: Container): Part[] {
  return (container.nodes ?? []).map((node) => {
    if (node.type === 'rule' && isPlain(node))
      return {
        selectors: node.selectors.map(selectorOf),
        declarations: (node.nodes as Declaration[]).map(String),
      };
    if (node.type === 'atrule' && node.nodes && GROUPING_RULES.has(node.name))
      return { head: `@${node.name} ${node.params}`, parts: partsOf(node) };
    return { text: node.type === 'atrule' && !node.nodes ? `${node};` : String(node) };
  });
}

/** A style sheet that can be reduced to the rules that a page needs. */
export class PurgeableSheet {
  /** All names that the reduced style sheet may depend on. */
  readonly names: ReadonlySet<string>;
  readonly #parts: Part[];

  /** @param css minified CSS */
  constructor(css: string) {
    this.#parts = partsOf(postcss.parse(css));
    this.names = new Set(namesOf(this.#parts));
  }

  /**
   * @param names names that a page has or that scripts may add: classes, ids, custom properties, and elements as
   *   {@link elementName}
   * @returns the CSS without selectors for other names, and without unused custom properties; rules for attributes and
   *   states are always included
   */
  for(names: ReadonlySet<string>): string {
    const parts = filterParts(this.#parts, names);
    const used = usedNames(parts, names);
    return serialize(parts, (declaration) => !isCustom(declaration) || used.has(nameOf(declaration)));
  }
}

function namesOf(parts: Part[]): string[] {
  return parts.flatMap((part) => {
    if ('parts' in part) return namesOf(part.parts);
    if ('text' in part) return [];
    return [
      ...part.selectors.flatMap(({ requirements }) => requirements.flatMap(namesInRequirement)),
      ...part.declarations.filter(isCustom).map(nameOf),
    ];
  });
}

function filterParts(parts: Part[], names: ReadonlySet<string>): Part[] {
  return parts.flatMap((part): Part[] => {
    if ('parts' in part) {
      const within = filterParts(part.parts, names);
      return within.length ? [{ ...part, parts: within }] : [];
    }
    if (!('selectors' in part)) return [part];
    const selectors = part.selectors.filter(({ requirements }) =>
      requirements.every((requirement) => isMet(requirement, names)),
    );
    return selectors.length ? [{ ...part, selectors }] : [];
  });
}

/** @returns `names`, and the custom properties used by declarations, including definitions of used custom properties */
function usedNames(parts: Part[], names: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set(names);
  const definitions = new Map<string, string[]>();
  const visit = (part: Part) => {
    if ('parts' in part) part.parts.forEach(visit);
    else if ('text' in part) for (const name of usedIn(part.text)) used.add(name);
    else
      for (const declaration of part.declarations) {
        const reads = usedIn(declaration);
        if (isCustom(declaration))
          definitions.set(nameOf(declaration), [...(definitions.get(nameOf(declaration)) ?? []), ...reads]);
        else for (const name of reads) used.add(name);
      }
  };
  parts.forEach(visit);
  // Iterating over a set includes values added meanwhile.
  for (const name of used) for (const read of definitions.get(name) ?? []) used.add(read);
  return used;
}

function serialize(parts: Part[], isIncluded: (declaration: string) => boolean): string {
  const texts = parts.map((part) => {
    if ('text' in part) return part.text;
    if ('parts' in part) {
      const within = serialize(part.parts, isIncluded);
      return within && `${part.head}{${within}}`;
    }
    const declarations = part.declarations.filter(isIncluded);
    return declarations.length ? `${part.selectors.map(({ text }) => text).join()}{${declarations.join(';')}}` : '';
  });
  return texts.join('');
}
