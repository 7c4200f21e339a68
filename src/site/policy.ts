import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page, for a `<meta>` element: nothing from another origin, and no script but the
 * site's files and those that stand in the page now. Pagefind is WebAssembly. Starlight and Expressive Code set custom
 * properties in `style` attributes, which can load nothing with images kept to the site.
 *
 * @param inlineScripts the scripts that stand in the page, to the letter
 * @returns its directives (Content Security Policy Level 3), fit for an attribute in double quotes
 */
export function policy(inlineScripts: string[]): string {
  const hashes = new Set(
    inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  );
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
