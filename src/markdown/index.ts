/**
 * Markdown for Korean text: options for Astro's `satteri()`, and a Starlight plugin for elements that need translations,
 * styles or scripts (see `elements.ts`).
 *
 * The order of the plugins matters. Directives come first, and emphasis before single tildes: each compares nodes with their
 * source, and nodes moved by another plugin have no valid position; emphasis treats converted directives as text. Among the
 * hast plugins the base comes first, so that the link check, which Starlight plugins add later, sees final URLs.
 */
import type { MdastPluginEntry } from 'satteri';
import { bareAddresses } from './bare-addresses.ts';
import { baseLinks } from './base-links.ts';
import { codeLanguages } from './code-languages.ts';
import { emphasis } from './emphasis.ts';
import { externalLinks } from './external-links.ts';
import { FOOTNOTE_OPTIONS } from './footnotes.ts';
import { imageReferences } from './image-references.ts';
import { inlineCode } from './inline-code.ts';
import { lineBreaks } from './line-breaks.ts';
import { literalDirectives } from './literal-directives.ts';
import { singleTildes } from './single-tildes.ts';

export { markdownElements } from './elements.ts';

/**
 * @param options.base path that the site is served at, such as `/` or `/notes/`
 * @param options.site origin of the published site, such as `https://example.org`
 */
export function koreanMarkdown({ base, site }: { base: string; site: string }) {
  const mdastPlugins: MdastPluginEntry[] = [
    literalDirectives,
    emphasis,
    singleTildes,
    bareAddresses,
    imageReferences,
    codeLanguages,
  ];
  return {
    // Directives and heading attributes are needed for `:::note` and `{#id}`; punctuation stays as typed. Astro has removed
    // the front matter already: text between two rules at the beginning is content.
    features: {
      definitionList: true,
      directive: true,
      frontmatter: false,
      gfm: { footnotes: FOOTNOTE_OPTIONS },
      headingAttributes: true,
      // A single dollar sign is literal.
      math: { singleDollarTextMath: false },
      smartPunctuation: false,
    },
    mdastPlugins,
    hastPlugins: [baseLinks(base), externalLinks(site), inlineCode, lineBreaks],
  };
}
