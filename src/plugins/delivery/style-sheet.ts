import { readFile } from 'node:fs/promises';
import { bundleAsync, type Selector, transform } from 'lightningcss';
import { forBrowsers } from '../../site/browsers.ts';

/** A style sheet to join with others: its file, and its media query or an empty string. */
interface SheetFile {
  file: string;
  media: string;
}

const ENTRY = 'entry.css';
/** `[data-theme='light']` as Lightning CSS represents it. */
const LIGHT = '"name":"data-theme","operation":{"operator":"equal","value":"light"';

const BASE64_SVG = 'data:image/svg+xml;base64,';

/** Writes an SVG in a data URL as text, because compression finds nothing that repeats in Base64. */
function asText(url: string): string {
  if (!url.startsWith(BASE64_SVG)) return url;
  const svg = Buffer.from(url.slice(BASE64_SVG.length), 'base64').toString();
  return `data:image/svg+xml,${encodeURI(svg).replaceAll('%20', ' ').replaceAll('#', '%23')}`;
}

/**
 * Joins style sheets in their order.
 *
 * @returns minified CSS, in which a sheet with a media query is wrapped in `@media`
 */
export async function joinSheets(sheets: readonly SheetFile[]): Promise<string> {
  const { code } = await bundleAsync({
    filename: ENTRY,
    minify: true,
    ...forBrowsers,
    visitor: { Url: (url) => ({ ...url, url: asText(url.url) }) },
    resolver: {
      resolve: (specifier) => sheets[Number(specifier)]?.file ?? specifier,
      read: (file) =>
        file === ENTRY ? sheets.map(({ media }, i) => `@import "${i}" ${media};`).join('\n') : readFile(file, 'utf8'),
    },
  });
  return code.toString();
}

/** At-rules that only group other rules. */
const GROUPING_RULES = new Set(['media', 'supports', 'container', 'layer-block']);
const isForLight = (selectors: Selector[]) => JSON.stringify(selectors).includes(LIGHT);

/**
 * Extracts the rules of the light theme for pages without scripts, since Starlight's pages are dark until a script
 * changes that.
 *
 * @returns minified CSS of the rules that are specific to the light theme
 */
export function lightRules(css: string): string {
  let depth = 0;
  const { code } = transform({
    filename: ENTRY,
    code: Buffer.from(css),
    visitor: {
      Rule(rule) {
        if (depth > 0 || GROUPING_RULES.has(rule.type)) {
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
