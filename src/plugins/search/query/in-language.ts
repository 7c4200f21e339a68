import type { PageRecord } from '../format.ts';
import type { LookUp } from './pagefind.ts';

/**
 * Limits a search to the pages in one language. A site in several languages shows a page that is not translated in each of
 * them, and has most texts several times.
 *
 * @param language language of the page that the reader is on
 * @param pages all pages of the site
 * @param lookUp looks up a term on all pages
 * @returns the pages in that language, and a function that looks up a term on them; all pages if none is in that language,
 *   as on a site in one language
 */
export function inLanguage(
  language: string,
  pages: PageRecord[],
  lookUp: LookUp,
): { pages: PageRecord[]; lookUp: LookUp } {
  const own = pages.filter((page) => page.language === language);
  if (!own.length) return { pages, lookUp };
  const ids = new Set(own.map(({ id }) => id));
  return { pages: own, lookUp: async (term) => new Map([...(await lookUp(term))].filter(([id]) => ids.has(id))) };
}
