import { createHash } from 'node:crypto';

/**
 * @param source text of an inline script or style
 * @returns what allows it in a policy; the text is taken as a parser of HTML reads it, with line feeds only (HTML Standard,
 *   Preprocessing the input stream)
 */
export const hashOf = (source: string): string =>
  `'sha256-${createHash('sha256').update(source.replace(/\r\n?/g, '\n')).digest('base64')}'`;

const directive = (...values: string[]) => [...new Set(values)].join(' ');

/**
 * The Content-Security-Policy of a page, for a `<meta>` element: nothing from another origin, and no script and no style
 * sheet but the site's files and those inline in the page now. Pagefind is WebAssembly. Starlight and Expressive Code set
 * custom properties in `style` attributes, which can load nothing with images kept to the site.
 *
 * @param scripts hashes of the inline scripts of the page, data blocks left out: see {@link hashOf}
 * @param styles hashes of its `<style>` elements
 * @returns its directives (Content Security Policy Level 3), fit for an attribute in double quotes
 */
export const policy = (scripts: readonly string[], styles: readonly string[] = []): string =>
  [
    "default-src 'self'",
    directive("script-src 'self' 'wasm-unsafe-eval'", ...scripts),
    directive("style-src-elem 'self'", ...styles),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
