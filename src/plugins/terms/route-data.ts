import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';
import { TERM_COLUMN } from './column.ts';

/** Gives the column of the table of contents to the terms of a note that has no table of contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  if (isNote(route.id)) route.toc ??= TERM_COLUMN;
});
