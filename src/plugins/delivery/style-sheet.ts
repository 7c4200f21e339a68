import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleAsync, type Selector, transform } from 'lightningcss';
import { forBrowsers } from '../../site/browsers.ts';
import type { Asset } from './script.ts';

/** A style sheet to join with others: its file, and the media query that it is limited to, or an empty string. */
export interface SheetFile {
  file: string;
  media: string;
}

const ENTRY = 'entry.css';
/** How Lightning CSS reads `[data-theme='light']`. */
const LIGHT = '"name":"data-theme","operation":{"operator":"equal","value":"light"';
const CLASS_OR_ID = /[.#](-?[a-z_](?:\\.|[\w-])*)/gi;
const CUSTOM_PROPERTY = /(?<=[{;])--[\w-]+(?=:)/g;
const USE_OF_PROPERTY = /(?<=var\(\s*)--[\w-]+/g;

/** @returns the custom properties that CSS asks for */
export const readProperties = (css: string): Set<string> => new Set(css.match(USE_OF_PROPERTY));

/**
 * Takes out of CSS what no page and no script names: rules for classes and ids, and custom properties, again and again
 * until nothing more goes. Rules for elements, attributes and states stay, and so does a rule while one of its selectors is
 * in use.
 *
 * @param css minified CSS
 * @param used the names in use
 * @returns minified CSS
 */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const classes = [...css.matchAll(CLASS_OR_ID)].map(([, name]) => name!.replaceAll('\\', ''));
  const read = readProperties(css);
  const properties = [...new Set(css.match(CUSTOM_PROPERTY))].filter((name) => !read.has(name));
  const unusedSymbols = [...classes, ...properties].filter((name) => !used.has(name));
  const code = Buffer.from(css);
  const smaller = transform({ filename: ENTRY, code, minify: true, ...forBrowsers, unusedSymbols }).code.toString();
  return smaller.length < css.length ? withoutUnused(smaller, used) : smaller;
}

/** Rules that do nothing by themselves, and rules that are as needed as what is within them. */
const NOT_BY_ITSELF = new Set([
  'layer-statement',
  'keyframes',
  'media',
  'supports',
  'container',
  'layer-block',
  'style',
]);

/**
 * Finds out what a page must have for a style sheet to do anything there.
 *
 * @param css any CSS
 * @returns sets of classes and ids, of which a page must have one as a whole; an empty set where any page needs the sheet
 */
export function needsOf(css: string): string[][] {
  const needs: string[][] = [];
  let depth = 0;
  transform({
    filename: ENTRY,
    code: Buffer.from(css),
    visitor: {
      Rule(rule) {
        if (rule.type === 'style' && depth++ === 0) needs.push(...rule.value.selectors.map(namesOf));
        else if (!NOT_BY_ITSELF.has(rule.type) && depth === 0) needs.push([]);
      },
      RuleExit(rule) {
        if (rule.type === 'style') depth--;
      },
    },
  });
  return needs;
}

/** The classes and ids of a selector; those of `:is()` and the like may be alternatives, and do not count. */
const namesOf = (selector: Selector): string[] =>
  selector.flatMap((one) => (one.type === 'class' || one.type === 'id' ? one.name : []));

/** Rules that say something only by what is within them. */
const AROUND = new Set(['media', 'supports', 'container', 'layer-block']);

/** @returns minified CSS of the rules that are wanted for their selectors, in their media and layers */
function onlyRules(isWanted: (selectors: Selector[]) => boolean, css: string): string {
  let depth = 0;
  const { code } = transform({
    filename: ENTRY,
    code: Buffer.from(css),
    visitor: {
      Rule(rule) {
        if (depth > 0 || AROUND.has(rule.type)) {
          if (rule.type === 'style') depth++;
          return;
        }
        if (rule.type !== 'style' || !isWanted(rule.value.selectors)) return [];
        depth++;
        return;
      },
      RuleExit(rule) {
        if (rule.type === 'style') depth--;
      },
    },
  });
  return transform({ filename: ENTRY, code, minify: true, ...forBrowsers }).code.toString();
}

/** @returns minified CSS of the rules that name one of these classes, in their media and layers */
export const onlyRulesFor = (classes: ReadonlySet<string>, css: string): string =>
  onlyRules(
    (selectors) =>
      [...JSON.stringify(selectors).matchAll(/"type":"class","name":"([^"]+)"/g)].some(([, name]) =>
        classes.has(name!),
      ),
    css,
  );

/**
 * Starlight's pages are dark until a script says otherwise.
 *
 * @returns minified CSS of what is different in the light theme, for a page without a script
 */
export const lightRules = (css: string): string =>
  onlyRules((selectors) => JSON.stringify(selectors).includes(LIGHT), css).replaceAll(
    '[data-theme=light]',
    '[data-theme]',
  );

/**
 * Joins style sheets in their order.
 *
 * @returns minified CSS, where a sheet with a media query stands in `@media`
 */
export async function joinSheets(sheets: readonly SheetFile[]): Promise<string> {
  const { code } = await bundleAsync({
    filename: ENTRY,
    minify: true,
    ...forBrowsers,
    resolver: {
      resolve: (specifier) => sheets[Number(specifier)]?.file ?? specifier,
      read: (file) =>
        file === ENTRY ? sheets.map(({ media }, i) => `@import "${i}" ${media};`).join('\n') : readFile(file, 'utf8'),
    },
  });
  return code.toString();
}

/** @returns a file for CSS that tells its content by its name: `site.AbC123xy.css` */
export function sheetAsset(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `${name}.${hash}.css`, text };
}
