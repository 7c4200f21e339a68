import { readFile } from 'node:fs/promises';
import { bundleAsync, type Selector, transform } from 'lightningcss';
import { forBrowsers } from '../../site/browsers.ts';

/** A style sheet to join with others: its file, and the media query that it is limited to, or an empty string. */
export interface SheetFile {
  file: string;
  media: string;
}

const ENTRY = 'entry.css';
/** How Lightning CSS reads `[data-theme='light']`. */
const LIGHT = '"name":"data-theme","operation":{"operator":"equal","value":"light"';

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

/** Rules that say something only by what is within them. */
const AROUND = new Set(['media', 'supports', 'container', 'layer-block']);
const isForLight = (selectors: Selector[]) => JSON.stringify(selectors).includes(LIGHT);

/**
 * Starlight's pages are dark until a script says otherwise.
 *
 * @returns minified CSS of what is different in the light theme, for a page without a script
 */
export function lightRules(css: string): string {
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
        if (rule.type !== 'style' || !isForLight(rule.value.selectors)) return [];
        depth++;
        return;
      },
      RuleExit(rule) {
        if (rule.type === 'style') depth--;
      },
    },
  });
  const light = transform({ filename: ENTRY, code, minify: true, ...forBrowsers }).code.toString();
  return light.replaceAll('[data-theme=light]', '[data-theme]');
}
