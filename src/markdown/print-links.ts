import type { AstroConfig } from 'astro';

/** Style sheet that {@link printLinks} adds. */
export const PRINT_LINKS = 'virtual:markdown/print-links.css';

/**
 * @param site the site's URL, without which links within the site are printed without an origin
 * @returns CSS that prints the complete URLs of links after them: paper has no address bar
 */
const cssFor = (site: string | undefined): string => `@media print {
  .sl-markdown-content a:is([rel~='external'], [href^='/'])::after {
    /* After its link, also if the link covers a card with it on a screen. */
    position: static;
    content: ' (' attr(href) ')';
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }
  .sl-markdown-content a[href^='/']::after {
    content: ' (${site ? new URL(site).origin : ''}' attr(href) ')';
  }
}`;

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** Vite plugin with the style sheet {@link PRINT_LINKS}. */
export const printLinks = (site: string | undefined): VitePlugin => ({
  name: 'print-links',
  resolveId: { filter: { id: new RegExp(`^${PRINT_LINKS}$`) }, handler: () => `\0${PRINT_LINKS}` },
  load: { filter: { id: new RegExp(`^\\0${PRINT_LINKS}$`) }, handler: () => cssFor(site) },
});
