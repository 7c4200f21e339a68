/** Elements that are not text: code, pictures, formulas, and navigation aids. */
const NON_TEXT = /<(button|math|pre|script|style|svg|template)\b[^]*?<\/\1>|<a [^>]*\bsl-anchor-link\b[^]*?<\/a>/g;
/** Tags that do not separate words. */
const INLINE = /<\/?(?:a|abbr|b|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b[^>]*>/g;

/** An address up to a particle: its `https` is not a term. */
const ADDRESS = /https?:\/\/[^\s가-힣]*/g;

/**
 * Extracts the text of HTML. Uses regular expressions, which take a twentieth of a parser's time, since all notes of
 * the site are read and the HTML is the site's own.
 *
 * @param html HTML of a note, rendered from its Markdown
 * @returns its text, with the text descriptions of diagrams instead of their sources, and with blocks separated
 */
export const textOfHtml = (html: string): string =>
  html
    .replace(NON_TEXT, '\n')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(ADDRESS, '')
    .replace(/&(?:amp|#38|#x26);/g, '&');

const FRONT_MATTER = /^---\r?\n.*?\n---\r?\n/s;
/** Code, also in lists and quotations, comments, addresses, ids, imports and exports. */
const NO_TEXT =
  /^(?:[ \t>]|[-*+] |\d+[.)] )*(```+|~~~+).*?^[ \t>]*\1|<!--.*?-->|\]\([^)]*\)|<[^>]*>|https?:\/\/\S+|\{#[^}]*\}|^(?:import|export) .*?$/gms;

/** @returns the approximate text of a note in MDX, which is rendered only with its page */
export const textOfSource = (source: string): string => source.replace(FRONT_MATTER, ' ').replaceAll(NO_TEXT, ' ');
