import { readFileSync } from 'node:fs';
import type { Properties } from 'hast';
import { transform } from 'lightningcss';
import { defineHastPlugin, type HastPluginEntry, type MdxJsxFlowElementHast } from 'satteri';
import { forBrowsers } from '../site/browsers.ts';

/** What has a style sheet in `parts/`, by the HTML that it begins with. */
const SIGNS: Record<string, RegExp> = {
  details: /<details\b/,
  'file-trees': /<FileTree\b/,
  footnotes: /<section class="footnotes/,
  keys: /<kbd\b/,
  'link-cards': /<a class="link-card/,
  marks: /<mark\b/,
  math: /<math\b/,
  pictures: /<figure class="picture/,
  tables: /<div class="table-frame wide-table/,
  tasks: /<input\b/,
};
const TAGS = 'FileTree a details div figure input kbd mark math section'.split(' ');

function read(name: string): string {
  const code = readFileSync(new URL(`parts/${name}.css`, import.meta.url));
  return transform({ filename: `${name}.css`, code, minify: true, ...forBrowsers }).code.toString();
}
const sheets = new Map<string, string>();
const sheetOf = (name: string): string => {
  if (!sheets.has(name)) sheets.set(name, read(name));
  return sheets.get(name)!;
};

/** HTML in MDX, of which Astro would make a text. */
const asJsx = (html: string): MdxJsxFlowElementHast => ({
  type: 'mdxJsxFlowElement',
  name: 'Fragment',
  attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
  children: [],
});

const opening = (tag: string, properties: Properties = {}) =>
  `<${tag}${Array.isArray(properties.className) ? ` class="${properties.className.join(' ')}"` : ''}>`;

/**
 * What only few notes have brings its style with it: a page holds in a `<style>` those of its own parts. A style sheet of
 * the site would be loaded by all pages.
 */
export const partStyles: HastPluginEntry = () => {
  const found = new Set<string>();
  const see = (html: string) => {
    for (const [name, sign] of Object.entries(SIGNS)) if (sign.test(html)) found.add(name);
  };
  const jsx = { filter: TAGS, visit: (node: { readonly name?: string | null }) => see(opening(node.name ?? '')) };
  return defineHastPlugin({
    name: 'part-styles',
    element: { filter: TAGS, visit: (node) => see(opening(node.tagName, node.properties)) },
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    raw: (node) => see(node.value),
    after(root, ctx) {
      if (!found.size) return;
      const html = `<style>${[...found].sort().map(sheetOf).join('')}</style>`;
      // At the end, where it is no neighbour of a text that has its distance from its neighbour.
      ctx.appendChild(root, ctx.sourceFormat === 'mdx' ? asJsx(html) : { type: 'raw', value: html });
    },
  });
};
