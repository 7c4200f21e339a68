import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';
import { explainedTerms, TERM_COLUMN } from './column.ts';
import { siteTerms } from './site-terms.ts';

/** Gives the column of the table of contents to the terms and related notes of a note that has no table of contents. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  if (!isNote(route.id) || route.toc) return;
  const { related } = await siteTerms();
  if (related(route.id).length > 0 || (await explainedTerms(route)).length > 0) route.toc = TERM_COLUMN;
});
