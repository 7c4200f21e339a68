import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleAsync, transform } from 'lightningcss';
import type { Asset } from './script.ts';

const ENTRY = 'site.css';
const CLASS_OR_ID = /[.#](-?[a-z_](?:\\.|[\w-])*)/gi;
const CUSTOM_PROPERTY = /(?<=[{;])--[\w-]+(?=:)/g;
const USE_OF_PROPERTY = /(?<=var\(\s*)--[\w-]+/g;

/**
 * Takes out of CSS what no page and no script names: rules for classes and ids, and custom properties, again and again
 * until nothing more goes. Rules for elements, attributes and states stay, and so does a rule while one of its selectors is
 * in use.
 *
 * @param css minified CSS
 * @param used the names in use
 */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const classes = [...css.matchAll(CLASS_OR_ID)].map(([, name]) => name!.replaceAll('\\', ''));
  const read = new Set(css.match(USE_OF_PROPERTY));
  const properties = (css.match(CUSTOM_PROPERTY) ?? []).filter((name) => !read.has(name));
  const unusedSymbols = [...classes, ...properties].filter((name) => !used.has(name));
  const smaller = transform({ filename: ENTRY, code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
  return smaller.length < css.length ? withoutUnused(smaller, used) : smaller;
}

/**
 * Joins style sheets of built pages into one, without what is not used.
 *
 * @param sheets their CSS, the imports first
 * @param fileOf the file of an address that the CSS imports
 * @param used the names in use
 * @returns the one sheet; its name tells its content
 */
export async function joinSheets(
  sheets: string[],
  fileOf: (address: string) => string,
  used: ReadonlySet<string>,
): Promise<Asset> {
  const { code } = await bundleAsync({
    filename: ENTRY,
    minify: true,
    resolver: {
      resolve: (address) => fileOf(address),
      read: (file) => (file === ENTRY ? sheets.join('\n') : readFile(file, 'utf8')),
    },
  });
  const text = withoutUnused(code.toString(), used);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `site.${hash}.css`, text };
}
