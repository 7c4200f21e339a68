import { minifySync } from 'rolldown/utils';

/**
 * Minifies an inline script of a page, which Astro leaves as it is.
 *
 * @param text a classic script, whose global names are kept
 * @returns the script; unchanged if it has errors, or if a browser might misread its end
 */
export function minifyInline(text: string): string {
  const { code, errors } = minifySync('inline.js', text, { module: false });
  return errors.length || /<!--|<\/?script/i.test(code) ? text : code.trim();
}
