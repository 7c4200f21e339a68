import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';

/** Behind the last note comes no other page of the sidebar: whoever reads on has come to the end. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, pagination } = locals.starlightRoute;
  const next = pagination.next?.href.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '');
  if (isNote(id) && next !== undefined && !isNote(next)) pagination.next = undefined;
});
