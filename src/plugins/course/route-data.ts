import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';

/** Removes the link to the next page after the last note, where the course ends. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, pagination } = locals.starlightRoute;
  const next = pagination.next?.href.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '');
  if (isNote(id) && next !== undefined && !isNote(next)) pagination.next = undefined;
});
