import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { siteTerms } from './site-terms.ts';

type Toc = StarlightRouteData['toc'];

/** An empty table of contents, for which Starlight keeps its column free on wide screens. */
export const TERM_COLUMN: NonNullable<Toc> = { minHeadingLevel: 2, maxHeadingLevel: 3, items: [] };

/** @returns true if a page has its terms where others have their table of contents */
export const hasTermColumn = (toc: Toc): boolean => toc === TERM_COLUMN;

/** @returns the explained terms of a note, in the order of the text; none if its front matter has `terms: false` */
export async function explainedTerms({ id, entry }: Pick<StarlightRouteData, 'id' | 'entry'>) {
  const { terms, explain, ofNotes } = await siteTerms();
  if (entry.data.terms === false) return [];
  // The page for missing addresses has the id of the address.
  return [...(ofNotes.get(id)?.keys() ?? [])].flatMap((term) => {
    const explanation = explain(term, id);
    return explanation ? [{ name: terms.get(term)!.name, ...explanation }] : [];
  });
}
