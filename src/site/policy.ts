import { createHash } from 'node:crypto';

/**
 * @param source text of an inline script or style
 * @returns its hash source for a policy; line breaks are normalized to line feeds, as by HTML parsers (HTML Standard,
 *   Preprocessing the input stream)
 */
export const hashOf = (source: string): string =>
  `'sha256-${createHash('sha256').update(source.replace(/\r\n?/g, '\n')).digest('base64')}'`;

const directive = (...values: string[]) => [...new Set(values)].join(' ');

/**
 * The Content-Security-Policy of a page, for a `<meta>` element: nothing from another origin, and no scripts and style sheets
 * except the site's files and the current inline ones. Pagefind needs WebAssembly. Starlight and Expressive Code set custom
 * properties in `style` attributes, which cannot load anything from other origins, because images are restricted, too.
 *
 * @param scripts hashes of the inline scripts of the page, without data blocks: see {@link hashOf}
 * @param styles hashes of its `<style>` elements
 * @returns its directives (Content Security Policy Level 3), which can be used in an attribute in double quotes
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
