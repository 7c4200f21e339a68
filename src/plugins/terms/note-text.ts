/** What of a page is no text that is read: code, pictures, formulas, and what helps readers find their way. */
const SILENT = /<(button|math|pre|script|style|svg|template)\b[^]*?<\/\1>|<a [^>]*\bsl-anchor-link\b[^]*?<\/a>/g;
/** Within a word these part nothing. */
const INLINE = /<\/?(?:a|abbr|b|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b[^>]*>/g;

/** In running text, up to a particle: `https` of it is no term. */
const ADDRESS = /https?:\/\/[^\s가-힣]*/g;

/**
 * By expressions, which take a twentieth of a parser's time: it is read for each note of a site, and is HTML of the site's own.
 *
 * @param html of a note, as its Markdown became it
 * @returns its text, and of diagrams what they say rather than what they are written in; blocks do not run together
 */
export const textOfHtml = (html: string): string =>
  html
    .replace(SILENT, '\n')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(ADDRESS, '')
    .replace(/&(?:amp|#38|#x26);/g, '&');

const FRONT_MATTER = /^---\n.*?\n---\n/s;
/** Code, within lists and quotations too, comments, addresses, ids, modules. */
const NO_TEXT =
  /^(?:[ \t>]|[-*+] |\d+[.)] )*(```+|~~~+).*?^[ \t>]*\1|<!--.*?-->|\]\([^)]*\)|<[^>]*>|https?:\/\/\S+|\{#[^}]*\}|^(?:import|export) .*?$/gms;

/** @returns about the text of a note in MDX, which becomes HTML only with its page */
export const textOfSource = (source: string): string => source.replace(FRONT_MATTER, ' ').replaceAll(NO_TEXT, ' ');
