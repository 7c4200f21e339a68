/**
 * Markdown as Koreans write it. In: the options of one site. Out: what `satteri()` of Astro takes; and, as a Starlight
 * plugin, the parts of a page that need words for the reader, a style or a script: see `parts.ts`.
 *
 * The order matters. Directives first, emphasis before single tildes: each compares nodes with their source, and a node that
 * another plugin has moved no longer knows its place; emphasis takes what came of directives as text. Among the hast
 * plugins the base comes first, so that the check of links that Starlight's plugins add later sees real addresses.
 */
import type { MdastPluginEntry } from 'satteri';
import { bareAddresses } from './bare-addresses.ts';
import { baseLinks } from './base-links.ts';
import { emphasis } from './emphasis.ts';
import { externalLinks } from './external-links.ts';
import { FOOTNOTE_OPTIONS } from './footnotes.ts';
import { inlineCode } from './inline-code.ts';
import { literalDirectives } from './literal-directives.ts';
import { singleTildes } from './single-tildes.ts';

export { markdownParts } from './parts.ts';

/**
 * @param options.base path that the site is served under, such as `/` or `/notes/`
 * @param options.site origin of the published site, such as `https://example.org`
 */
export function koreanMarkdown({ base, site }: { base: string; site: string }) {
  const mdastPlugins: MdastPluginEntry[] = [literalDirectives, emphasis, singleTildes, bareAddresses];
  return {
    // Directives and attributes give `:::note` and `{#id}`; punctuation stays as its author typed it. Astro takes front
    // matter off; what is between two rules at the beginning of the text is no more of it.
    features: {
      definitionList: true,
      directive: true,
      frontmatter: false,
      gfm: { footnotes: FOOTNOTE_OPTIONS },
      headingAttributes: true,
      // One dollar is a dollar.
      math: { singleDollarTextMath: false },
      smartPunctuation: false,
    },
    mdastPlugins,
    hastPlugins: [baseLinks(base), externalLinks(site), inlineCode],
  };
}
