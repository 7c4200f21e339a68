import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Toc = StarlightRouteData['toc'];

/** An empty table of contents, for which Starlight keeps its column free on wide screens. */
export const TERM_COLUMN: NonNullable<Toc> = { minHeadingLevel: 2, maxHeadingLevel: 3, items: [] };

/** @returns true if a page has its terms where others have their table of contents */
export const hasTermColumn = (toc: Toc): boolean => toc === TERM_COLUMN;
