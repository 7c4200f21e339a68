/**
 * Determines the styles of a page. They are inlined, because a separate file would take another round trip before the
 * first paint, and so each page gets only the rules that apply to it.
 */
import { createHash } from 'node:crypto';
import postcss, { type Container, type Declaration, type Rule } from 'postcss';
import selectorParser, { type Selector as ParsedSelector } from 'postcss-selector-parser';
import type { PageAsset } from './page.ts';
import type { Asset } from './script.ts';
import { CONTENT_CLASS, elementName } from './names.ts';
import { joinSheets, lightRules } from './style-sheet.ts';

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

/** @returns a file for CSS with a hash of its content in the name: `light.AbC123xy.css` */
function sheetAsset(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `${name}.${hash}.css`, text };
}

export interface PageStyle {
  /** Text of a `<style>` element; empty if the page needs none. */
  text: string;
  /** Styles of the light theme for pages without scripts. A file, because hardly anybody needs it. */
  light?: Asset;
}

interface Joined {
  sheet: PurgeableSheet;
  light?: Asset;
  /** Results of {@link PageStyles.select}, by their names. */
  selected: Map<string, ReadonlySet<string>>;
  /** Reduced style sheets by the names of a page, of which there are far fewer combinations than pages. */
  texts: Map<string, string>;
}

/** Provides the styles of the pages of one site. */
export class PageStyles {
  readonly #fileOf: (address: string) => string;
  readonly #sheets = new Map<string, Joined>();

  /** @param fileOf returns the file of an address */
  constructor(fileOf: (address: string) => string) {
    this.#fileOf = fileOf;
  }

  /** All files for the light theme. */
  get files(): Asset[] {
    return [...this.#sheets.values()].flatMap(({ light }) => light ?? []);
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param names names in a page: see {@link PurgeableSheet.for}
   * @returns the names that the style sheets use; the same object for pages with the same names, of which there are
   *   many
   * @throws if a style sheet cannot be read or parsed
   */
  async select(sheets: readonly PageAsset[], names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { sheet, selected } = await this.#joined(sheets);
    const used = [...sheet.names].filter((name) => names.has(name));
    const key = used.join(' ');
    const known = selected.get(key) ?? new Set(used);
    selected.set(key, known);
    return known;
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param page names in the page
   * @param scripts names in its scripts
   */
  async of(sheets: readonly PageAsset[], page: ReadonlySet<string>, scripts: ReadonlySet<string>): Promise<PageStyle> {
    if (!sheets.length) return { text: '' };
    const { sheet, light, texts } = await this.#joined(sheets);
    const needed = [...sheet.names].filter((name) => page.has(name) || scripts.has(name));
    const key = needed.join(' ');
    const text = texts.get(key) ?? sheet.for(new Set(needed));
    texts.set(key, text);
    return { text, light };
  }

  async #joined(sheets: readonly PageAsset[]): Promise<Joined> {
    const key = JSON.stringify(sheets.map(({ address, media }) => [address, media]));
    const known = this.#sheets.get(key);
    if (known) return known;
    const css = await joinSheets(sheets.map(({ address, media }) => ({ file: this.#fileOf(address), media })));
    const light = lightRules(css);
    const joined = {
      sheet: new PurgeableSheet(css),
      light: light ? sheetAsset('light', light) : undefined,
      selected: new Map<string, ReadonlySet<string>>(),
      texts: new Map<string, string>(),
    };
    this.#sheets.set(key, joined);
    return joined;
  }
}
