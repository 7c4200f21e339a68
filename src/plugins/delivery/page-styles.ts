/**
 * The one style sheet of a page, which stands in the page itself: a file of its own would cost a round trip more before
 * anything is painted. So each page is given those rules alone that do something there, and no other page's.
 */
import { createHash } from 'node:crypto';
import postcss, { type Container, type Declaration, type Rule } from 'postcss';
import selectorParser, { type Selector as ParsedSelector } from 'postcss-selector-parser';
import type { PageAsset } from './page.ts';
import type { Asset } from './script.ts';
import { CONTENT_CLASS, elementName } from './names.ts';
import { joinSheets, lightRules } from './style-sheet.ts';

const USE_OF_PROPERTY = /(?<=var\(\s*)--[\w-]+/g;

/** A part of a style sheet: what stays anyhow, a rule, or rules within a condition. */
type Part = { text: string } | { selectors: Selector[]; declarations: string[] } | { head: string; parts: Part[] };
/** A selector, and the names that a page must have, all of them, for it to match anything there. */
type Selector = { text: string; needs: Need[] };
/** A class, an id or an {@link elementName}; or alternatives, one of which has to be there as a whole. */
type Need = string | Need[][];

/** @returns the custom properties that CSS asks for */
const readIn = (css: string): string[] => css.match(USE_OF_PROPERTY) ?? [];
const nameOf = (declaration: string) => declaration.slice(0, declaration.indexOf(':'));
const isCustom = (declaration: string) => declaration.startsWith('--');

const ONE_OF = new Set([':is', ':where', ':has']);

function needsOf(selector: ParsedSelector, inContent = false): Need[] {
  let isContent = false;
  return selector.nodes.flatMap((node): Need[] => {
    if (node.type === 'combinator') {
      inContent ||= isContent && /^(?:\s*|>)$/.test(node.value);
      isContent = false;
    }
    if (node.type === 'class' && node.value === CONTENT_CLASS) isContent = true;
    if (node.type === 'class' || node.type === 'id') return [node.value];
    if (node.type === 'tag') return [elementName(node.value, inContent)];
    if (node.type !== 'pseudo' || !ONE_OF.has(node.value)) return [];
    return [node.nodes.map((one) => needsOf(one, inContent))];
  });
}

/** By their texts: kinds of pages have most style sheets in common. */
const selectors = new Map<string, Selector>();

function selectorOf(text: string): Selector {
  let selector = selectors.get(text);
  if (!selector) {
    const needs = selectorParser()
      .astSync(text)
      .nodes.flatMap((one) => needsOf(one));
    selectors.set(text, (selector = { text, needs }));
  }
  return selector;
}

const isMet = (need: Need, names: ReadonlySet<string>): boolean =>
  typeof need === 'string' ? names.has(need) : need.some((all) => all.every((one) => isMet(one, names)));
const namesInNeed = (need: Need): string[] => (typeof need === 'string' ? [need] : need.flat().flatMap(namesInNeed));

const isPlain = (rule: Rule) => rule.nodes.every((node) => node.type === 'decl');
/** Rules that say something only by what is within them. */
const AROUND = new Set(['media', 'supports', 'container', 'layer']);

function partsOf(container: Container): Part[] {
  return (container.nodes ?? []).map((node) => {
    if (node.type === 'rule' && isPlain(node))
      return {
        selectors: node.selectors.map(selectorOf),
        declarations: (node.nodes as Declaration[]).map(String),
      };
    if (node.type === 'atrule' && node.nodes && AROUND.has(node.name))
      return { head: `@${node.name} ${node.params}`, parts: partsOf(node) };
    return { text: node.type === 'atrule' && !node.nodes ? `${node};` : String(node) };
  });
}

/** A style sheet of which pages are given what they need. */
export class PurgeableSheet {
  /** All names that what is left of it may depend on. */
  readonly names: ReadonlySet<string>;
  readonly #parts: Part[];

  /** @param css minified CSS */
  constructor(css: string) {
    this.#parts = partsOf(postcss.parse(css));
    this.names = new Set(namesOf(this.#parts));
  }

  /**
   * @param names classes, ids, custom properties, and elements as {@link elementName}: what a page has, or scripts may add
   * @returns the CSS without selectors that ask for others, and without custom properties that nothing asks for; rules for
   *   attributes and states stay
   */
  for(names: ReadonlySet<string>): string {
    const kept = keep(this.#parts, names);
    const asked = askedFor(kept, names);
    return write(kept, (declaration) => !isCustom(declaration) || asked.has(nameOf(declaration)));
  }
}

function namesOf(parts: Part[]): string[] {
  return parts.flatMap((part) => {
    if ('parts' in part) return namesOf(part.parts);
    if ('text' in part) return [];
    return [
      ...part.selectors.flatMap(({ needs }) => needs.flatMap(namesInNeed)),
      ...part.declarations.filter(isCustom).map(nameOf),
    ];
  });
}

function keep(parts: Part[], names: ReadonlySet<string>): Part[] {
  return parts.flatMap((part): Part[] => {
    if ('parts' in part) {
      const within = keep(part.parts, names);
      return within.length ? [{ ...part, parts: within }] : [];
    }
    if (!('selectors' in part)) return [part];
    const selectors = part.selectors.filter(({ needs }) => needs.every((need) => isMet(need, names)));
    return selectors.length ? [{ ...part, selectors }] : [];
  });
}

/** @returns `names`, and the custom properties that declarations ask for, or custom properties that are asked for themselves */
function askedFor(parts: Part[], names: ReadonlySet<string>): ReadonlySet<string> {
  const asked = new Set(names);
  const definitions = new Map<string, string[]>();
  const visit = (part: Part) => {
    if ('parts' in part) part.parts.forEach(visit);
    else if ('text' in part) for (const name of readIn(part.text)) asked.add(name);
    else
      for (const declaration of part.declarations) {
        const reads = readIn(declaration);
        if (isCustom(declaration))
          definitions.set(nameOf(declaration), [...(definitions.get(nameOf(declaration)) ?? []), ...reads]);
        else for (const name of reads) asked.add(name);
      }
  };
  parts.forEach(visit);
  // A set is walked through to what is added meanwhile.
  for (const name of asked) for (const read of definitions.get(name) ?? []) asked.add(read);
  return asked;
}

function write(parts: Part[], isKept: (declaration: string) => boolean): string {
  const texts = parts.map((part) => {
    if ('text' in part) return part.text;
    if ('parts' in part) {
      const within = write(part.parts, isKept);
      return within && `${part.head}{${within}}`;
    }
    const declarations = part.declarations.filter(isKept);
    return declarations.length ? `${part.selectors.map(({ text }) => text).join()}{${declarations.join(';')}}` : '';
  });
  return texts.join('');
}

/** @returns a file for CSS that tells its content by its name: `light.AbC123xy.css` */
function sheetAsset(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `${name}.${hash}.css`, text };
}

export interface PageStyle {
  /** The text of a `<style>` element; nothing where nothing is needed. */
  text: string;
  /** What a page without script loads for the light theme, as a file: hardly anybody needs it. */
  light?: Asset;
}

interface Joined {
  sheet: PurgeableSheet;
  light?: Asset;
  /** What {@link PageStyles.select} answered, by its names. */
  selected: Map<string, ReadonlySet<string>>;
  /** What was left of it for pages with the same of its names, of which there are far fewer than pages. */
  texts: Map<string, string>;
}

/** Gives the pages of one site their styles. */
export class PageStyles {
  readonly #fileOf: (address: string) => string;
  readonly #sheets = new Map<string, Joined>();

  /** @param fileOf the file of an address */
  constructor(fileOf: (address: string) => string) {
    this.#fileOf = fileOf;
  }

  /** All files for the light theme. */
  get files(): Asset[] {
    return [...this.#sheets.values()].flatMap(({ light }) => light ?? []);
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param names what a page names: see {@link PurgeableSheet.for}
   * @returns those of the names that the style sheets ask for: the same object for pages alike, of which there are many
   * @throws where a style sheet cannot be read or parsed
   */
  async select(sheets: readonly PageAsset[], names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { sheet, selected } = await this.#joined(sheets);
    const asked = [...sheet.names].filter((name) => names.has(name));
    const key = asked.join(' ');
    const known = selected.get(key) ?? new Set(asked);
    selected.set(key, known);
    return known;
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param page what a page names
   * @param scripts what its scripts name
   */
  async of(sheets: readonly PageAsset[], page: ReadonlySet<string>, scripts: ReadonlySet<string>): Promise<PageStyle> {
    if (!sheets.length) return { text: '' };
    const { sheet, light, texts } = await this.#joined(sheets);
    const there = [...sheet.names].filter((name) => page.has(name) || scripts.has(name));
    const key = there.join(' ');
    const text = texts.get(key) ?? sheet.for(new Set(there));
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
